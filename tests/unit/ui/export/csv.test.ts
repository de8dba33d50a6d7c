import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvTable, readCsv } from '../../../../src/ui/export/csv';

describe('a CSV table', () => {
  it.each([
    ['plain', 'plain'],
    ['', ''],
    ['a,b', '"a,b"'],
    ['a "b"', '"a ""b"""'],
    ['a\r\nb', '"a\r\nb"'],
    ['a\rb', '"a\rb"'],
    ['a\nb', '"a\nb"'],
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@sum', "'@sum"],
    ['\t=1', "'\t=1"],
    ['\n=1', '"\'\n=1"'],
    // A semicolon parts cells wherever people write a comma into their numbers.
    ['x;=1', "x;'=1"],
    ['x;y', 'x;y'],
    ['=1,"2"', '"\'=1,""2"""'],
    [-1, '-1'],
    [true, 'true'],
    [null, ''],
  ])('writes %j as %s', (value, cell) => {
    expect(csvTable(['name'], [[value]])).toBe(`name\r\n${cell}\r\n`);
  });

  it('is read again as it was written, whatever stands in it', () => {
    const text = fc.oneof(
      fc.string(),
      fc.constantFrom(
        '=1',
        "'=1",
        ';=1',
        ";'",
        "=;';'=",
        '\n',
        '\t;=',
        "'",
        '"',
        ',',
        '\r\n',
        '',
        "''x",
        '-',
        'a\nb',
      ),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text, text), { minLength: 1 }), (rows) => {
        expect(readCsv(csvTable(['a', 'b', 'c'], rows))).toEqual([['a', 'b', 'c'], ...rows]);
      }),
    );
  });

  it('is refused where it is none', () => {
    expect(() => readCsv('a,"b"c')).toThrow('Expected a cell of CSV at letter 2');
  });
});
