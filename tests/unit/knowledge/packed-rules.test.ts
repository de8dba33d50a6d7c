import { describe, expect, it } from 'vitest';
import { HEADER_SIGNATURES } from '../../../src/knowledge/header-signatures';
import { KNOWN_HEADERS } from '../../../src/knowledge/known-headers';
import { KNOWN_NAMES } from '../../../src/knowledge/known-names';
import { NAME_RULES } from '../../../src/knowledge/name-rules';
import type { Rules } from '../../../src/knowledge/packed-rules';

const allOf = <Rule>(rules: Rules<Rule>): Rule[] =>
  rules.groups().flatMap((group) => [...(rules.of(group) ?? [])]);
const byText = (a: unknown, b: unknown): number => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);

describe('rules as they ship', () => {
  it('say what the entries say, without the examples', () => {
    const headers = HEADER_SIGNATURES.map(({ example: _, ...rest }) => rest);
    const shipped = allOf(KNOWN_HEADERS);
    expect([...KNOWN_HEADERS.groups()].sort()).toEqual(KNOWN_HEADERS.groups());
    expect(shipped.sort(byText)).toEqual(headers.sort(byText));
    const names = NAME_RULES.map(({ example: _, ...rest }) => rest);
    expect(allOf(KNOWN_NAMES).sort(byText)).toEqual(names.sort(byText));
  });

  it('share their claims, and know no group by the name of an object’s property', () => {
    const claims = new Set(allOf(KNOWN_NAMES).map(({ says }) => says));
    expect(claims.size).toBe(new Set([...claims].map((says) => JSON.stringify(says))).size);
    for (const group of ['__proto__', 'constructor', 'toString', ''])
      expect(KNOWN_NAMES.of(group)).toBeNull();
  });
});
