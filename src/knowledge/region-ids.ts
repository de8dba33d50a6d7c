import { PROVIDER_ENTRIES } from './providers';

const ENTRIES = new Map(PROVIDER_ENTRIES.filter((it) => it.regions).map((it) => [it.id, it]));

/** Longest region id or code that is looked at; labels may be 63 characters long. */
const LONGEST = 32;

/** True when `text` has the shape of a region id of that provider. */
export function isRegionOf(provider: string, text: string): boolean {
  if (text.length > LONGEST) return false;
  const regions = ENTRIES.get(provider)?.regions;
  if (regions === undefined) return false;
  return regions instanceof RegExp ? regions.test(text) : regions.has(text);
}

/** The region that a provider's short code stands for, or null. */
export function regionOfCode(provider: string, code: string): string | null {
  return ENTRIES.get(provider)?.regionCodes?.get(code) ?? null;
}
