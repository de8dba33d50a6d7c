import { type BenchRow, benchRow, median, pairedRatio } from './bench-row';
import { openExtensionPage } from './open-extension-page';
import { evaluate } from './page-load-cost';
import type { RawChromium } from './raw-chromium';

/** Stops the extension's worker, wakes it with a message and times until the answer, in milliseconds. */
async function timeWake(browser: RawChromium, sessionId: string): Promise<number> {
  await browser.send('ServiceWorker.enable', {}, sessionId);
  await browser.send('ServiceWorker.stopAllWorkers', {}, sessionId);
  while ((await workerTargets(browser)).length > 0) await new Promise((resolve) => setTimeout(resolve, 20));
  const script = `(async () => {
    const start = performance.now();
    await chrome.runtime.sendMessage({ type: 'is-ready' });
    return performance.now() - start;
  })()`;
  return Number(await evaluate(browser, sessionId, script));
}

async function workerTargets(browser: RawChromium): Promise<{ targetId: string }[]> {
  const { targetInfos } = await browser.send('Target.getTargets');
  return (Array.isArray(targetInfos) ? targetInfos : []).filter(
    ({ type, url }) => type === 'service_worker' && String(url).includes(browser.extensionId),
  );
}

/** Worker start until the first event is handled, against an extension that does nothing. */
export async function benchWake(own: RawChromium, empty: RawChromium, rounds: number): Promise<BenchRow> {
  const ownPage = (await openExtensionPage(own, 'options.html')).session;
  const emptyPage = (await openExtensionPage(empty, 'blank.html')).session;
  const times: { own: number[]; empty: number[] } = { own: [], empty: [] };
  for (let round = 0; round <= rounds; round++) {
    const pair = { own: await timeWake(own, ownPage), empty: await timeWake(empty, emptyPage) };
    if (round === 0) continue;
    times.own.push(pair.own);
    times.empty.push(pair.empty);
  }
  return benchRow(
    'worker: stopped → first event handled, against an empty one',
    pairedRatio(times.own, times.empty),
    '×',
    1.25,
  );
}

/**
 * What the knowledge base costs a worker that has just been started: reading and running the script that holds it,
 * with all that judges by it, when the first event is taken in.
 */
export async function benchKnowledge(own: RawChromium, rounds: number): Promise<BenchRow> {
  const page = (await openExtensionPage(own, 'options.html')).session;
  const times: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    await timeWake(own, page);
    const [worker] = await workerTargets(own);
    if (!worker) throw new Error('Expected the worker to run after it was woken, and it does not.');
    const { targetId } = worker;
    const { sessionId } = await own.send('Target.attachToTarget', { targetId, flatten: true });
    const script = `(() => {
      const start = performance.now();
      importScripts('/shared.js', '/judging.js');
      return performance.now() - start;
    })()`;
    times.push(Number(await evaluate(own, String(sessionId), script)));
    await own.send('Target.detachFromTarget', { sessionId });
  }
  return benchRow('knowledge base: read and run by a started worker', median(times.slice(1)), 'ms', 3);
}

/** Heap that the worker uses after a collection, in megabytes. */
export async function benchMemory(own: RawChromium, requests: number): Promise<BenchRow> {
  const [worker] = await workerTargets(own);
  if (!worker) throw new Error('Expected the worker to run after the page loads, and it does not.');
  const { sessionId } = await own.send('Target.attachToTarget', { targetId: worker.targetId, flatten: true });
  await own.send('HeapProfiler.enable', {}, String(sessionId));
  await own.send('HeapProfiler.collectGarbage', {}, String(sessionId));
  const { usedSize } = await own.send('Runtime.getHeapUsage', {}, String(sessionId));
  await own.send('Target.detachFromTarget', { sessionId });
  return benchRow(`worker memory after ${requests} requests, collected`, Number(usedSize) / 1e6, 'MB', 1.5);
}
