import { TABLE } from './tables/region-ids.table';

const KNOWN = new Map(
  TABLE.map(({ provider, shape, ids, codes }) => [
    provider,
    { shape: shape === null ? null : new RegExp(shape), ids: new Set(ids), codes: new Map(codes) },
  ]),
);

/** Longest region id or code that is looked at; labels may be 63 characters long. */
const LONGEST = 32;

/** True when `text` has the shape of a region id of that provider. */
export function isRegionOf(provider: string, text: string): boolean {
  if (text.length > LONGEST) return false;
  const regions = KNOWN.get(provider);
  if (regions === undefined) return false;
  return regions.shape === null ? regions.ids.has(text) : regions.shape.test(text);
}

/** The region that a provider's short code stands for, or null. */
export function regionOfCode(provider: string, code: string): string | null {
  return KNOWN.get(provider)?.codes.get(code) ?? null;
}
