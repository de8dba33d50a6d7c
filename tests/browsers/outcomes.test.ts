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

interface Chosen {
  incident: string;
  severity: string;
}

/** What the popup says of the page in each outage that is chosen in it, one after the other. */
function toldOf(popup: Page, chosen: readonly Chosen[]) {
  return popup.evaluate(async (all: readonly Chosen[]) => {
    const shown = () => document.querySelector<HTMLElement>('[data-ready="true"]')?.dataset ?? {};
    const isShown = ({ incident, severity }: Chosen) =>
      shown().incident === incident && shown().severity === severity;
    const whenShown = (one: Chosen) =>
      new Promise<void>((resolve) => {
        const observer = new MutationObserver(look);
        function look(): void {
          if (!isShown(one)) return;
          observer.disconnect();
          resolve();
        }
        observer.observe(document, { subtree: true, childList: true, attributes: true });
        look();
      });
    const told = [];
    for (const one of all) {
      const choice = document.querySelector<HTMLSelectElement>('select.incident');
      if (choice === null) throw new Error('Expected a choice of incidents.');
      choice.value = one.incident;
      choice.dispatchEvent(new Event('change', { bubbles: true }));
      await whenShown({ ...one, severity: shown().severity ?? '' });
      // The two severities are one tap apart.
      document.querySelector<HTMLElement>(`[data-choose="${one.severity}"]`)?.click();
      await whenShown(one);
      const { incident, severity, outcome, worst } = shown();
      const isReported = document.querySelector('[data-reported]') !== null;
      told.push({ incident, severity, outcome, worst, isReported, language: document.documentElement.lang });
    }
    return told;
  }, chosen);
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
      // Another language tells the same: one outage is enough.
      const cells = EXPECTED_CELLS.filter(
        (cell) => cell.host === host && (lang === 'en' || cell.incident === DEFAULT_INCIDENT),
      );
      const told = await toldOf(
        popup,
        cells.map(({ incident, severity }) => ({ incident, severity })),
      );
      for (const [index, { incident, severity, outcome, worst, because }] of cells.entries()) {
        expect(told[index], `${incident}, ${severity}: ${because}`).toEqual({
          ...{ incident, severity, outcome, worst },
          ...{ isReported: false, language: lang },
        });
      }
      await popup.close();
    }
    await page.close();
  });
});
