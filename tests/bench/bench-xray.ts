import { type BenchRow, benchRow, pairedRatio } from './bench-row';
import { openExtensionPage } from './open-extension-page';
import { evaluate } from './page-load-cost';
import type { RawChromium } from './raw-chromium';

const PAGE = 'https://cases.example/xray-many.html?n=2000';

/** Scrolls the page up and down, a step in each frame, and gives the mean time of a frame in milliseconds. */
const SCROLL = `new Promise((resolve) => {
  let frames = 0;
  let began = 0;
  let direction = 40;
  const step = (now) => {
    began ||= now;
    if (frames === 180) return resolve((now - began) / frames);
    frames += 1;
    const before = scrollY;
    scrollBy({ top: direction, behavior: 'instant' });
    if (scrollY === before) direction = -direction;
    requestAnimationFrame(step);
  };
  requestAnimationFrame(step);
})`;

/** What a frame takes while a page of 2,000 elements is scrolled, with its X-ray on and off, one after the other. */
export async function benchXray(browser: RawChromium, rounds: number): Promise<BenchRow[]> {
  const { targetId } = await browser.send('Target.createTarget', { url: 'about:blank' });
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: true });
  const session = String(sessionId);
  await browser.send('Page.enable', {}, session);
  const loaded = browser.once('Page.loadEventFired', session);
  await browser.send('Page.navigate', { url: PAGE }, session);
  await loaded;
  const asking = await openExtensionPage(browser, 'options.html');
  const query = `chrome.tabs.query({}).then((tabs) => tabs.find((tab) => tab.url === ${JSON.stringify(PAGE)}).id)`;
  const tabId = Number(await evaluate(browser, asking.session, query));
  const popup = await openExtensionPage(browser, `popup.html?tab=${tabId}&severity=region-lost`);
  const ask = `chrome.tabs.sendMessage(${tabId}, { type: 'xray-state' }, { frameId: 0 }).catch(() => null)`;
  const until = (isOn: boolean) => `(async () => {
    for (;;) {
      const state = await ${ask};
      if (${isOn ? 'state?.isOn && state.pieces !== null' : '!state?.isOn'}) return true;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  })()`;
  const scrolled = async (isOn: boolean) => {
    await browser.send('Target.activateTarget', { targetId: popup.targetId });
    await evaluate(
      browser,
      popup.session,
      `(async () => {
        const button = () => document.querySelector('[data-action="xray"][aria-pressed="${!isOn}"]');
        while (!button()) await new Promise((resolve) => setTimeout(resolve, 50));
        button().click();
      })()`,
    );
    await browser.send('Target.activateTarget', { targetId });
    await evaluate(browser, asking.session, until(isOn));
    return Number(await evaluate(browser, session, SCROLL));
  };
  const on: number[] = [];
  const off: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    const pair = { on: await scrolled(true), off: await scrolled(false) };
    if (round === 0) continue;
    on.push(pair.on);
    off.push(pair.off);
  }
  for (const id of [targetId, asking.targetId, popup.targetId]) {
    await browser.send('Target.closeTarget', { targetId: id });
  }
  return [
    benchRow(
      'X-ray, page of 2,000 elements scrolled: time of a frame, on against off',
      pairedRatio(on, off),
      '×',
      1.1,
    ),
  ];
}
