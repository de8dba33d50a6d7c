import { describe, expect, it } from 'vitest';
import type { AccuracyReport } from '../../accuracy/measure-accuracy';
import { accuracyText } from '../../accuracy/print-accuracy';

const REPORT: AccuracyReport = {
  rows: [
    { table: 'space', name: 'provider right, % of 4', value: 100, target: 99, ok: true },
    { table: 'space', name: 'region right, % of 4', value: 50, target: 97, ok: false },
    { table: 'kinds', name: 'names: right, % of 2', value: 100, target: 90, ok: true },
  ],
  wrong: [
    {
      table: 'requests',
      host: 'a.example',
      address: '192.0.2.1',
      official: 'aws us-east-1',
      said: 'aws us-east-2',
      because: 'geolocation places it elsewhere',
    },
  ],
  nameless: [
    { table: 'requests', host: 'b.example', address: '192.0.2.2' },
    { table: 'requests', host: 'c.example', address: '192.0.2.3' },
  ],
  regions: [
    {
      provider: 'aws',
      region: 'us-east-1',
      family: 4,
      published: 1024,
      announced: 512,
      found: 256,
      said: 257,
    },
  ],
  confusion: [
    { provider: 'aws', family: 6, official: 'us-east-1', said: 'no region', weight: 3, share: 0.5 },
  ],
  missing: ['the lists'],
};

describe('accuracyText', () => {
  const text = accuracyText(REPORT);

  it('groups the tables, each with its name once', () => {
    expect(text.match(/^space$/gm)).toHaveLength(1);
    expect(text).toContain('✓ provider right, % of 4     100  (target 99)');
    expect(text).toContain('✗ region right, % of 4        50  (target 97)');
    expect(text.indexOf('kinds')).toBeGreaterThan(text.indexOf('✗'));
  });

  it('lists regions and what is taken for what', () => {
    expect(text).toContain('1,024 published, 50 % announced; found     50 %, rightly said  99.61 %');
    expect(text).toContain('3 /48 blocks of aws us-east-1 → no region (0.5 % of aws IPv6)');
  });

  it('says what stands in the way, with the rows', () => {
    const end = text.slice(text.indexOf('what stands in the way'));
    expect(end).toContain('not reached: space: region right, % of 4: 50, target 97');
    expect(end).toContain(
      'a.example 192.0.2.1 is aws us-east-1, said: aws us-east-2 (geolocation places it elsewhere)',
    );
    expect(end).toContain('neither provider nor network name: b.example 192.0.2.2, c.example 192.0.2.3');
    expect(end).toContain('not measured: the lists');
  });

  it('leaves empty sections out', () => {
    const nothing = { wrong: [], nameless: [], regions: [], confusion: [], missing: [] };
    const short = accuracyText({ ...nothing, rows: REPORT.rows.filter((it) => it.ok) });
    expect(short).not.toContain('stands in the way');
    expect(short).not.toContain('by region');
  });
});
