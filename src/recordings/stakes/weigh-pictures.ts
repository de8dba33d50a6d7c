import type { HarEntry } from '../har-entry';
import { SEEN_AREA, SEEN_BYTES } from './limits';
import type { JudgedPage, Parts } from './part';

/** Pictures up to this area are pixels for counting. */
const PIXEL_AREA = 400;

/** Pictures of one host are missed together: each that is no mere pixel counts. */
export function weighPictures(parts: Parts, { markup, family }: JudgedPage): void {
  const areas = new Map<string, number>();
  const pictures = [...parts].filter(([entry, { role }]) => role === 'image' && !family.frameOf(entry));
  const areaOf = (entry: HarEntry) => {
    const area = markup?.references.get(entry.url)?.area ?? entry.area;
    if (area !== null && area !== undefined) return area > PIXEL_AREA ? area : 0;
    return entry.size === null || entry.size >= SEEN_BYTES ? SEEN_AREA : 0;
  };
  for (const [entry] of pictures) areas.set(entry.host, (areas.get(entry.host) ?? 0) + areaOf(entry));
  for (const [entry, part] of pictures) {
    part.stake = areaOf(entry) > 0 && (areas.get(entry.host) ?? 0) >= SEEN_AREA ? 'part' : 'none';
  }
}
