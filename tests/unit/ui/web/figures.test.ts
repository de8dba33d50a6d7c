import { describe, expect, it } from 'vitest';
import { readCsv } from '../../../../src/ui/export/csv';
import { type Figures, figuresFile, sortedRows } from '../../../../src/ui/web/figures';

const FIGURES: Figures = {
  columns: ['name', 'sites', 'largest'],
  rows: [
    ['b', 2, null],
    ['=a', 10, 'AWS'],
    ['c', 9, 'Google'],
  ],
};
const names = (rows: Figures['rows']) => rows.map(([name]) => name);

describe('figures', () => {
  it.each([
    ['numbers as numbers', 1, false, ['b', 'c', '=a']],
    ['numbers down', 1, true, ['=a', 'c', 'b']],
    ['names', 2, false, ['b', '=a', 'c']],
  ] as const)('are sorted: %s', (_, by, isDescending, order) => {
    expect(names(sortedRows(FIGURES, by, isDescending))).toEqual(order);
  });

  it('are a table that can be read again, and no formula to a spreadsheet', async () => {
    const text = await figuresFile(FIGURES, 'Shares', [], 'csv').text();
    expect(text).toContain("'=a,10,AWS");
    expect(readCsv(text.replace('\ufeff', ''))).toEqual([
      ['name', 'sites', 'largest'],
      ['b', '2', ''],
      ['=a', '10', 'AWS'],
      ['c', '9', 'Google'],
    ]);
  });

  it('are data with their format, their version and what they are about', async () => {
    const file = JSON.parse(await figuresFile(FIGURES, 'Shares', ['2 sites'], 'json').text());
    expect(file).toEqual({
      ...{ format: 'outage-lens-table', version: 1, title: 'Shares', about: ['2 sites'] },
      ...FIGURES,
    });
  });
});
