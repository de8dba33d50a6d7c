import { type NamesToAsk, namesToAsk } from '../deeper/look-deeper';
import type { PageLoad } from '../observe/page-load';
import { mayLookDeeper } from './deeper-allowed';
import { hostsToAsk } from './deeper-hosts';
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

function isWithin(host: string, site: string): boolean {
  return host === site || host.endsWith(`.${site}`);
}

function textsIn(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((text) => typeof text === 'string') : [];
}
