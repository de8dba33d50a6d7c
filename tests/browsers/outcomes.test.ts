import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { DEFAULT_INCIDENT } from '../../src/knowledge/incidents';
import { DEMO_SITES } from '../internet/sites';
import { EXPECTED_CELLS } from '../internet/sites/expected-cells';
import { EXPECTED_OUTCOMES } from '../internet/sites/expected-outcomes';
import { BROWSER_KINDS } from './driver/launch';
import { holds, observedLoad } from './observed-load';
import { withExtension } from './with-extension';

/** Read in Arabic as well: one whose own words are Arabic, and one whose are not. */
const ALSO_IN_ARABIC: ReadonlySet<string> = new Set(['www.sahifa.example', 'www.shop.example']);

/** Hosts of a site that its first page does not turn to: what leads to it, and what others embed. */
const NOT_ASKED: ReadonlySet<string> = new Set(['news.example', 'video.example', 'player.video.example']);

function hostsAskedBy(host: string): string[] {
  const site = DEMO_SITES.find((one) => one.host === host);
  if (site === undefined) throw new Error(`Expected ${host} among the demo sites.`);
  return Object.keys(site.hosts).filter((name) => !NOT_ASKED.has(name));
}

/** What the popup says of the page. */
function told(popup: Page) {
  return popup.evaluate(() => {
    const { outcome, worst, incident, severity } =
      document.querySelector<HTMLElement>('[data-ready="true"]')?.dataset ?? {};
    const isReported = document.querySelector('[data-reported]') !== null;
    return { outcome, worst, incident, severity, isReported, language: document.documentElement.lang };
  });
}

describe.skipIf(process.env.DEMO_INTERNET === undefined).each(BROWSER_KINDS)('the popup in %s', (kind) => {
  const driver = withExtension(kind);

  it.each(EXPECTED_OUTCOMES)('says of $host what is to be expected in every outage', async ({ host }) => {
    const page = await driver().newTab();
    const tabId = await driver().tabId(page);
    // What scripts ask for after the page has loaded counts too; a film goes on for long.
    await page.goto(`https://${host}/`, { waitUntil: ['load', 'networkidle2'] });
    const isWhole = holds(...hostsAskedBy(host));
    await observedLoad(
      driver(),
      tabId,
      'holds all hosts of the site, and the page has spoken',
      (load) => load.complete && load.visible !== null && isWhole(load),
    );
    for (const lang of ALSO_IN_ARABIC.has(host) ? (['en', 'ar'] as const) : (['en'] as const)) {
      const popup = await driver().openPopup(tabId, { severity: 'as-it-happened', lang });
      for (const cell of EXPECTED_CELLS.filter((one) => one.host === host)) {
        const { incident, severity, outcome, worst, because } = cell;
        // Another language tells the same: once is enough.
        if (lang === 'ar' && incident !== DEFAULT_INCIDENT) continue;
        await popup.select('select.incident', incident);
        // The two severities are one tap apart.
        await popup.click(`[data-choose="${severity}"]`);
        await popup.waitForSelector(
          `[data-ready="true"][data-incident="${incident}"][data-severity="${severity}"]`,
        );
        expect(await told(popup), `${incident}, ${severity}: ${because}`).toEqual({
          ...{ outcome, worst, incident, severity },
          ...{ isReported: false, language: lang },
        });
      }
      await popup.close();
    }
    await page.close();
  });
});
