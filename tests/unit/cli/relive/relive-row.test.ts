import { describe, expect, it } from 'vitest';
import { agreementOf, type GradedRow, reliveText } from '../../../../src/cli/relive/relive-row';

const row = (change: Partial<GradedRow>): GradedRow => ({
  ...{ site: 'www.shop.example', scenario: 'fastly-2021-06-08', severity: 'region-lost', browser: 'firefox' },
  ...{ failing: 1, predicted: 'broken', measured: 'broken', findings: ['most-words'] },
  hosts: [{ host: 'www.shop.example', fate: 'down', failure: 'no-connection' }],
  ...change,
});

describe('what npm run relive tells', () => {
  it('counts the cells in which a host fails, and no others', () => {
    const rows = [
      row({}),
      row({ measured: 'degraded', findings: ['screen'] }),
      row({ predicted: 'untouched', measured: null, failing: 0 }),
    ];
    expect(agreementOf(rows)).toBe(0.5);
    expect(agreementOf(rows.slice(2))).toBeNull();
    expect(reliveText(rows)).toMatch(/1 of 2 cells in which a host fails agree: 50\.0 %\. In 1 more/);
    expect(reliveText(rows.slice(2))).toContain('No host fails in any of 1 cells.');
  });

  it.each([
    ['failing', 'errors', /: it fails now and then/],
    ['down', 'errors', /: such a failure comes at once/],
    ['down', 'no-connection', /1 host failing \(most-words\)$/m],
  ])('explains a disagreement where a host is %s by %s', (fate, failure, line) => {
    const hosts = [{ host: 'www.shop.example', fate, failure }];
    expect(reliveText([row({ predicted: 'blank', hosts })])).toMatch(line);
  });

  it('is a table of what was said against what was measured, and each disagreement in a line', () => {
    const text = reliveText([
      row({}),
      row({ failing: 2, measured: 'degraded', findings: ['screen', 'words'] }),
      row({ predicted: 'blank', measured: 'blank' }),
    ]);
    expect(text.split('\n')).toEqual([
      'predicted     degraded     broken      blank',
      'degraded             ·          ·          ·',
      'broken               1          1          ·',
      'blank                ·          ·          1',
      '',
      'www.shop.example · fastly-2021-06-08 · region-lost · firefox: broken was said, degraded was measured, 2 hosts failing (screen, words)',
      '2 of 3 cells in which a host fails agree: 66.7 %. In 0 more no host fails.',
    ]);
  });
});
