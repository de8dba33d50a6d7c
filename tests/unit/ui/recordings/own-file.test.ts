import { describe, expect, it } from 'vitest';
import { classFile } from '../../../../src/class-session/class-file';
import { writeSession } from '../../../../src/class-session/class-session';
import { contributionCode, contributionFile } from '../../../../src/class-session/contribution';
import { historyFile } from '../../../../src/history/history-file';
import { readOwnFile } from '../../../../src/ui/recordings/own-file';
import { figuresFile } from '../../../../src/ui/web/figures';
import { CLASS, SESSION } from '../../class-session/classes';

const [GIVEN = { id: '', nickname: '', pages: [] }] = CLASS.contributions;
const HISTORY = [...historyFile(GIVEN.pages.map((page) => ({ at: 5, tab: 1, ...page })))].join('');
const TABLE = await figuresFile({ columns: ['a'], rows: [[1]] }, 'A', [], 'json').text();
const CODE = await writeSession(SESSION);
const PAGES_CODE = await contributionCode(SESSION.id, GIVEN);
const HOSTS = JSON.stringify(
  {
    ...{ format: 'outage-lens-hosts', version: 1, page: 'a.example', loaded: '2026-03-01T10:00:00.000Z' },
    ...{ incident: 'fastly-2021-06-08', severity: 'region-lost', part: null, hosts: [] },
  },
  null,
  2,
);
const read = (text: string, name = 'a.json') => readOwnFile({ name, file: new File([text], name) });

describe('a file that was saved here', () => {
  it.each([
    ['a history', HISTORY, 'web'],
    ['a class', classFile(CLASS), 'class'],
    ['what a student gives', contributionFile(SESSION.id, GIVEN), 'class'],
    ['the same as a code', PAGES_CODE, 'class'],
    ['the code of a session', `\n${CODE}`, 'class'],
    ['what was measured in a relived outage', JSON.stringify({ format: 1, id: 'x' }, null, 1), 'relive'],
  ])('is known by how it begins, and belongs to its view: %s', async (_, text, belongs) => {
    expect(await read(text)).toMatchObject({ belongs, problem: { key: `recordings.of-${belongs}` } });
  });

  it.each([
    ['figures', TABLE, { title: 'A' }],
    ['hosts', HOSTS, { page: 'a.example' }],
  ])('is opened where it is a table: %s', async (_, text, table) => {
    expect(await read(text)).toMatchObject({ table });
  });

  it.each([
    ['a table that breaks off', TABLE.slice(0, -5), 'refused.table'],
    ['hosts that break off', HOSTS.slice(0, -5), 'refused.table'],
    ['hosts that are none', HOSTS.replace('"hosts": []', '"hosts": [{ "__proto__": [] }]'), 'refused.table'],
    ['hosts of a later version', HOSTS.replace('"version": 1', '"version": 2'), 'refused.newer'],
    ['a kind that is not known yet', '{"format":"outage-lens-weather","version":1}', 'refused.newer'],
    ['a kind that every object has', '{"format":"outage-lens-constructor","version":1}', 'refused.newer'],
  ])('is refused with one line: %s', async (_, text, key) => {
    expect(await read(text)).toMatchObject({ problem: { key } });
  });

  it.each([
    ['a HAR file', '{"log":{"entries":[]}}'],
    ['rows', '{"host":"outage-lens-table.example"}'],
    ['nothing', ''],
    ['bytes that are no text', '\u{fffd}\u0000\u{1f600}'],
    ['a page', '<!doctype html>'],
  ])('is told from what may be a recording: %s', async (_, text) => expect(await read(text)).toBeNull());
});
