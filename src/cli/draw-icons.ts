/**
 * Draws the product's own icon under `assets/icon/` in three sizes; those of the outcomes are drawn where they are shown.
 * Run `node src/cli/run.mjs draw-icons` when its drawing changes, and commit what it writes. It needs Chromium
 * (`CHROMIUM=/path/to/it` where it is not at the usual place).
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { productIcon } from './draw-icons/icon-drawings';
import { repackPng } from './draw-icons/repack-png';

const FOLDER = join(import.meta.dirname, '../../assets/icon');

const SIZES = [16, 32, 128];

const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
try {
  mkdirSync(FOLDER, { recursive: true });
  const page = await browser.newPage();
  for (const size of SIZES) {
    await page.setViewport({ width: size, height: size });
    await page.setContent(
      `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${productIcon()}`,
    );
    writeFileSync(join(FOLDER, `${size}.png`), repackPng(await page.screenshot({ omitBackground: true })));
  }
  console.log(`${SIZES.length} icons written to assets/icon/.`);
} finally {
  await browser.close();
}
