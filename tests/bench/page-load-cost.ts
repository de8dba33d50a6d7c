import type { RawChromium } from './raw-chromium';

/** The page asks for its resources by script, a bounded number at once, and says when the last has come. */
export const UNTIL_DONE = `new Promise((resolve) => {
  const look = () => document.documentElement.hasAttribute('data-done') && resolve(performance.now());
  new MutationObserver(look).observe(document.documentElement, { attributes: true });
  look();
})`;

/** What one page load cost. */
export interface LoadCost {
  /** Navigation start → last resource, milliseconds. */
  load: number;
  /** CPU of all of the browser's processes, seconds. */
  cpu: number;
}

/** Loads a page in a tab of its own and waits until the browser has come to rest. */
export async function measureLoad(browser: RawChromium, url: string): Promise<LoadCost> {
  const before = browser.cpuSeconds();
  const { targetId } = await browser.send('Target.createTarget', { url: 'about:blank' });
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: true });
  const session = String(sessionId);
  await browser.send('Page.enable', {}, session);
  const loaded = browser.once('Page.loadEventFired', session);
  await browser.send('Page.navigate', { url }, session);
  await loaded;
  const load = Number(await evaluate(browser, session, UNTIL_DONE));
  await atRest(browser);
  const cpu = browser.cpuSeconds() - before;
  await browser.send('Target.closeTarget', { targetId });
  await atRest(browser);
  return { load, cpu };
}

/** Evaluates an expression (which may promise) in a session and returns its value. */
export async function evaluate(
  browser: RawChromium,
  sessionId: string,
  expression: string,
): Promise<unknown> {
  const { result } = await browser.send(
    'Runtime.evaluate',
    { expression, awaitPromise: true, returnByValue: true },
    sessionId,
  );
  return typeof result === 'object' && result !== null && 'value' in result ? result.value : undefined;
}

/** Until the browser has used next to no CPU for a third of a second. */
async function atRest(browser: RawChromium): Promise<void> {
  for (let quiet = 0, last = browser.cpuSeconds(); quiet < 3; ) {
    await new Promise((resolve) => setTimeout(resolve, 120));
    const now = browser.cpuSeconds();
    quiet = now - last <= 0.011 ? quiet + 1 : 0;
    last = now;
  }
}
