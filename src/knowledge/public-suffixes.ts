import { type SuffixKind, unpackSuffixes } from './packed-suffixes';
import { siteIn } from './site-in';
import { TABLE } from './tables/public-suffixes.table';

let kinds: ReadonlyMap<string, SuffixKind> | null = null;

/**
 * The site (registrable domain) that a host belongs to, as psl tells it; null for names that are themselves public
 * suffixes, for local ones, and for what is no name, such as an address.
 *
 * @param host as URLs write it: ASCII, in small letters.
 */
export function siteOf(host: string): string | null {
  kinds ??= unpackSuffixes(TABLE);
  return siteIn(kinds, host);
}
