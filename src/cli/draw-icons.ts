/**
 * Draws the icons under `assets/icon/` from the same shapes as the popup: the product's own in five sizes, and one
 * for each outcome in the toolbar's two. Run `node src/cli/run.mjs draw-icons` when a shape changes, and commit what
 * it writes. It needs Chromium (`CHROMIUM=/path/to/it` where it is not at the usual place).
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { OUTCOMES } from '../outage/scenario';
import { outcomeIcon, productIcon } from './draw-icons/icon-drawings';
import { repackPng } from './draw-icons/repack-png';

const FOLDER = join(import.meta.dirname, '../../assets/icon');

const drawings = new Map<string, { svg: string; size: number }>();
for (const size of [16, 32, 48, 128]) drawings.set(`${size}.png`, { svg: productIcon(), size });
for (const outcome of OUTCOMES) {
  for (const size of [16, 32]) {
    const name = `outcome-${outcome}`;
    drawings.set(`${name}-${size}.png`, { svg: outcomeIcon({ outcome, isDoubtful: false }), size });
    // "Untouched" and "can't be told" are never said with a "might".
    if (outcome === 'untouched' || outcome === 'unknown') continue;
    drawings.set(`${name}-maybe-${size}.png`, { svg: outcomeIcon({ outcome, isDoubtful: true }), size });
  }
}

const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
try {
  mkdirSync(FOLDER, { recursive: true });
  const page = await browser.newPage();
  for (const [name, { svg, size }] of drawings) {
    await page.setViewport({ width: size, height: size });
    await page.setContent(
      `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
    );
    writeFileSync(join(FOLDER, name), repackPng(await page.screenshot({ omitBackground: true })));
  }
  console.log(`${drawings.size} icons written to assets/icon/.`);
} finally {
  await browser.close();
}
