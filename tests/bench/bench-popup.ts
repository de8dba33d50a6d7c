import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { type BenchRow, benchRow, pairedRatio } from './bench-row';
import { openExtensionPage } from './open-extension-page';
import { evaluate, UNTIL_DONE } from './page-load-cost';
import type { RawChromium } from './raw-chromium';

/** Installed before the page's own scripts: notes when what is waited for has been painted. */
const watch = (selector: string) => `globalThis.painted = new Promise((resolve) => {
  const look = () => document.querySelector(${JSON.stringify(selector)})
    ? requestAnimationFrame(() => setTimeout(() => resolve(performance.now())))
    : undefined;
  new MutationObserver(look).observe(document, { childList: true, subtree: true, attributes: true });
  look();
})`;

/** Opens a page of the browser's extension in a tab of its own. @returns milliseconds until a selector was painted. */
export async function timeToPaint(browser: RawChromium, path: string, selector: string): Promise<number> {
  const { targetId } = await browser.send('Target.createTarget', { url: 'about:blank' });
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: true });
  const session = String(sessionId);
  await browser.send('Page.enable', {}, session);
  await browser.send('Page.addScriptToEvaluateOnNewDocument', { source: watch(selector) }, session);
  const navigated = browser.once('Page.frameNavigated', session);
  await browser.send('Page.navigate', { url: `chrome-extension://${browser.extensionId}/${path}` }, session);
  await navigated;
  const time = Number(await evaluate(browser, session, 'painted'));
  await browser.send('Target.closeTarget', { targetId });
  return time;
}

/** Popup open → verdict painted, for a tab that shows the given page, against a blank Preact popup. */
export async function benchPopup(
  own: RawChromium,
  blank: RawChromium,
  url: string,
  what: string,
  budget: number,
  rounds: number,
): Promise<BenchRow> {
  const { tabId, close } = await openTab(own, url);
  const times: { own: number[]; blank: number[] } = { own: [], blank: [] };
  for (let round = 0; round <= rounds; round++) {
    const pair = {
      own: await timeToPaint(own, `popup.html?tab=${tabId}`, '[data-ready="true"]'),
      blank: await timeToPaint(blank, 'popup.html', 'h1'),
    };
    if (round === 0) continue;
    times.own.push(pair.own);
    times.blank.push(pair.blank);
  }
  await close();
  const ratio = pairedRatio(times.own, times.blank);
  return benchRow(`popup with ${what}: open → verdict painted, against a blank one`, ratio, '×', budget);
}

/** Loads a page in a tab that stays, and finds the number that extensions know the tab by. */
async function openTab(browser: RawChromium, url: string) {
  const { targetId } = await browser.send('Target.createTarget', { url: 'about:blank' });
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: true });
  const session = String(sessionId);
  await browser.send('Page.enable', {}, session);
  const loaded = browser.once('Page.loadEventFired', session);
  await browser.send('Page.navigate', { url }, session);
  await loaded;
  await evaluate(browser, session, UNTIL_DONE);
  const asking = await openExtensionPage(browser, 'options.html');
  const query = `chrome.tabs.query({}).then((tabs) => tabs.find((tab) => tab.url === ${JSON.stringify(url)}).id)`;
  const tabId = Number(await evaluate(browser, asking.session, query));
  await browser.send('Target.closeTarget', { targetId: asking.targetId });
  if (!Number.isInteger(tabId)) throw new Error(`Expected a tab that shows ${url}, and there is none.`);
  return { tabId, close: () => browser.send('Target.closeTarget', { targetId }) };
}

/** Adds a popup to an extension that holds one heading, drawn by Preact: what no popup can be faster than. */
export async function makeBlankPopup(folder: string): Promise<void> {
  const source = join(folder, 'blank-popup.js');
  writeFileSync(source, "import { h, render } from 'preact'; render(h('h1', null, 'Blank'), document.body);");
  await build({
    configFile: false,
    logLevel: 'silent',
    root: folder,
    resolve: { alias: { preact: join(process.cwd(), 'node_modules', 'preact') } },
    build: {
      outDir: folder,
      emptyOutDir: false,
      lib: { entry: source, formats: ['es'], fileName: () => 'popup.js' },
    },
  });
  writeFileSync(
    join(folder, 'popup.html'),
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>Blank</title><body><script type="module" src="popup.js"></script></body></html>',
  );
}
