import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createWords } from '../../src/explain/create-words';
import type { BrowserDriver } from './driver/browser-driver';
import { BROWSER_KINDS, launch } from './driver/launch';
import { holds, observedLoad, visit } from './observed-load';
import { builtExtension } from './with-extension';

const MAP = join('address-map', 'address-map.bin');
/** One host that tells by its headers who it is, one that tells by its name, one that only an address would tell. */
const EDGE = 'static.cases.example';
const BUCKET = 'clayhouse-pictures.s3.us-east-1.amazonaws.com';
const RENTED = 'cases.example';

/** A copy of the built extension whose address map has a byte that its checksum does not expect. */
async function withBrokenMap(built: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'outage-lens-broken-map-'));
  await cp(built, folder, { recursive: true });
  const map = await readFile(join(folder, MAP));
  const middle = Math.floor(map.length / 2);
  map.writeUInt8(map.readUInt8(middle) ^ 0xff, middle);
  await writeFile(join(folder, MAP), map);
  return folder;
}

describe.skipIf(process.env.DEMO_INTERNET === undefined).each(BROWSER_KINDS)(
  'with a damaged address map, the popup in %s',
  (kind) => {
    let driver: BrowserDriver;
    let folder: string;

    beforeAll(async () => {
      folder = await withBrokenMap(builtExtension(kind));
      driver = await launch(kind, { extensionDir: folder });
    });
    afterAll(async () => {
      await driver?.close();
      if (folder) await rm(folder, { recursive: true });
    });

    it.each(['en', 'ar'] as const)('says so in %s', async (lang) => {
      const page = await driver.newTab();
      const tabId = await visit(driver, page, 'https://museum.example/');
      const popup = await driver.readPopup(tabId, { lang });
      expect(popup.text).toContain(createWords(lang)('note.map-broken'));
      await page.close();
    });

    it('goes on by headers and names', async () => {
      const page = await driver.newTab();
      const tabId = await visit(driver, page, 'https://cases.example/cache.html');
      await observedLoad(driver, tabId, 'holds both hosts', holds(EDGE, RENTED));
      const cases = await driver.readPopup(tabId);
      expect(cases.hosts).toContainEqual(
        expect.objectContaining({ host: EDGE, provider: 'aws', service: 'cloudfront', layer: 'edge' }),
      );
      // Nothing but the address would tell.
      expect(cases.hosts.filter(({ host }) => host === RENTED)).toEqual([
        expect.objectContaining({ provider: null, region: null, fate: 'origin-unknown' }),
      ]);
      await visit(driver, page, 'https://www.shop.example/');
      await observedLoad(driver, tabId, 'holds the bucket', holds(BUCKET));
      const shop = await driver.readPopup(tabId, { severity: 'region-lost' });
      expect(shop.hosts).toContainEqual(
        expect.objectContaining({ host: BUCKET, provider: 'aws', region: 'us-east-1', service: 's3' }),
      );
      await page.close();
    });
  },
);
