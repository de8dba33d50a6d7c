import { describe, expect, it } from 'vitest';
import { InputError } from '../../../src/recordings/input-error';
import { readSavedTable } from '../../../src/recordings/saved-table';
import { type Figures, figuresFile } from '../../../src/ui/web/figures';

const FIGURES: Figures = {
  columns: ['Name', 'Sites', 'Largest'],
  rows: [
    ['=b', 2, null],
    ['ج', 0.5, 'AWS'],
    ['c', -9, true],
  ],
};
const ABOUT = ['2 sites, 3 page loads', 'AWS us-east-1 · as it happened'];
const written = await figuresFile(FIGURES, 'Shares', ABOUT, 'json').text();
const changed = (change: object) => JSON.stringify({ ...JSON.parse(written), ...change });

/** What a reader says of a file: where it is wrong, and what is. */
function refusal(text: string): string {
  try {
    readSavedTable(text, 'a.json');
  } catch (error) {
    if (error instanceof InputError) return `${error.place} ${error.problem.key}`;
    throw error;
  }
  return 'read';
}

describe('a table that was saved', () => {
  it('is read back as it was', () => {
    expect(readSavedTable(written, 'a.json')).toEqual({ title: 'Shares', about: ABOUT, ...FIGURES });
  });

  it('is read back without what a later writer of the same version adds', () => {
    const read = readSavedTable(changed({ more: { deep: [1] } }), 'a.json');
    expect(read).toEqual({ title: 'Shares', about: ABOUT, ...FIGURES });
  });

  it.each([
    ['no JSON', written.slice(0, -20), ' refused.table'],
    ['no object', '[1, 2]', 'version refused.table'],
    ['nothing', 'null', ' refused.table'],
    ['far too large', ' '.repeat(20_000_001), ' refused.table'],
    ['nested without end', '['.repeat(2_000_000), ' refused.table'],
    ['another format', changed({ format: 'outage-lens-hosts' }), 'version refused.table'],
    ['no version', changed({ version: '1' }), 'version refused.table'],
    ['a version before the first', changed({ version: 0 }), 'version refused.table'],
    ['a newer version', changed({ version: 2, rows: 'differently' }), 'version refused.newer'],
    ['a title that is none', changed({ title: { toString: 1 } }), 'title refused.table'],
    ['a title without end', changed({ title: 'x'.repeat(4_001) }), 'title refused.table'],
    ['lines that are none', changed({ about: { length: 1, 0: 'a' } }), 'about refused.table'],
    ['no columns', changed({ columns: [] }), 'columns refused.table'],
    ['too many columns', changed({ columns: Array(61).fill('a') }), 'columns refused.table'],
    ['a column that is none', changed({ columns: ['a', 2, 'c'] }), 'columns refused.table'],
    ['rows that are none', changed({ rows: {} }), 'rows refused.table'],
    ['too many rows', changed({ columns: ['a'], rows: Array(50_001).fill([1]) }), 'rows refused.table'],
    ['a short row', changed({ rows: [['a', 1, 2], ['b']] }), 'rows[1] refused.table'],
    ['a nested cell', changed({ rows: [['a', 1, { b: 1 }]] }), 'rows[0] refused.table'],
    ['a cell without end', changed({ rows: [['a', 1, 'x'.repeat(4_001)]] }), 'rows[0] refused.table'],
    ['a number beyond all', written.replace('-9', '1e999'), 'rows[2] refused.table'],
  ])('is refused with where it is wrong: %s', (_, text, said) => {
    expect(refusal(text)).toBe(said);
  });

  it('takes keys that belong to prototypes for nothing', () => {
    const hostile = `{"__proto__":{"polluted":1,"title":"no"},"constructor":{},${written.slice(1)}`;
    expect(readSavedTable(hostile, 'a.json')).toEqual({ title: 'Shares', about: ABOUT, ...FIGURES });
    expect({}).not.toHaveProperty('polluted');
    expect(refusal('{"__proto__":{"format":"outage-lens-table","version":1}}')).toBe('version refused.table');
  });
});
