import { expect } from 'vitest';
import type { Provenance } from '../../../src/knowledge/claim';

/** Every row says where it comes from and when that was looked at. */
export function expectProvenance({ source, date }: Provenance): void {
  const url = new URL(source);
  expect(url.protocol).toBe('https:');
  expect(url.hostname).toContain('.');
  expect(url.username + url.password).toBe('');
  expect(date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  expect(new Date(date).toISOString().slice(0, 10)).toBe(date);
}

/** True where a list stands in the order of the characters, each once. */
export function isSortedOnce(keys: readonly string[]): boolean {
  return keys.every((key, at) => at === 0 || (keys[at - 1] ?? '') < key);
}

/** Rows by what they have in common, in the order in which they come. */
export function groupsOf<T>(rows: readonly T[], keyOf: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return groups;
}
