import { describe, expect, it } from 'vitest';
import { compactHeaders } from '../../../src/attribute/compact-headers';
import { createAttributor } from '../../../src/attribute/create-attributor';
import { toRecord } from '../../../src/history/history-record';
import { createPageReader } from '../../../src/history/page-reader';
import { summarizePage } from '../../../src/history/page-summary';
import { INCIDENTS } from '../../../src/knowledge/incidents';
import { attributeLoad } from '../../../src/outage/attributed-load';
import { judgeHosts } from '../../../src/outage/judge';
import { judgePageLoad } from '../../../src/outage/judge-page-load';
import { scenarioFor } from '../../../src/outage/scenario-for';
import { readHar } from '../../../src/recordings/read-har';
import type { RecordedPage } from '../../../src/recordings/recorded-page';
import { toPageLoad } from '../../../src/recordings/to-page-load';
import { SHIPPED_MAP } from '../attribute/shipped-address-map';
import { entry, har, pieces, TOOLS } from './recordings';

const length = (value: string) => ({ responseHeaders: [{ name: 'Content-Length', value }] });

async function recorded(url = 'https://shop.example/orders?name=Ada') {
  const text = har([
    entry(url, 'text/html', { ...length('900'), serverIPAddress: '54.226.184.31' }),
    entry('https://cdn.example/a.css', 'text/css', { ...length('100'), serverIPAddress: '151.101.1.1' }),
    entry('https://cdn.example/b.js', 'text/javascript', { serverIPAddress: '151.101.1.1' }),
  ]);
  const [page] = (await readHar(pieces(text), 'shop.har', { ...TOOLS, compact: compactHeaders })).pages;
  if (!page) throw new Error('Expected a page.');
  return page;
}

describe('a recorded page', () => {
  const attribute = createAttributor(SHIPPED_MAP);
  const summaryOf = (page: RecordedPage, number: number) =>
    summarizePage(attributeLoad(toPageLoad(page), attribute), number);

  it('leaves the summary that a visit to it would have left', async () => {
    const summary = summaryOf(await recorded(), 4);
    expect(summary).toMatchObject({ at: Date.parse('2026-03-01T10:00:00Z'), tab: 4, host: 'shop.example' });
    expect(summary?.groups.map(({ host, requests, bytes, sized }) => [host, requests, bytes, sized])).toEqual(
      [
        ['cdn.example', 2, 100, 1],
        ['shop.example', 1, 900, 1],
      ],
    );
    const text = JSON.stringify(summary && toRecord(summary));
    for (const part of ['orders', 'Ada', '54.226']) expect(text).not.toContain(part);
  });

  it.each(INCIDENTS)('is told the same by its summary: $id', async ({ id }) => {
    const page = await recorded();
    const summary = summaryOf(page, 0);
    const back = summary && createPageReader()(toRecord(summary));
    if (!back) throw new Error('Expected a summary that can be read back.');
    for (const severity of ['as-it-happened', 'region-lost'] as const) {
      const scenario = scenarioFor(id, severity);
      const { outcome, worst, confidence, phases } = judgePageLoad(toPageLoad(page), SHIPPED_MAP, scenario);
      expect(judgeHosts(back.groups, scenario, back)).toMatchObject({ outcome, worst, confidence, phases });
    }
  });

  it('leaves none where a visit would have left none', async () => {
    expect(summaryOf(await recorded('http://localhost:3000/'), 0)).toBeNull();
  });
});
