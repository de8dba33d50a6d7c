import { ListError } from '../address-map/lists/list-error';
import type { FetchOptions, FetchText } from '../address-map/lists/update-list';

/** A publisher that sends nothing for so long, in milliseconds, is not waited for any more. */
const PATIENCE = 30_000;

/** Fetches lists as nobody in particular: without cookies, without saying who asks. */
export const fetchList: FetchText = (url, options) => fetchPatiently(url, options, PATIENCE);

/**
 * Fetches one address and hands its text on as it comes.
 *
 * @param patience milliseconds without a single byte after which it is given up.
 * @throws ListError: `unreachable` where no answer comes, `status` where another than 200 does, `truncated` where it
 *   stops in the middle, `too-large`, `stopped`.
 */
export async function* fetchPatiently(
  url: string,
  { signal, largestBytes, onBytes }: FetchOptions,
  patience: number,
): AsyncGenerator<string> {
  const stop = new AbortController();
  const onStop = () => stop.abort();
  signal.addEventListener('abort', onStop);
  let timer = setTimeout(onStop, patience);
  let bytes = 0;
  try {
    if (signal.aborted) throw new ListError('stopped');
    const response = await fetch(url, {
      signal: stop.signal,
      cache: 'no-cache',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    });
    if (response.status !== 200) throw new ListError('status', String(response.status));
    const of = lengthOf(response);
    if (of !== null && of > largestBytes) throw new ListError('too-large', String(of));
    onBytes(0, of);
    const decoder = new TextDecoder();
    for await (const piece of piecesOf(response)) {
      clearTimeout(timer);
      bytes += piece.byteLength;
      if (bytes > largestBytes) throw new ListError('too-large', String(bytes));
      onBytes(bytes, of);
      const text = decoder.decode(piece, { stream: true });
      if (text !== '') yield text;
      // Only the publisher is waited for, not whoever reads what it sends.
      timer = setTimeout(onStop, patience);
    }
    const rest = decoder.decode();
    if (rest !== '') yield rest;
  } catch (error) {
    if (error instanceof ListError) throw error;
    if (signal.aborted) throw new ListError('stopped');
    throw new ListError(bytes > 0 ? 'truncated' : 'unreachable');
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', onStop);
    stop.abort();
  }
}

/** Length of the answer where its server states that of the text itself, not of its packing. */
function lengthOf({ headers }: Response): number | null {
  if (headers.has('content-encoding')) return null;
  const length = Number(headers.get('content-length') ?? Number.NaN);
  return Number.isSafeInteger(length) && length > 0 ? length : null;
}

/** Firefox iterates over a body only since version 110, Chrome since 124: a reader does in both, and says why it ends. */
async function* piecesOf({ body }: Response): AsyncGenerator<Uint8Array> {
  if (body === null) return;
  const reader = body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    yield value;
  }
}
