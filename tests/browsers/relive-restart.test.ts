import { describe, expect, it } from 'vitest';
import type { Browser as Extension } from 'webextension-polyfill';
import { BROWSER_KINDS, launch } from './driver/launch';
import { createProfile } from './driver/profile';
import { observedLoad } from './observed-load';
import { reached, relive, rulesLeft } from './reliving';
import { builtExtension } from './with-extension';

declare const chrome: Extension;

const CASES = 'https://cases.example/simple.html';

describe.skipIf(process.env.DEMO_INTERNET === undefined).each(BROWSER_KINDS)(
  'an outage that is lived through in %s',
  { timeout: 300_000 },
  (kind) => {
    it('is gone when the browser starts again, with all that made hosts fail', async () => {
      const profile = await createProfile();
      const options = { extensionDir: builtExtension(kind), profile };
      try {
        const first = await launch(kind, options);
        try {
          const page = await first.newTab();
          await page.goto(CASES, { waitUntil: 'load' });
          const tabId = await first.tabId(page);
          await page.bringToFront();
          await observedLoad(first, tabId, 'is complete', (load) => load.complete);
          await relive(first, tabId, 'cases.example', [{ host: 'static.cases.example', failure: 'no-name' }]);
          await reached(first, tabId, 'living');
          expect(await rulesLeft(first)).toBeGreaterThan(0);
        } finally {
          await first.close();
        }
        const again = await launch(kind, options);
        try {
          expect(await rulesLeft(again)).toBe(0);
          const control = await again.controlPage();
          expect(await control.evaluate(() => chrome.storage.session.get('relive'))).toEqual({});
          const page = await again.newTab();
          await page.goto(CASES, { waitUntil: 'load' });
          expect(await page.evaluate(() => document.images[0]?.naturalWidth ?? -1)).toBeGreaterThan(0);
        } finally {
          await again.close();
        }
      } finally {
        await profile.remove();
      }
    });
  },
);
