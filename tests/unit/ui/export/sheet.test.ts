// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createWords } from '../../../../src/explain/create-words';
import { PALETTE } from '../../../../src/ui/export/palette';
import { type SheetText, sheetOf } from '../../../../src/ui/export/sheet';
import { sheetAsSvg } from '../../../../src/ui/export/sheet-as-svg';
import { drawFlow } from '../../../../src/ui/pictures/draw-flow';
import { anyRows, SHOP } from '../pictures/picture-fixtures';

const TEXT: SheetText = {
  title: 'A title with <b> & "quotes"',
  lines: ['shop.example · loaded 3 May 2026', 'AWS us-east-1 · 20 Oct 2025 · Region lost'],
  legend: [
    { fate: 'down', label: 'down' },
    { fate: 'up', label: 'up' },
  ],
  credits: [`Addresses: ${'somebody and '.repeat(20)}nobody.`],
  isRtl: false,
};
const drawing = (rows: typeof SHOP, width = 700) =>
  drawFlow(rows, null, { width, words: createWords('en'), isRtl: false });

const read = (svg: string) => new DOMParser().parseFromString(svg, 'image/svg+xml');

describe('a picture as a file', () => {
  it('tells what it shows, of what, in which outage, and where the data come from', () => {
    const svg = read(sheetAsSvg(sheetOf(drawing(SHOP), TEXT)));
    const texts = [...svg.querySelectorAll('text')].map(({ textContent }) => textContent);
    expect(texts).toEqual(
      expect.arrayContaining([TEXT.title, ...TEXT.lines, 'down', 'up', 'img.shop.example']),
    );
    expect(texts.join(' ')).toContain('somebody and nobody.');
    expect(svg.querySelector('title')?.textContent).toBe(TEXT.title);
  });

  it('is one piece of XML without anything from elsewhere, whatever names a page has', () => {
    fc.assert(
      fc.property(anyRows, fc.string({ unit: 'binary' }), (rows, title) => {
        const svg = read(sheetAsSvg(sheetOf(drawing(rows), { ...TEXT, title })));
        expect(svg.querySelector('parsererror')).toBe(null);
        const names = new Set([...svg.querySelectorAll('*')].map(({ tagName }) => tagName));
        expect([...names].filter((name) => !/^(svg|title|g|rect|path|text)$/.test(name))).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it('holds all that it says within its own width, however narrow the picture', () => {
    const { width, height, shapes, at } = sheetOf(drawing(SHOP, 320), TEXT);
    expect(at.x + 320).toBeLessThanOrEqual(width);
    for (const shape of shapes) {
      if (shape.draw === 'text')
        expect([shape.x > 0, shape.x < width, shape.y < height]).toEqual([true, true, true]);
    }
  });

  it('begins on the right in Arabic', () => {
    const { width, shapes } = sheetOf(drawing(SHOP), { ...TEXT, isRtl: true });
    const [title] = shapes;
    expect(title).toMatchObject({ x: width - 24, anchor: 'right' });
  });

  it('has the colours of the light style sheet', () => {
    const css = readFileSync('src/ui/look.css', 'utf8').split('@media')[0] ?? '';
    const colours = new Map(
      [...css.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name, hex]) => [name, hex]),
    );
    for (const [paint, hex] of Object.entries(PALETTE))
      expect([paint, colours.get(paint)]).toEqual([paint, hex]);
  });
});
