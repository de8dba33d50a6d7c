import { hostOf } from '../../observe/host-name';
import type { VisibleArea } from '../../observe/page-load';

/** More pictures or frames than this are not measured. */
const MAX_ELEMENTS = 5_000;

/** How large a page's pictures and frames are where they stand, by host: what takes no room is not missed. */
export function measureShownAreas(page: Document): NonNullable<VisibleArea['areas']> {
  return {
    pictures: areasOf(page.images, (image) => image.currentSrc || image.src),
    frames: areasOf(page.getElementsByTagName('iframe'), (frame) => frame.src),
  };
}

function areasOf<Shown extends Element>(
  elements: Iterable<Shown>,
  sourceOf: (element: Shown) => string,
): Record<string, number> {
  const areas: Record<string, number> = Object.create(null);
  let count = 0;
  for (const element of elements) {
    if (++count > MAX_ELEMENTS) break;
    const host = hostOf(sourceOf(element));
    if (!host) continue;
    const { width, height } = element.getBoundingClientRect();
    const isSeen = getComputedStyle(element).visibility === 'visible';
    areas[host] = (areas[host] ?? 0) + (isSeen ? width * height : 0);
  }
  return areas;
}
