import { describe, expect, it } from 'vitest';
import { HEADER_SIGNATURES } from '../../../src/knowledge/header-signatures';
import { KNOWN_HEADERS } from '../../../src/knowledge/known-headers';
import { KNOWN_NAMES } from '../../../src/knowledge/known-names';
import { NAME_RULES } from '../../../src/knowledge/name-rules';

describe('rules as they ship', () => {
  it('say what the entries say, in the same order, without the examples', () => {
    expect(KNOWN_HEADERS).toEqual(HEADER_SIGNATURES.map(({ example: _, ...rest }) => rest));
    expect(KNOWN_NAMES).toEqual(NAME_RULES.map(({ example: _, ...rest }) => rest));
  });

  it('hold what many of them share once', () => {
    const claims = new Set(KNOWN_NAMES.map(({ says }) => says));
    expect(claims.size).toBe(new Set([...claims].map((says) => JSON.stringify(says))).size);
    expect(claims.size).toBeLessThan(KNOWN_NAMES.length);
  });
});
