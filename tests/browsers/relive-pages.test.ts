import { describe, expect, it } from 'vitest';
import { BROWSER_KINDS } from './driver/launch';
import { keptRecord, openInFront, reached, relive, restore } from './reliving';
import { withExtension } from './with-extension';

describe.each(BROWSER_KINDS)(
  'pages of many kinds that are lived through in %s',
  { timeout: 300_000 },
  (kind) => {
    const driver = withExtension(kind, {
      firefoxPrefs: { 'extensions.webextensions.crash.threshold': 1_000 },
    });

    it.each([
      ['frames.html', 'widget.frames.example'],
      ['single-page.html', 'data.cases.example'],
      ['socket.html', 'socket.cases.example'],
      ['beacon.html', 'beacon.cases.example'],
      ['hostile.html', 'data.cases.example'],
    ])('measures %s without %s', async (path, host) => {
      const { page, tabId } = await openInFront(driver(), `https://cases.example/${path}`);
      await relive(driver(), tabId, 'cases.example', [{ host, failure: 'no-name' }]);
      const { record } = await reached(driver(), tabId, 'living');
      const { measured, during } = await keptRecord(driver(), record);
      expect(measured.outcome).not.toBe('untouched');
      expect(during.failed.some(({ url, isMade }) => isMade && url.includes(host))).toBe(true);
      await restore(driver(), tabId);
      expect((await reached(driver(), tabId, 'ended')).why).toBe('restored');
      await page.close();
    });
  },
);
