import { complaintOf } from '../../../src/cli/analyze/complaint';
import { siteOf } from '../../../src/cli/analyze/site-of';
import { InputError } from '../../../src/recordings/input-error';
import type { RecordedPage, RecordingTools } from '../../../src/recordings/recorded-page';

/** Reads a recording with all its headers as they are. */
export const TOOLS: RecordingTools = { compact: (headers) => headers, siteOf };

/** What comes of reading; where that is refused, an error with the line that the command line would print. */
export async function toldInEnglish<Read>(reading: Promise<Read>): Promise<Read> {
  try {
    return await reading;
  } catch (error) {
    throw error instanceof InputError ? new Error(complaintOf(error)) : error;
  }
}

/** Bytes of a recording, in pieces of the given size. */
export async function* pieces(text: string | Uint8Array, size = 64 * 1024): AsyncGenerator<Uint8Array> {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** A HAR entry with what matters, and whatever else a recorder adds. */
export function entry(url: string, mimeType: string, more: Record<string, unknown> = {}): object {
  const { status = 200, requestHeaders = [], responseHeaders = [], text, size, redirectURL, ...rest } = more;
  return {
    startedDateTime: '2026-03-01T10:00:01.000Z',
    request: { method: 'GET', url, headers: requestHeaders },
    response: {
      status,
      headers: responseHeaders,
      redirectURL: redirectURL ?? '',
      content: { mimeType, text, size },
    },
    serverIPAddress: '192.0.2.1',
    pageref: 'page_1',
    ...rest,
  };
}

/** A HAR file of one page, or of those given. */
export function har(entries: readonly object[], pages: readonly object[] = [page('page_1', 'Shop')]): string {
  return JSON.stringify({ log: { version: '1.2', creator: { name: 'test', version: '1' }, pages, entries } });
}

export function page(id: string, title: string, more: Record<string, unknown> = {}): object {
  return { id, title, startedDateTime: '2026-03-01T10:00:00.000Z', pageTimings: {}, ...more };
}

/** Host and role of each request of a page. */
export function rolesOf({ requests }: RecordedPage): [string, string][] {
  return requests.map(({ host, role }) => [host, role]);
}
