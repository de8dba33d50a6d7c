import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ListError } from '../../../src/address-map/lists/list-error';
import { fetchPatiently } from '../../../src/browser/fetch-list';

const LARGEST = 1000;
/** Long, since a busy machine takes its time for what comes at once elsewhere. */
const PATIENCE = 8_000;
/** Cut in the middle of a letter of two bytes. */
const CUT_LETTER = [Buffer.from([0x63, 0xc3]), Buffer.from([0xa9])];

const ANSWERS: Record<string, (response: ServerResponse) => void> = {
  '/good': (response) => response.setHeader('content-length', 5).end('1.2.3'),
  '/cut-letter': (response) => {
    response.write(CUT_LETTER[0]);
    setTimeout(() => response.end(CUT_LETTER[1]), 20);
  },
  '/error': (response) => response.writeHead(500).end('no'),
  '/no-content': (response) => response.writeHead(204).end(),
  '/large': (response) => response.end('x'.repeat(LARGEST + 1)),
  '/says-large': (response) => response.setHeader('content-length', 1e9).write('x'),
  '/silent': () => {},
  '/stalled': (response) => response.setHeader('content-length', 100).write('half'),
  '/broken-off': (response) => {
    response.setHeader('content-length', 100).write('half');
    setTimeout(() => response.destroy(), 20);
  },
};

const server = createServer((request, response) => ANSWERS[request.url ?? '']?.(response));
let origin = '';

beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
});
afterAll(() => {
  server.close();
  server.closeAllConnections();
});

async function get(path: string, stop = new AbortController()) {
  const told: [bytes: number, of: number | null][] = [];
  let text = '';
  const options = {
    signal: stop.signal,
    largestBytes: LARGEST,
    onBytes: (bytes: number, of: number | null) => told.push([bytes, of]),
  };
  for await (const piece of fetchPatiently(origin + path, options, PATIENCE)) text += piece;
  return { text, told };
}

const failureOf = (got: Promise<unknown>) =>
  got.then(
    () => 'none',
    (error: unknown) => (error instanceof ListError ? `${error.failure} ${error.seen}`.trim() : error),
  );

describe('fetchPatiently', () => {
  it('hands on the text and tells how much has come, and of how much', async () => {
    const { text, told } = await get('/good');
    expect(text).toBe('1.2.3');
    expect(told[0]).toEqual([0, 5]);
    expect(told.at(-1)).toEqual([5, 5]);
  });

  it('puts letters together that came in two pieces', async () => {
    const { text, told } = await get('/cut-letter');
    expect(text).toBe('cé');
    expect(told.at(-1)).toEqual([3, null]);
  });

  it.each([
    ['/error', 'status 500'],
    ['/no-content', 'status 204'],
    ['/large', `too-large ${LARGEST + 1}`],
    ['/says-large', 'too-large 1000000000'],
    ['/silent', 'unreachable'],
    ['/stalled', 'truncated'],
    ['/broken-off', 'truncated'],
  ])('refuses %s: %s', async (path, failure) => {
    expect(await failureOf(get(path))).toBe(failure);
  });

  it('says that nobody answers where nobody does', async () => {
    const options = { signal: new AbortController().signal, largestBytes: LARGEST, onBytes: () => {} };
    const piece = fetchPatiently('http://127.0.0.1:1/', options, PATIENCE).next();
    expect(await failureOf(piece)).toBe('unreachable');
  });

  it('can be stopped before and while it waits', async () => {
    expect(await failureOf(get('/good', aborted()))).toBe('stopped');
    const stop = new AbortController();
    const got = failureOf(get('/silent', stop));
    stop.abort();
    expect(await got).toBe('stopped');
  });
});

function aborted(): AbortController {
  const controller = new AbortController();
  controller.abort();
  return controller;
}
