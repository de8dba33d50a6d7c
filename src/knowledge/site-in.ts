import type { SuffixKind } from './packed-suffixes';

/** Endings of what is no name of the web: of the own network, or of an address, which ends in a number. */
const NO_NAME = /^(?:local|\d+)$/;

/** As `siteOf`, by the rules at hand: kinds of public suffixes by their names. */
export function siteIn(kinds: ReadonlyMap<string, SuffixKind>, host: string): string | null {
  const name = host.endsWith('.') ? host.slice(0, -1) : host;
  const labels = name.split('.');
  if (name.length > 255 || !labels.every(isLabel) || NO_NAME.test(labels.at(-1) ?? '')) return null;
  const count = labels.length - suffixLength(kinds, labels);
  return count > 0 ? labels.slice(count - 1).join('.') : null;
}

/** How many labels at the end of a name are its public suffix. */
function suffixLength(kinds: ReadonlyMap<string, SuffixKind>, labels: readonly string[]): number {
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
