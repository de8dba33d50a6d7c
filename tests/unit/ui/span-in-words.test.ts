import { describe, expect, it } from 'vitest';
import { createWords } from '../../../src/explain/create-words';
import { spanInWords } from '../../../src/ui/span-in-words';

const en = createWords('en', { timeZone: 'UTC' });
const day = (from: string, to: string) => ({ from: `2025-06-${from}:00Z`, to: `2025-06-${to}:00Z` });
const LONG = day('12T17:51', '13T01:18');

describe.skipIf(new Date().getTimezoneOffset() !== 0)('a stretch of time', () => {
  it.each([
    ['within a day', day('12T18:00', '12T19:00'), day('12T17:00', '12T20:00'), '18:00–19:00 UTC'],
    ['before midnight', day('12T18:00', '12T19:00'), LONG, '12 Jun, 18:00–19:00 UTC'],
    ['after midnight', day('13T00:10', '13T01:18'), LONG, '13 Jun, 00:10–01:18 UTC'],
    ['over midnight', day('12T20:51', '13T01:18'), LONG, '12 Jun, 20:51–13 Jun, 01:18 UTC'],
  ])('names the day where the incident runs past midnight, and once: %s', (_, span, whole, text) => {
    expect(en.say(spanInWords(span, whole))).toBe(text);
  });
});
