import { isPublicAddress } from '../deeper/is-public-address';
import { type NamesToAsk, namesToAsk } from '../deeper/look-deeper';
import type { Exchange, PageLoad } from '../observe/page-load';
import { checkResolverChoice, type ResolverChoice } from './settings';

/** What a popup or report asks of the background. */
export type DeeperOrder =
  | (NamesToAsk & { type: 'look-deeper'; resolver: ResolverChoice })
  | { type: 'stop-looking' };

/**
 * Checks what came through a port: names can be asked for only if they are hosts of the tab's page, or sites of
 * these, so that nothing else ever leaves the machine this way.
 * @param load what the tab shows; null where nothing of it was seen.
 * @returns null for anything that is not to be followed.
 */
export function checkOrder(message: unknown, load: PageLoad | null): DeeperOrder | null {
  if (typeof message !== 'object' || message === null || !('type' in message)) return null;
  if (message.type === 'stop-looking') return { type: 'stop-looking' };
  if (message.type !== 'look-deeper' || load === null || !mayLookDeeper(load)) return null;
  if (!('hosts' in message && 'sites' in message && 'resolver' in message)) return null;
  const resolver = checkResolverChoice(message.resolver);
  const open = hostsToAsk(load);
  const asked = textsIn(message.hosts).filter((host) => open.includes(host));
  const sites = textsIn(message.sites).filter((site) => open.some((host) => isWithin(host, site)));
  const names = namesToAsk({ hosts: asked, sites });
  return resolver === null || names.hosts.length === 0 ? null : { type: 'look-deeper', ...names, resolver };
}

/**
 * The hosts of a page that somebody outside may be asked for, the page's own first: names of the public internet of
 * which no private address was seen. What only a network inside knows stays there.
 */
export function hostsToAsk({ exchanges }: PageLoad): string[] {
  const inside = new Set(
    exchanges.flatMap(({ host, address }) => (address === null || isPublicAddress(address) ? [] : [host])),
  );
  const isOpen = ({ host }: Exchange) => !inside.has(host);
  const ownFirst = [...exchanges].sort((a, b) => (b.roles.document ?? 0) - (a.roles.document ?? 0));
  return [...namesToAsk({ hosts: ownFirst.filter(isOpen).map(({ host }) => host), sites: [] }).hosts];
}

/** False behind a proxy: it looks names up itself, and asking for them from here would go around it. */
export function mayLookDeeper({ gaps }: PageLoad): boolean {
  return !gaps.includes('proxied');
}

function isWithin(host: string, site: string): boolean {
  return host === site || host.endsWith(`.${site}`);
}

function textsIn(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((text) => typeof text === 'string') : [];
}
