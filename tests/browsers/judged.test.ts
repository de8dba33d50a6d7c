import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { analyze } from '../../src/cli/analyze/run-analyze';
import type { Outcome } from '../../src/outage/scenario';
import type { DemoSite } from '../internet/demo-site';
import { internetOfSites } from '../internet/internet-of-sites';
import { SHOP_SITE } from '../internet/sites/shop/shop-site';
import { agreementOf } from '../judged/agreement';
import { judgeRecording } from '../judged/judge-recording';
import type { JudgedRow } from '../judged/judged-row';
import { limitTo } from '../judged/limit';
import { newsFront } from '../judged/pages/content-pages';
import { asyncStyled, results } from '../judged/pages/fragile-pages';
import { type HarDialect, harOf } from '../judged/record/har-dialects';
import { recordPage } from '../judged/record/record-page';
import { readRecording } from '../judged/recording';

/** What the loss of hosts measurably comes to, by how each page is made. */
const PAGES: readonly {
  name: string;
  dialect: HarDialect;
  site: DemoSite;
  cells: readonly (readonly [lost: string, measured: Outcome])[];
}[] = [
  {
    name: 'a front page of news',
    dialect: 'firefox',
    site: newsFront(1),
    cells: [
      ['www.gazette1.example', 'unreachable'],
      // Its style sheet stands in the head.
      ['fonts.typeface.example', 'blank'],
      // Its script stands near the top of the body and is waited for.
      ['tag.adgrid.example', 'broken'],
      ['serve.adgrid.example', 'degraded'],
      ['www.tagbox.example', 'unnoticed'],
      ['nobody-asks.example', 'untouched'],
    ],
  },
  {
    name: 'a page that fetches its styles by the way',
    dialect: 'chrome',
    site: asyncStyled(1),
    cells: [
      ['plainly1cdn.example', 'broken'],
      ['img.plainly1.example', 'degraded'],
      ['collect.metricly.example', 'unnoticed'],
    ],
  },
  {
    name: 'a page of what was found',
    dialect: 'webpagetest',
    site: results(1),
    cells: [
      ['cdn.libhub.example', 'blank'],
      ['search.finds1.example', 'broken'],
      ['tag.adgrid.example', 'degraded'],
    ],
  },
  {
    name: 'the shop of the demo',
    dialect: 'firefox',
    site: SHOP_SITE,
    cells: [
      ['api.shop.example', 'broken'],
      ['clayhouse-pictures.s3.us-east-1.amazonaws.com', 'degraded'],
    ],
  },
];

/** Share of the cells in which the model, told nothing but the recording, has to agree with what is measured. */
const LEAST_AGREEMENT = 0.85;

describe.skipIf(process.env.DEMO_INTERNET === undefined)('recorded pages with dead hosts', () => {
  let folder = '';
  const rows = new Map<string, JudgedRow>();
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'outage-lens-judged-'));
    const limit = limitTo(4);
    await Promise.all(
      PAGES.map(async ({ name, dialect, site, cells }) => {
        const page = await limit(() => recordPage(internetOfSites([site]), `https://${site.host}/`));
        const file = join(folder, `${name}.har`);
        await writeFile(file, JSON.stringify(harOf(page, dialect)));
        const lost = cells.map(([host]) => [host]);
        const judged = await judgeRecording(await readRecording(file), analyze, { limit, folder }, lost);
        for (const row of judged) rows.set(`${name} ${row.lost.join()}`, row);
      }),
    );
    // Each loss is looked at twelve seconds after it began.
  }, 400_000);
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it.each(PAGES.flatMap(({ name, cells }) => cells.map(([lost, measured]) => ({ name, lost, measured }))))(
    'measures that $name without $lost is $measured',
    ({ name, lost, measured }) => {
      expect(rows.get(`${name} ${lost}`)).toMatchObject({ measured });
    },
  );

  it('are judged alike by the model and by what is measured', () => {
    const wrong = [...rows.values()]
      .filter(({ predicted, measured }) => predicted !== measured)
      .map(({ page, lost, predicted, measured }) => `${page} without ${lost}: ${predicted}, not ${measured}`);
    expect(agreementOf([...rows.values()]).agreement, wrong.join('\n')).toBeGreaterThanOrEqual(
      LEAST_AGREEMENT,
    );
  });
});
