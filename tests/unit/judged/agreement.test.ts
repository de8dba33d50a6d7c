import { describe, expect, it } from 'vitest';
import { agreementAsText, agreementOf } from '../../judged/agreement';
import { cellsOf } from '../../judged/cells';
import type { JudgedRow } from '../../judged/judged-row';

function row(measured: string, predicted: string): JudgedRow {
  const firstPaint = { before: 1, during: 1 };
  const losses = { words: 0, styles: 0, controls: 0, screen: 0, area: 0, failed: 1, parts: [], firstPaint };
  return { page: 'a', lost: ['b'], predicted, worst: predicted, measured, findings: [], losses };
}

describe('agreement', () => {
  const rows = [row('blank', 'blank'), row('blank', 'broken'), row('unnoticed', 'unnoticed')];

  it('is counted over all cells and for each kind that was measured', () => {
    expect(agreementOf(rows)).toEqual({
      cells: 3,
      agreement: 2 / 3,
      kinds: { unnoticed: { cells: 1, agreement: 1 }, blank: { cells: 2, agreement: 0.5 } },
      confusion: { unnoticed: { unnoticed: 1 }, blank: { blank: 1, broken: 1 } },
    });
  });

  it('is printed as a table', () => {
    expect(agreementAsText(agreementOf(rows))).toContain('3 cells, agreement 66.7 %');
  });
});

describe('the cells of a page', () => {
  it('lose each host alone, neighbours, all third parties, and all but its own host, each set once', () => {
    const hosts = ['www.a.example', 'img.a.example', 'cdn.b.example', 'ads.c.example'];
    const cells = cellsOf({ hosts, thirdParties: hosts.slice(2) });
    expect(cells.map((cell) => cell.join(' '))).toEqual([
      'www.a.example',
      'img.a.example',
      'cdn.b.example',
      'ads.c.example',
      'cdn.b.example img.a.example',
      'ads.c.example cdn.b.example',
      'ads.c.example cdn.b.example img.a.example',
    ]);
  });

  it('lose nothing but the host of a page that has no other', () => {
    expect(cellsOf({ hosts: ['www.a.example'], thirdParties: [] })).toEqual([['www.a.example']]);
  });
});
