import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser as Extension } from 'webextension-polyfill';
import type { BrowserDriver } from './driver/browser-driver';
import { BROWSER_KINDS, launch } from './driver/launch';
import { writeProbeExtension } from './driver/probe-extension';

declare const chrome: Extension;

const PAGE = 'https://www.probe.example/';

describe.skipIf(process.env.DEMO_INTERNET === undefined).each(BROWSER_KINDS)('the driver of %s', (kind) => {
  let driver: BrowserDriver;
  let remove: () => Promise<void>;

  beforeAll(async () => {
    const extension = await writeProbeExtension(kind);
    remove = extension.remove;
    driver = await launch(kind, { extensionDir: extension.folder });
  });
  afterAll(async () => {
    await driver?.close();
    await remove?.();
  });

  async function backgroundStarted(): Promise<number> {
    await driver.backgroundReady();
    return (await driver.controlPage()).evaluate(() =>
      chrome.runtime.sendMessage<unknown, number>({ type: 'started' }),
    );
  }

  it('tells tabs apart that show the same address', async () => {
    const pages = await Promise.all([driver.openPage(PAGE), driver.openPage(PAGE)]);
    const ids = await Promise.all(pages.map((page) => driver.tabId(page)));
    expect(new Set(ids).size).toBe(2);
    const control = await driver.controlPage();
    for (const id of ids) {
      expect(await control.evaluate(async (tab) => (await chrome.tabs.get(tab)).url, id)).toBe(PAGE);
    }
    await Promise.all(pages.map((page) => page.close()));
  });

  it('reads the popup for any tab, with what it is asked to show', async () => {
    const page = await driver.openPage(PAGE);
    const contents = await driver.readPopup(await driver.tabId(page), { severity: 'region-lost' });
    expect(contents).toMatchObject({ outcome: 'untouched', severity: 'region-lost', language: 'en' });
    expect(contents.hosts.map(({ host }) => host)).toContain('www.probe.example');
    expect(contents.text).toContain('cdn.probe.example');
    await page.close();
  });

  it('opens the real popup over a tab, at its own size, and takes its picture', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'outage-lens-pictures-'));
    const page = await driver.openPage(PAGE);
    const other = await driver.openPage('https://www.probe.example/plain');
    const popup = await driver.openRealPopup(page);
    expect(popup.size).toEqual({ width: 420, height: 260 });
    expect((await popup.contents()).hosts.map(({ host }) => host)).toContain('cdn.probe.example');
    await popup.screenshot(join(folder, 'popup.png'));
    const picture = await readFile(join(folder, 'popup.png'));
    expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([420, 260]);
    await popup.close();
    const again = await driver.openRealPopup(other);
    expect((await again.contents()).hosts.map(({ host }) => host)).not.toContain('cdn.probe.example');
    await again.close();
    await rm(folder, { recursive: true });
    await page.close();
    await other.close();
  });

  it('chooses light or dark', async () => {
    for (const scheme of ['dark', 'light'] as const) {
      await driver.setColorScheme(scheme);
      const page = await driver.openPage(PAGE);
      expect(
        await page.evaluate((name) => matchMedia(`(prefers-color-scheme: ${name})`).matches, scheme),
      ).toBe(true);
      await page.close();
    }
  });

  it.each(['stopBackground', 'killBackground'] as const)(
    '%s ends it, and the next event wakes it',
    async (end) => {
      const before = await backgroundStarted();
      await driver[end]();
      const page = await driver.openPage(PAGE);
      expect(await backgroundStarted()).not.toBe(before);
      const contents = await driver.readPopup(await driver.tabId(page));
      expect(contents.hosts.map(({ host }) => host)).toContain('www.probe.example');
      await page.close();
    },
  );
});
