import { describe, expect, it } from 'vitest';
import { fileNameOf } from '../../../../src/ui/relive/save-file';
import { linesOf } from '../../../../src/ui/relive/slide';
import { reliveRecord } from '../../relive/records';

const letters = (text: string) => text.length;

describe('a picture of a record', () => {
  it.each([
    ['what fits', 'one two', ['one two']],
    ['what does not', 'one two three four', ['one two', 'three four']],
    ['a word that is longer than a line', 'a extraordinarily b', ['a', 'extraordinarily', 'b']],
    [
      'more than there is room for',
      'aaaaaaaa bbbbbbbb cccccccc dddddddd',
      ['aaaaaaaa', 'bbbbbbbb', 'cccccccc…'],
    ],
  ])('breaks its lines: %s', (_, text, lines) => {
    expect(linesOf(text, 10, letters)).toEqual(lines);
  });

  it.each([
    ['https://www.shop.example/a?b', 'outage-lens-www.shop.example-2026-02-03.png'],
    ['http://[2001:db8::1]:8080/', 'outage-lens--2001-db8-1--2026-02-03.png'],
  ])('is a file with a plain name: %s', (url, name) => {
    expect(fileNameOf(reliveRecord({ url }), 'png')).toBe(name);
  });
});
