import { isPublicAddress } from '../deeper/is-public-address';
import { namesToAsk } from '../deeper/look-deeper';
import type { Exchange, PageLoad } from '../observe/page-load';

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
