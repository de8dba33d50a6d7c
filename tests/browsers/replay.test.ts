import { lookup } from 'node:dns/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Analysis, PageAnalysis } from '../../src/cli/analyze/analysis';
import { analyze } from '../../src/cli/analyze/run-analyze';
import { BROWSER_KINDS } from './driver/launch';
import type { PopupContents } from './driver/popup-contents';
import { observedLoad } from './observed-load';
import { withExtension } from './with-extension';

/** Recordings of which the demo internet plays the servers: our own, and a real one where it lies beside us. */
const OWN = join(import.meta.dirname, 'recorded-page.har');
const REAL = join('..', 'shared', 'recordings', 'pages', 'google.com-2026.har');
const RECORDINGS = [
  { name: 'our own', file: OWN, host: 'www.orchard.example' },
  ...(existsSync(REAL) ? [{ name: 'a real one', file: REAL, host: 'www.google.com' }] : []),
];

async function analyzed(file: string, severity: string): Promise<PageAnalysis> {
  let printed = '';
  const complaints: string[] = [];
  const status = await analyze(['--format', 'json', '--severity', severity, file], {
    print: async (text) => {
      printed += text;
    },
    complain: (line) => complaints.push(line),
  });
  expect([status, ...complaints]).toEqual([0]);
  const { pages }: Analysis = JSON.parse(printed);
  const [page] = pages;
  if (page === undefined) throw new Error(`Expected a page in ${file}.`);
  return page;
}

/**
 * What each says of our own page, outcome and worst. The recording holds bodies: the data from the region are a fifth
 * of the page's words, and without them parts are missing (measured so); the browser sees that data come, not what is
 * in them, and takes them for what the page works with.
 */
const SAID_OF_OWN = {
  'as-it-happened': { recording: ['untouched', 'degraded'], page: ['untouched', 'broken'] },
  'region-lost': { recording: ['degraded', 'blank'], page: ['broken', 'blank'] },
} as const;

/** Who answers, told alike by both: a line for each host and place. */
function places(
  hosts: readonly Pick<PopupContents['hosts'][number], 'host' | 'provider' | 'region' | 'layer'>[],
) {
  const byHost = new Map<string, string[]>();
  for (const { host, provider, region, layer } of hosts) {
    if (host === null) continue;
    byHost.set(host, [...(byHost.get(host) ?? []), `${provider} ${region} ${layer}`].sort());
  }
  return byHost;
}

describe.skipIf(process.env.DEMO_INTERNET === undefined).each(BROWSER_KINDS)('%s', (kind) => {
  const driver = withExtension(kind);

  describe.each(RECORDINGS)('shown the recording that is $name', ({ file, host }) => {
    it('says what analyze says of it', async ({ skip }) => {
      const isReplayed = await lookup(host).then(
        () => true,
        () => false,
      );
      if (file === OWN) expect(isReplayed, `the demo internet replays ${OWN} (inside.ts --har)`).toBe(true);
      else if (!isReplayed) skip('The demo internet was not told to replay it.');
      const page = await driver().newTab();
      const tabId = await driver().tabId(page);
      await page.goto(`https://${host}/`, { waitUntil: ['load', 'networkidle2'] });
      const load = await observedLoad(
        driver(),
        tabId,
        'is complete, and the page has spoken',
        ({ complete, visible }) => complete && visible !== null,
      );
      for (const severity of ['as-it-happened', 'region-lost'] as const) {
        const told = await analyzed(file, severity);
        expect(load.url).toBe(told.url);
        const popup = await driver().readPopup(tabId, { severity, lang: 'en' });
        const { outcome, worst, headline, incident } = told;
        expect(popup).toMatchObject({ incident });
        // Chromium throws the answer to a page's report away before it has told its address.
        const unseen = load.exchanges.filter(({ addressSource }) => addressSource === 'unseen');
        expect(unseen.map(({ roles }) => roles)).toEqual(unseen.map(() => ({ beacon: expect.any(Number) })));
        if (file === OWN) {
          const { recording, page: shownOf } = SAID_OF_OWN[severity];
          expect([outcome, worst]).toEqual(recording);
          expect([popup.outcome, popup.worst]).toEqual(shownOf);
        } else {
          expect(popup.outcome).toBe(outcome);
          if (unseen.length === 0) expect(popup).toMatchObject({ worst, headline });
          else expect([worst, 'unnoticed']).toContain(popup.worst);
        }
        const shown = places(popup.hosts);
        const untold = new Set(unseen.map((exchange) => exchange.host));
        const inBoth = [...places(told.hosts)].filter(([name]) => shown.has(name) && !untold.has(name));
        expect(inBoth.map(([name]) => name)).toContain(host);
        expect(new Map(inBoth.map(([name]) => [name, shown.get(name)]))).toEqual(new Map(inBoth));
        if (file === OWN || kind === 'firefox') expect(untold.size).toBe(0);
        if (file === OWN) {
          // Of a beacon that is never answered the browsers say nothing while it waits.
          const unheard = told.hosts.filter((one) => !shown.has(one.host)).map((one) => one.host);
          expect(unheard).toEqual(['stats.orchard.example']);
        }
      }
      await page.close();
    });
  });
});
