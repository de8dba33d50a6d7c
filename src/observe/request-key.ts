/** As much of an address as is looked at: hops of one request that differ only beyond it are counted as one. */
const LONGEST_URL = 2_000;

/**
 * A number for one hop of one request, the same whenever that hop is told of. A thousand are kept at any time, and
 * the texts themselves would take a hundred times the room. Two hops get the same number once in a thousand
 * million pairs; then one request is counted too few.
 *
 * FNV-1a (isthe.com/chongo/tech/comp/fnv), folded to the 30 bits that engines keep without an object.
 */
export function requestKey(requestId: string, url: string): number {
  let hash = hashOf(requestId, 0x811c9dc5);
  hash = hashOf(' ', hash);
  hash = hashOf(url.length > LONGEST_URL ? url.slice(0, LONGEST_URL) : url, hash);
  return (hash >>> 2) ^ (hash & 3);
}

function hashOf(text: string, start: number): number {
  let hash = start;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}
