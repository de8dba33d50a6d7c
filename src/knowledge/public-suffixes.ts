import { type SuffixKind, unpackSuffixes } from './packed-suffixes';
import { TABLE } from './tables/public-suffixes.table';

let kinds: ReadonlyMap<string, SuffixKind> | null = null;

/**
 * The site (registrable domain) that a host belongs to, as psl tells it; null for names that are themselves public
 * suffixes, for local ones, and for what is no name.
 *
 * @param host as URLs write it: ASCII, in small letters.
 */
export function siteOf(host: string): string | null {
  const name = host.endsWith('.') ? host.slice(0, -1) : host;
  const labels = name.split('.');
  if (name.length > 255 || !labels.every(isLabel) || labels.at(-1) === 'local') return null;
  const count = labels.length - suffixLength(labels);
  return count > 0 ? labels.slice(count - 1).join('.') : null;
}

/** How many labels at the end of a name are its public suffix. */
function suffixLength(labels: readonly string[]): number {
  kinds ??= unpackSuffixes(TABLE);
  for (let start = 0; start < labels.length; start++) {
    const length = labels.length - start;
    const kind = kinds.get(labels.slice(start).join('.'));
    if (kind === 'plain') return length;
    if (kind === 'wildcard') return length + 1;
    if (kind === 'exception') return length - 1;
  }
  return 1;
}

function isLabel(label: string): boolean {
  return /^[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?$/.test(label);
}
