import type { RecordedPage } from './record-page';
import type { RecordedEntry } from './recorded-entry';

/** Tools whose recordings differ most in what they tell beside the standard. */
export const HAR_DIALECTS = ['chrome', 'firefox', 'webpagetest'] as const;
export type HarDialect = (typeof HAR_DIALECTS)[number];

/** Writes a recorded page as a HAR file of one of the tools. */
export function harOf(page: RecordedPage, dialect: HarDialect): object {
  const { url, startedAt, onContentLoad, onLoad } = page;
  return {
    log: {
      version: '1.2',
      creator: CREATORS[dialect],
      pages: [
        {
          startedDateTime: new Date(startedAt).toISOString(),
          id: 'page_1',
          title: url,
          pageTimings: { onContentLoad, onLoad },
          ...(dialect === 'webpagetest' ? { _URL: url, _fullyLoaded: onLoad } : {}),
        },
      ],
      entries: page.entries.map((entry, index) => ({
        ...standardEntry(entry),
        ...OWN_MEMBERS[dialect](entry, index),
      })),
    },
  };
}

const CREATORS: Readonly<Record<HarDialect, { name: string; version: string }>> = {
  chrome: { name: 'WebInspector', version: '537.36' },
  firefox: { name: 'Firefox', version: '140.0' },
  webpagetest: { name: 'WebPagetest', version: '25.1' },
};

const OWN_MEMBERS: Readonly<Record<HarDialect, (entry: RecordedEntry, index: number) => object>> = {
  chrome: ({ initiator, priority, type }) => ({
    _initiator: {
      type: initiator.type,
      ...(initiator.url === undefined ? {} : { url: initiator.url, lineNumber: initiator.lineNumber ?? 0 }),
      ...(initiator.stack ? { stack: initiator.stack } : {}),
    },
    _priority: priority,
    _resourceType: type.toLowerCase(),
  }),
  firefox: () => ({}),
  webpagetest: (entry, index) => {
    const { url, type, priority, initiator, renderBlocking, isMainDocument, status, mimeType } = entry;
    const frame = initiator.stack?.callFrames[0];
    const { host, pathname, search } = new URL(url);
    return {
      ...{ _full_url: url, _host: host, _url: `${pathname}${search}`, _number: index + 1 },
      ...{ _request_type: type, _priority: priority, _responseCode: status, _contentType: mimeType },
      ...{ _ip_addr: entry.address, _objectSize: entry.body?.size ?? 0 },
      _initiator: initiator.url ?? frame?.url ?? '',
      _initiator_line: initiator.lineNumber ?? frame?.lineNumber ?? '',
      _initiator_type: initiator.type,
      _renderBlocking: renderBlocking.replace('-', '_'),
      ...(isMainDocument && status === 200 ? { _is_base_page: 'true' } : {}),
    };
  },
};

function standardEntry(entry: RecordedEntry): object {
  const { url, method, status, mimeType, body, answeredAfter, endedAfter } = entry;
  return {
    pageref: 'page_1',
    startedDateTime: new Date(entry.startedAt).toISOString(),
    time: endedAfter,
    request: {
      ...{ method, url, httpVersion: 'HTTP/2' },
      headers: headersOf(entry.requestHeaders),
      queryString: [...new URL(url).searchParams].map(([name, value]) => ({ name, value })),
      ...{ cookies: [], headersSize: -1, bodySize: -1 },
    },
    response: {
      ...{ status, statusText: '', httpVersion: 'HTTP/2' },
      headers: headersOf(entry.responseHeaders),
      cookies: [],
      content: {
        size: body?.size ?? 0,
        mimeType,
        ...(body === null ? {} : { text: body.text }),
        ...(body?.isBase64 ? { encoding: 'base64' } : {}),
      },
      redirectURL: entry.redirectsTo,
      ...{ headersSize: -1, bodySize: body?.size ?? 0 },
    },
    cache: {},
    timings: {
      ...{ blocked: 0, dns: -1, connect: -1, ssl: -1, send: 0 },
      wait: answeredAfter,
      receive: Math.max(0, endedAfter - answeredAfter),
    },
    serverIPAddress: entry.address,
    connection: '443',
  };
}

function headersOf(headers: Record<string, string>): { name: string; value: string }[] {
  return Object.entries(headers)
    .filter(([name]) => !name.startsWith(':') && !/cookie/i.test(name))
    .map(([name, value]) => ({ name, value }));
}
