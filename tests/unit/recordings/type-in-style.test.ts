import { describe, expect, it } from 'vitest';
import { addressesInStyle } from '../../../src/recordings/addresses-in-style';
import { typeInStyle } from '../../../src/recordings/type-in-style';
import { proseIn, wordsIn } from '../../../src/recordings/words-in';

const BASE = 'https://cdn.example/css/all.css';

describe('what a style sheet says of typefaces', () => {
  it('is read in rules that stand in others, past comments and pictures that it holds itself', () => {
    const css = `/* @font-face { font-family: No } */ .a { background: url(data:image/png;base64,${'A'.repeat(50_000)}) }
      @media screen { @font-face { font-family: 'Tide'; src: url(../t.woff2); font-display: optional } body { font-family: Tide, serif } }
      h1 { font: 700 2rem/1.2 "Head", serif }`;
    expect(typeInStyle(css, BASE)).toEqual({
      files: [{ url: 'https://cdn.example/t.woff2', family: 'tide', isOptional: true }],
      text: ['tide'],
    });
  });
});

describe('text that is made to be slow', () => {
  const LONG = 2_000_000;
  // Each takes milliseconds; where letters were looked at again and again, it would not end within a test.
  it.each<[string, () => unknown]>([
    ['a style sheet without rules', () => typeInStyle(`font ${'a'.repeat(LONG)}`, BASE)],
    ['a rule that never ends', () => typeInStyle(`font{${'a'.repeat(LONG)}`, BASE)],
    ['rules that only begin', () => typeInStyle(`font${'{a'.repeat(LONG / 2)}`, BASE)],
    ['comments that only begin', () => addressesInStyle(`url(${'/*'.repeat(LONG / 2)}`, BASE)],
    ['a run of signs', () => wordsIn('='.repeat(LONG))],
    ['a string of brackets', () => proseIn(`"${'<'.repeat(19_000)}"`.repeat(100))],
    ['a string that never ends', () => proseIn(`"${'a '.repeat(LONG / 2)}`)],
  ])('%s', (_, read) => {
    expect(read()).toBeDefined();
  });
});
