import { describe, expect, it } from 'vitest';
import { csvTable } from '../../../../src/ui/export/csv';

describe('a CSV table', () => {
  it.each([
    ['plain', 'plain'],
    ['', ''],
    ['a,b', '"a,b"'],
    ['a "b"', '"a ""b"""'],
    ['a\r\nb', '"a\r\nb"'],
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@sum', "'@sum"],
    ['\t=1', "'\t=1"],
    ['=1,"2"', '"\'=1,""2"""'],
    [-1, '-1'],
    [true, 'true'],
    [null, ''],
  ])('writes %j as %s', (value, cell) => {
    expect(csvTable(['name'], [[value]])).toBe(`name\r\n${cell}\r\n`);
  });
});
