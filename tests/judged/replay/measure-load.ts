import { setTimeout as pause } from 'node:timers/promises';
import type { CDPSession } from 'puppeteer-core';
import type { ObservedRequest } from '../../../src/relive/observed-request';
import type { PageContents } from '../../../src/relive/page-snapshot';
import { takeSnapshot } from '../../../src/relive/take-snapshot';
import { launchBareChromium } from './bare-chromium';
import type { ServedInternet } from './serve-internet';
import { watchRequests } from './watch-requests';

/** One load as it is kept: what the page and the network told, and the first screen as a PNG. */
export interface KeptLoad {
  contents: PageContents | null;
  requests: ObservedRequest[];
  /** Base64, or null where no picture could be taken. */
  screen: string | null;
}

/** A load is judged this long after the navigation; hosts that hang are given up by then. */
const JUDGED_AT = 12_000;
/** An undisturbed load is judged once it has been quiet for this long. */
const QUIET = 1_500;
/** A busy machine gets this long for what the hosts that stand have not delivered by then. */
const LATEST = 18_000;
/** Pages that do not answer in this time never will: a script holds them. */
const PATIENCE = 5_000;

/**
 * Visits a page for the first time while some hosts hang, and measures it.
 * @param lost hosts that hang; without any the load is measured as soon as it is complete and quiet.
 */
export async function measureLoad(
  internet: ServedInternet,
  url: string,
  lost: readonly string[],
): Promise<KeptLoad> {
  const chromium = await launchBareChromium(internet, lost);
  try {
    const { client } = chromium;
    await client.send('Page.enable');
    const { frameTree } = await client.send('Page.getFrameTree');
    const watch = await watchRequests(client, frameTree.frame.id);
    let hasLoaded = false;
    client.on('Page.loadEventFired', () => {
      hasLoaded = true;
    });
    const start = Date.now();
    // It settles only when the document comes, if it does.
    client.send('Page.navigate', { url }).catch(() => {});
    const dead = new Set(lost);
    let quietSince = Date.now();
    for (;;) {
      await pause(100);
      if (watch.pending(dead) > 0 || (lost.length === 0 && !hasLoaded)) quietSince = Date.now();
      const isQuiet = Date.now() - quietSince >= QUIET;
      const time = Date.now() - start;
      if (time >= LATEST || (isQuiet && (lost.length === 0 || time >= JUDGED_AT))) break;
    }
    const requests = structuredClone(watch.requests());
    const contents = await within(3 * PATIENCE, contentsOf(client));
    const screen = await within(PATIENCE, client.send('Page.captureScreenshot', { format: 'png' }));
    return { contents, requests, screen: screen?.data ?? null };
  } finally {
    await chromium.close();
  }
}

async function contentsOf(client: CDPSession): Promise<PageContents | null> {
  // Tools that run TypeScript may put a helper of theirs into functions.
  const expression = `(() => { const __name = (f) => f; return (${takeSnapshot})(); })()`;
  const { result, exceptionDetails } = await client.send('Runtime.evaluate', {
    expression,
    returnByValue: true,
  });
  if (exceptionDetails) {
    throw new Error(
      `A page could not be measured: ${exceptionDetails.exception?.description ?? exceptionDetails.text}`,
    );
  }
  return result.value ?? null;
}

/** What a promise gives, or null where that takes too long. */
async function within<T>(time: number, promise: Promise<T>): Promise<T | null> {
  const timer = new AbortController();
  try {
    return await Promise.race([promise, pause(time, null, { signal: timer.signal })]);
  } finally {
    timer.abort();
    promise.catch(() => {});
  }
}
