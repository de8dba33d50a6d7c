import { type Message, message } from '../../explain/message';
import { type SuffixKind, unpackSuffixes } from '../../knowledge/packed-suffixes';
import { siteIn } from '../../knowledge/site-in';
import { boundedLoad } from '../../recordings/bounded-load';
import { InputError } from '../../recordings/input-error';
import { readRecording } from '../../recordings/read-recording';
import type { CompactHeaders, RecordingTools } from '../../recordings/recorded-page';
import type { RecordingNews, RecordingOrder } from '../../recordings/recording-messages';
import { MOST_PAGES } from '../../recordings/recordings';
import { toPageLoad } from '../../recordings/to-page-load';
import { unpackedBytes } from '../../recordings/unpacked-bytes';

/** Progress is told at most this often, in milliseconds. */
const PACE = 100;

/** In a worker of the report: reads the files that it is ordered to, piece by piece, and keeps nothing. */
export function listenForRecordings(compact: CompactHeaders): void {
  let kinds: ReadonlyMap<string, SuffixKind> = new Map();
  const siteOf = (host: string) => siteIn(kinds, host);
  addEventListener('message', ({ data }: MessageEvent<RecordingOrder>) => {
    if (data.kind === 'begin') kinds = unpackSuffixes(data.suffixes);
    else void read(data.file, data.name, { compact, siteOf });
  });
}

async function read(file: File, name: string, tools: RecordingTools): Promise<void> {
  try {
    const { pages, leftOut } = await readRecording(unpackedBytes(bytesOf(file), gunzip, name), name, tools);
    if (pages.length > MOST_PAGES)
      throw new InputError(name, '', message('refused.many-pages', { most: MOST_PAGES }));
    tell({ kind: 'read', pages: pages.map((page) => boundedLoad(toPageLoad(page))), leftOut });
  } catch (error) {
    const { place, problem } = error instanceof InputError ? error : { place: '', problem: problemOf(error) };
    tell({ kind: 'refused', place, problem });
  }
}

/** The file's bytes as they lie there; on the way it is told how many have been looked at. */
async function* bytesOf(file: File): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  let told = 0;
  for await (const chunk of file.stream()) {
    yield chunk;
    bytes += chunk.length;
    const now = performance.now();
    if (now - told < PACE) continue;
    told = now;
    tell({ kind: 'progress', bytes });
  }
}

async function* gunzip(packed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const pieces = packed[Symbol.asyncIterator]();
  const source = new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      const { done, value } = await pieces.next();
      if (done) controller.close();
      else controller.enqueue(new Uint8Array(value));
    },
  });
  try {
    yield* source.pipeThrough(new DecompressionStream('gzip'));
  } catch (error) {
    // Too short or damaged: browsers say it in words only.
    if (!(error instanceof TypeError)) throw error;
    throw new InputError('', '', message('refused.bad-gzip'));
  }
}

function problemOf(error: unknown): Message {
  const code = error instanceof Error ? error.name : '';
  if (code === 'NotFoundError') return message('refused.missing');
  if (code === 'NotReadableError') return message('refused.forbidden');
  return message('refused.unreadable', { code });
}

function tell(news: RecordingNews): void {
  self.postMessage(news);
}
