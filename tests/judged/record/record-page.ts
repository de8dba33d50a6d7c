import { setTimeout as pause } from 'node:timers/promises';
import type { CDPSession, Protocol } from 'puppeteer-core';
import type { Internet } from '../../internet/internet';
import { launchBareChromium } from '../replay/bare-chromium';
import { serveInternet } from '../replay/serve-internet';
import type { RecordedEntry } from './recorded-entry';

export interface RecordedPage {
  url: string;
  startedAt: number;
  /** Milliseconds after that; -1 where it did not come. */
  onContentLoad: number;
  onLoad: number;
  entries: RecordedEntry[];
}

const QUIET = 1_500;
const LONGEST = 15_000;

/** Visits a page of an internet for the first time and writes down what it loads, with all bodies. */
export async function recordPage(internet: Internet, url: string): Promise<RecordedPage> {
  const served = await serveInternet(internet);
  const chromium = await launchBareChromium(served, []);
  try {
    const { client } = chromium;
    const recorder = new Recorder(internet);
    recorder.listen(client);
    await client.send('Page.enable');
    await client.send('Network.enable', { maxTotalBufferSize: 200e6, maxResourceBufferSize: 50e6 });
    const { frameTree } = await client.send('Page.getFrameTree');
    recorder.mainFrame = frameTree.frame.id;
    const page: RecordedPage = { url, startedAt: Date.now(), onContentLoad: -1, onLoad: -1, entries: [] };
    client.on('Page.domContentEventFired', () => {
      page.onContentLoad = Date.now() - page.startedAt;
    });
    client.on('Page.loadEventFired', () => {
      page.onLoad = Date.now() - page.startedAt;
    });
    client.send('Page.navigate', { url }).catch(() => {});
    let quietSince = Date.now();
    while (Date.now() - page.startedAt < LONGEST && Date.now() - quietSince < QUIET) {
      await pause(100);
      if (page.onLoad < 0 || recorder.pending > 0) quietSince = Date.now();
    }
    await recorder.takeBodies(client);
    await recorder.takeBlocking(client);
    page.entries = recorder.entries;
    return page;
  } finally {
    await chromium.close();
    served.close();
  }
}

class Recorder {
  mainFrame = '';
  readonly entries: RecordedEntry[] = [];
  readonly #open = new Map<string, { entry: RecordedEntry; begun: number }>();
  readonly #finished = new Map<string, RecordedEntry>();
  readonly #internet: Internet;

  constructor(internet: Internet) {
    this.#internet = internet;
  }

  get pending(): number {
    return this.#open.size;
  }

  listen(client: CDPSession): void {
    client.on('Network.requestWillBeSent', (event) => this.#begin(event));
    client.on('Network.requestWillBeSentExtraInfo', ({ requestId, headers }) => {
      const open = this.#open.get(requestId);
      if (open) open.entry.requestHeaders = { ...open.entry.requestHeaders, ...headers };
    });
    client.on('Network.responseReceived', ({ requestId, response, timestamp }) => {
      const open = this.#open.get(requestId);
      if (open) this.#answer(open, response, timestamp);
    });
    client.on('Network.loadingFinished', ({ requestId, timestamp }) => {
      const open = this.#open.get(requestId);
      if (!open) return;
      open.entry.endedAfter = Math.round((timestamp - open.begun) * 1000);
      this.#finished.set(requestId, open.entry);
      this.#open.delete(requestId);
    });
    client.on('Network.loadingFailed', ({ requestId }) => this.#open.delete(requestId));
  }

  /** Bodies are asked for at the end: asking in between would slow the page down. */
  async takeBodies(client: CDPSession): Promise<void> {
    for (const [requestId, entry] of this.#finished) {
      const answer = await client.send('Network.getResponseBody', { requestId }).catch(() => null);
      if (answer === null || answer.body === '') continue;
      const size = answer.base64Encoded
        ? Buffer.from(answer.body, 'base64').length
        : Buffer.byteLength(answer.body);
      entry.body = { text: answer.body, isBase64: answer.base64Encoded, size };
    }
  }

  async takeBlocking(client: CDPSession): Promise<void> {
    const { result } = await client.send('Runtime.evaluate', {
      expression:
        'performance.getEntriesByType("resource").map((one) => [one.name, one.renderBlockingStatus || ""])',
      returnByValue: true,
    });
    const status = new Map<string, string>(result.value ?? []);
    for (const entry of this.entries) entry.renderBlocking = status.get(entry.url) ?? '';
  }

  #begin(event: Protocol.Network.RequestWillBeSentEvent): void {
    const { requestId, request, redirectResponse, timestamp } = event;
    const before = this.#open.get(requestId);
    if (redirectResponse && before) {
      this.#answer(before, redirectResponse, timestamp);
      before.entry.redirectsTo = request.url;
      before.entry.endedAfter = before.entry.answeredAfter;
    }
    if (!/^(?:https?|wss?):/.test(request.url)) return;
    const entry: RecordedEntry = {
      url: request.url.replace(/#.*$/, ''),
      method: request.method,
      type: event.type ?? 'Other',
      priority: request.initialPriority,
      initiator: event.initiator,
      renderBlocking: '',
      isMainDocument: event.type === 'Document' && event.frameId === this.mainFrame,
      requestHeaders: { ...request.headers },
      startedAt: event.wallTime * 1000,
      answeredAfter: 0,
      endedAfter: 0,
      status: 0,
      responseHeaders: {},
      mimeType: '',
      redirectsTo: '',
      body: null,
      address: this.#internet.get(new URL(request.url).hostname)?.addresses[0] ?? '',
    };
    this.entries.push(entry);
    this.#open.set(requestId, { entry, begun: timestamp });
  }

  #answer(
    { entry, begun }: { entry: RecordedEntry; begun: number },
    response: Protocol.Network.Response,
    timestamp: number,
  ): void {
    entry.status = response.status;
    entry.mimeType = response.mimeType;
    entry.responseHeaders = response.headers;
    entry.answeredAfter = Math.round((timestamp - begun) * 1000);
  }
}
