import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../../../src/ui/export/csv';
import { type HostFile, hostFileAsCsv, hostFileRow, readHostFile } from '../../../../src/ui/export/host-file';
import { anyRows, SHOP } from '../pictures/picture-fixtures';

const file = (rows: typeof SHOP): HostFile => ({
  format: 'outage-lens-hosts',
  version: 1,
  page: 'shop.example',
  loaded: '2026-05-03T09:30:00.000Z',
  incident: 'aws-us-east-1-2025-10-20',
  severity: 'region-lost',
  part: null,
  hosts: rows.map(hostFileRow),
});

describe('a file of hosts', () => {
  it('is read back as it was written, whatever names a page has', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        expect(readHostFile(JSON.stringify(file(rows)), 'a.json')).toEqual(file(rows));
      }),
      { numRuns: 40 },
    );
  });

  it('leaves aside what may have been added to its version', () => {
    const later = { ...file(SHOP), more: [1], part: { from: 'a', to: 'b', and: 1 } };
    expect(readHostFile(JSON.stringify(later), 'a.json')).toEqual({
      ...file(SHOP),
      part: { from: 'a', to: 'b' },
    });
  });

  it.each<[string, unknown, string]>([
    ['nothing', null, 'Expected a file of the format outage-lens-hosts.'],
    ['another format', { ...file([]), format: 'x' }, 'Expected a file of the format outage-lens-hosts.'],
    ['no version', { ...file([]), version: 'new' }, 'Expected a version of the format.'],
    ['half a version', { ...file([]), version: 1.5 }, 'Expected a version of the format.'],
    ['a later version', { ...file([]), version: 2 }, 'refused.newer'],
    ['no hosts', { ...file([]), hosts: {} }, 'Expected a list of hosts.'],
    [
      'a fate that there is not',
      { ...file(SHOP), hosts: [{ ...file(SHOP).hosts[0], fate: 'toString' }] },
      'Expected one of down, failing',
    ],
    [
      'a count below nothing',
      { ...file(SHOP), hosts: [{ ...file(SHOP).hosts[0], requests: -1 }] },
      'Expected a number that is not below nothing.',
    ],
    [
      'a name that is no text',
      { ...file(SHOP), hosts: [{ ...file(SHOP).hosts[0], host: ['a'] }] },
      'Expected a text.',
    ],
    [
      'a name without an end',
      { ...file(SHOP), hosts: [{ ...file(SHOP).hosts[0], host: 'a'.repeat(9_999) }] },
      'Expected a text.',
    ],
  ])('is refused with one line where it holds %s', (_, value, line) => {
    expect(() => readHostFile(JSON.stringify(value), 'a.json')).toThrow(line);
  });

  it('has a row of CSV for each host, and no cell that a spreadsheet would work out', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const text = hostFileAsCsv(file(rows));
        const [columns = [], ...cells] = readCsv(text);
        expect(cells.map((row) => row[columns.indexOf('host')])).toEqual(rows.map(({ host }) => host));
        expect(new Set(cells.map(({ length }) => length))).toEqual(new Set([columns.length]));
        // Of what stands in quotes only its first letter begins a cell.
        const begins = text.replace(/"((?:[^"]|"")?)(?:[^"]|"")*"/g, '"$1"');
        expect(begins.match(/(^|,)"?[=+@]/gm)).toBe(null);
      }),
      { numRuns: 40 },
    );
  });
});
