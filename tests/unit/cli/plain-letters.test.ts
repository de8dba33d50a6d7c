import { describe, expect, it } from 'vitest';
import { withoutEscapes } from '../../../src/cli/plain-letters';

describe('scripts that are mostly not Latin', () => {
  it.each([
    ['letters', String.raw`"\u0627\u0646\u0638\u0631"`, '"انظر"'],
    ['marks over letters', String.raw`"\u062a\u0648\u0642\u0651\u0641"`, '"توقّف"'],
    ['a letter after a backslash', String.raw`"\\\u0627"`, String.raw`"\\ا"`],
  ])('are written with their %s as they are', (_what, code, plain) => {
    expect(withoutEscapes(code)).toBe(plain);
  });

  it.each([
    ['what only looks like an escape', String.raw`"\\u0627"`],
    ['halves of letters', String.raw`"\ud83d\ude00"`],
    ['marks that nobody sees', String.raw`"\u2068 \u2029 \u200f"`],
    ['signs of the language itself', '`\\u0060\\u005c\\u0022`'],
  ])('keep %s escaped', (_what, code) => {
    expect(withoutEscapes(code)).toBe(code);
  });
});
