import { describe, expect, it } from 'vitest';
import { LIST_FAILURES } from '../../../src/address-map/lists/list-error';
import { createWords } from '../../../src/explain/create-words';
import { LOCALES } from '../../../src/explain/locale';
import { failureInWords, progressInWords, sizeInWords } from '../../../src/ui/list-words';

const en = createWords('en');

describe('sizeInWords', () => {
  it.each([
    [0, '0 KB'],
    [1, '1 KB'],
    [77_400, '78 KB'],
    [999_999, '1,000 KB'],
    [1_000_000, '1 MB'],
    [7_712_345, '7.7 MB'],
    [33_000_000, '33 MB'],
  ])('says %i bytes as %s', (bytes, text) => {
    expect(en.say(sizeInWords(bytes))).toBe(text);
  });
});

describe('progressInWords', () => {
  it.each([
    [null, 'Asking the publisher'],
    [{ step: 'fetch', bytes: 0, of: 5000 } as const, 'Asking the publisher'],
    [{ step: 'fetch', bytes: 2000, of: null } as const, 'Fetched so far: 2 KB'],
    [{ step: 'fetch', bytes: 2000, of: 5000 } as const, 'Fetched 2 KB of 5 KB'],
    [{ step: 'read', bytes: 2000, of: 5000 } as const, 'Checking what it says'],
    [{ step: 'pack', bytes: 2000, of: 5000 } as const, 'Packing'],
  ])('says of %j: %s', (progress, text) => {
    expect(en.say(progressInWords(progress))).toBe(text);
  });
});

describe('failureInWords', () => {
  it.each(LOCALES)('has a sentence of its own for each reason in %s', (locale) => {
    const words = createWords(locale);
    const sentences = LIST_FAILURES.map((failure) => words.say(failureInWords(failure, '')));
    expect(new Set(sentences).size).toBe(LIST_FAILURES.length);
    for (const sentence of sentences) expect(sentence).toMatch(/[.؟]$/);
  });

  it('says which error the publisher answered with, and nothing else of what was seen', () => {
    expect(en.say(failureInWords('status', '503'))).toBe('The publisher answered with error 503.');
    expect(en.say(failureInWords('html', '<!doctype html><script>'))).not.toContain('<');
  });
});
