import { describe, expect, it } from 'vitest';
import { BROWSER_KINDS } from './driver/launch';
import { waitUntil } from './driver/wait-until';
import { openInFront, pictureIs, reached, relive, rulesLeft } from './reliving';
import { withExtension } from './with-extension';

const CASES = 'https://cases.example/simple.html';
/** It takes its time, so that the background is back while somebody is still on the way. */
const ELSEWHERE = 'https://broken.cases.example/slow';

describe.each(BROWSER_KINDS)(
  'a background that is killed while an outage is lived through in %s',
  { timeout: 300_000 },
  (kind) => {
    const driver = withExtension(kind, {
      firefoxPrefs: { 'extensions.webextensions.crash.threshold': 1_000 },
    });

    it.each(['before', 'during'] as const)(
      'leaves nothing behind when the background is killed %s',
      async (stage) => {
        const { page, tabId } = await openInFront(driver(), CASES);
        // Hosts that hang are measured late enough to be found in the middle.
        await relive(driver(), tabId, 'cases.example', [
          { host: 'static.cases.example', failure: 'time-outs' },
        ]);
        await reached(driver(), tabId, stage);
        await driver().killBackground();
        // It wakes the background, which may give the page back by a load of its own in the middle of this one.
        await page.goto(CASES, { waitUntil: 'domcontentloaded' }).catch(() => {});
        expect((await reached(driver(), tabId, 'ended')).why).toBe('interrupted');
        await waitUntil('no rule is left', async () => ((await rulesLeft(driver())) === 0 ? true : null));
        await pictureIs(page, true);
        await page.close();
      },
    );

    // Firefox does not tell that a tab is on its way.
    it.runIf(kind === 'chromium')('lets whoever is on the way elsewhere get there', async () => {
      const { page, tabId } = await openInFront(driver(), CASES);
      await relive(driver(), tabId, 'cases.example', [
        { host: 'static.cases.example', failure: 'time-outs' },
      ]);
      const { since } = await reached(driver(), tabId, 'during');
      // The load that is measured is there by now: it was asked for by the background, not by them.
      await page.waitForFunction((from) => performance.timeOrigin > from, {}, since);
      await driver().killBackground();
      // A load that gave the page back just before may be the one whose end is told here.
      await page.goto(ELSEWHERE, { waitUntil: 'domcontentloaded' }).catch(() => {});
      await waitUntil('no rule is left', async () => ((await rulesLeft(driver())) === 0 ? true : null));
      expect((await reached(driver(), tabId, 'ended')).why).toBe('interrupted');
      await waitUntil('they are there', async () => (page.url() === ELSEWHERE ? true : null));
      await page.waitForFunction(() => document.readyState === 'complete');
      expect(page.url()).toBe(ELSEWHERE);
      await page.close();
    });
  },
);
