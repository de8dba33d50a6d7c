/**
 * Whether a request fails where a share of them does: the same seed and address give the same answer every time.
 * @param share 0–1.
 */
export function failsByChance(seed: number, url: string, share: number): boolean {
  if (share >= 1) return true;
  let hash = (0x811c9dc5 ^ seed) >>> 0;
  for (let at = 0; at < url.length; at += 1) hash = Math.imul(hash ^ url.charCodeAt(at), 0x01000193) >>> 0;
  // The last letters of an address have reached the low bits only: they are spread over all of them.
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b) >>> 0;
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35) >>> 0;
  return ((hash ^ (hash >>> 16)) >>> 0) / 0x1_0000_0000 < share;
}
