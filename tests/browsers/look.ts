import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { BrowserDriver } from './driver/browser-driver';

declare const axe: { run(): Promise<AxeResults> };
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
export const SHOTS = join('.output', 'shots');
const LOOKS = [
  ['light', 'en', 1280],
  ['dark', 'en', 1280],
  ['light', 'ar', 1280],
  ['dark', 'ar', 360],
] as const;

/** What axe finds wrong with a page, a line each. */
async function faults(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(() => axe.run());
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' ')}`);
}

/**
 * Looks at a view of the report as different people do: nothing wrong for axe, nothing wider than the window, and a
 * picture of each.
 * @param ready selector of what stands there once the view is complete.
 */
export async function look(
  driver: BrowserDriver,
  name: string,
  search: string,
  ready: string,
): Promise<void> {
  mkdirSync(SHOTS, { recursive: true });
  for (const [scheme, lang, width] of LOOKS) {
    await driver.setColorScheme(scheme);
    const page = await driver.openExtensionPage(`report.html?${search}&lang=${lang}`);
    await page.setViewport({ width, height: 900 });
    await page.waitForSelector(ready);
    expect(await faults(page), `${name} ${scheme} ${lang}`).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await page.screenshot({
      path: join(SHOTS, `${name}-${driver.kind}-${scheme}-${lang}-${width}.png`),
      fullPage: true,
    });
    await page.close();
  }
  await driver.setColorScheme('light');
}
