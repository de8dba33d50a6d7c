import { expect } from 'vitest';
import type { Provenance } from '../../../src/knowledge/claim';

/** Fails with one line for each problem, which says what to do about it. */
export function expectNoProblems(problems: readonly string[]): void {
  expect(problems.slice(0, 20).join('\n')).toBe('');
}

/** What is wrong with where a row comes from, and when that was looked at. */
export function provenanceProblems(what: string, { source, date }: Provenance): string[] {
  const problems: string[] = [];
  const url = URL.canParse(source) ? new URL(source) : null;
  if (url?.protocol !== 'https:' || !url.hostname.includes('.') || url.username + url.password !== '') {
    problems.push(`${what}: source is the https address of a page that says so, got "${source}"`);
  }
  const isDate = /^\d{4}-\d{2}-\d{2}$/.test(date) && !Number.isNaN(Date.parse(date));
  if (!isDate || new Date(date).toISOString().slice(0, 10) !== date || Date.parse(date) > Date.now()) {
    problems.push(`${what}: date is the day on which you looked, as in 2026-11-24, got "${date}"`);
  }
  return problems;
}

/** One problem for each key that does not stand in the order of the characters, or stands there twice. */
export function orderProblems(where: string, keys: readonly string[]): string[] {
  return keys.flatMap((key, at) => {
    const before = keys[at - 1];
    if (before === undefined || before < key) return [];
    return [
      before === key
        ? `${where}: "${key}" stands there twice, keep one`
        : `${where}: move "${key}" above "${before}"`,
    ];
  });
}

/** One problem for each key that comes more than once. */
export function duplicateProblems(what: string, keys: readonly string[]): string[] {
  const seen = new Set<string>();
  return keys.flatMap((key) => {
    const isTwice = seen.has(key);
    seen.add(key);
    return isTwice ? [`${what} "${key}" comes twice: keep it in one entry`] : [];
  });
}

/** Every row says where it comes from and when that was looked at. */
export function expectProvenance(row: Provenance): void {
  expectNoProblems(provenanceProblems('a row', row));
}

/** True where a list stands in the order of the characters, each once. */
export function isSortedOnce(keys: readonly string[]): boolean {
  return orderProblems('', keys).length === 0;
}

/** Rows by what they have in common, in the order in which they come. */
export function groupsOf<T>(rows: readonly T[], keyOf: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return groups;
}
