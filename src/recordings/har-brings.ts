import type { HarEntry } from './har-entry';
import type { HarFamily } from './har-family';

/**
 * Which hosts are asked only because something of another host ran: all that is asked of them has something of that
 * one before it.
 * @param pageHost host of the page's document, without which there is nothing to ask for at all.
 * @returns by the host that brings them.
 */
export function harBrings(
  entries: readonly HarEntry[],
  family: HarFamily,
  pageHost: string,
): Map<string, string[]> {
  const bringers = new Map<string, Set<string>>();
  for (const entry of entries) {
    const own = new Set([...family.ancestorsOf(entry)].map(({ host }) => host));
    const before = bringers.get(entry.host);
    bringers.set(entry.host, before ? new Set([...before].filter((host) => own.has(host))) : own);
  }
  const brings = new Map<string, string[]>();
  for (const [host, by] of bringers) {
    for (const bringer of by) {
      if (bringer === host || bringer === pageHost || host === pageHost) continue;
      brings.set(bringer, [...(brings.get(bringer) ?? []), host]);
    }
  }
  return brings;
}
