import { hostOf } from '../../observe/host-name';

/** More pictures than this are not looked at. */
const MAX_IMAGES = 5_000;

/**
 * For pictures that neither an event nor resource timing tells of: Firefox takes those that it still has in memory
 * without a word.
 * @returns how many pictures of each host the page holds.
 */
export function countShownImages(page: Document): Map<string, number> {
  const counts = new Map<string, number>();
  for (const image of Array.from(page.images).slice(0, MAX_IMAGES)) {
    const host = image.naturalWidth > 0 ? hostOf(image.currentSrc) : null;
    if (host) counts.set(host, (counts.get(host) ?? 0) + 1);
  }
  return counts;
}
