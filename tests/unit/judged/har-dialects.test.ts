import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recordingBytes } from '../../../src/cli/analyze/recording-bytes';
import { readRecording as readForAnalyze } from '../../../src/recordings/read-recording';
import { HAR_DIALECTS, harOf } from '../../judged/record/har-dialects';
import type { RecordedPage } from '../../judged/record/record-page';
import type { RecordedEntry } from '../../judged/record/recorded-entry';
import { readRecording } from '../../judged/recording';
import { TOOLS } from '../recordings/recordings';

const URL = 'https://www.a.example/';
const MARKUP =
  '<!doctype html><head><link rel="stylesheet" href="https://cdn.b.example/a.css"></head><p>Hello';

function entry(changes: Partial<RecordedEntry>): RecordedEntry {
  return {
    ...{ url: URL, method: 'GET', type: 'Document', priority: 'VeryHigh', initiator: { type: 'other' } },
    ...{ renderBlocking: '', isMainDocument: false, requestHeaders: { 'Sec-Fetch-Dest': 'document' } },
    ...{ startedAt: 1_700_000_000_000, answeredAfter: 20, endedAfter: 30, status: 200 },
    ...{ responseHeaders: { server: 'nginx' }, mimeType: 'text/html', redirectsTo: '' },
    ...{ body: { text: MARKUP, isBase64: false, size: MARKUP.length }, address: '44.205.117.9' },
    ...changes,
  };
}

const PAGE: RecordedPage = {
  ...{ url: URL, startedAt: 1_700_000_000_000, onContentLoad: 40, onLoad: 60 },
  entries: [
    entry({ isMainDocument: true }),
    entry({
      ...{ url: 'https://cdn.b.example/a.css', type: 'Stylesheet', renderBlocking: 'blocking' },
      ...{ mimeType: 'text/css', initiator: { type: 'parser', url: URL, lineNumber: 3 } },
      requestHeaders: { 'Sec-Fetch-Dest': 'style' },
    }),
  ],
};

describe.each(HAR_DIALECTS)('a recording as %s writes it', (dialect) => {
  let folder = '';
  let file = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'outage-lens-dialects-'));
    file = join(folder, 'page.har');
    await writeFile(file, JSON.stringify(harOf(PAGE, dialect)));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('is read by analyze', async () => {
    const { pages } = await readForAnalyze(recordingBytes(file), file, TOOLS);
    expect(pages.map(({ url }) => url)).toEqual([URL]);
    expect(pages[0]?.requests.map(({ host, role, address }) => [host, role, address])).toEqual([
      ['www.a.example', 'document', '44.205.117.9'],
      ['cdn.b.example', 'blocking', '44.205.117.9'],
    ]);
  });

  it('can be replayed', async () => {
    expect(await readRecording(file)).toMatchObject({
      url: URL,
      hosts: ['www.a.example', 'cdn.b.example'],
      thirdParties: ['cdn.b.example'],
    });
  });
});
