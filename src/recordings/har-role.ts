import type { Role } from '../observe/page-load';
import type { HarEntry } from './har-entry';

/** What a request loads, before it is known which document is the page's and what blocks. */
export type Loads = Exclude<Role, 'blocking' | 'app'> | 'script' | 'style';

/** Recorders' words (Chrome, chrome-har, WebPageTest, Playwright) and the browser's `Sec-Fetch-Dest`. */
const LOADS_OF_WORD: ReadonlyMap<string, Loads> = new Map([
  ['audio', 'media'],
  ['audioworklet', 'script'],
  ['beacon', 'beacon'],
  ['cspviolationreport', 'beacon'],
  ['document', 'document'],
  ['embed', 'media'],
  ['empty', 'data'],
  ['eventsource', 'data'],
  ['fetch', 'data'],
  ['font', 'font'],
  ['frame', 'frame'],
  ['iframe', 'frame'],
  ['image', 'image'],
  ['imageset', 'image'],
  ['img', 'image'],
  ['manifest', 'other'],
  ['media', 'media'],
  ['object', 'media'],
  ['ping', 'beacon'],
  ['preflight', 'other'],
  ['report', 'beacon'],
  ['script', 'script'],
  ['serviceworker', 'other'],
  ['sharedworker', 'script'],
  ['style', 'style'],
  ['stylesheet', 'style'],
  ['subdocument', 'frame'],
  ['texttrack', 'media'],
  ['track', 'media'],
  ['video', 'media'],
  ['websocket', 'data'],
  ['worker', 'script'],
  ['xhr', 'data'],
  ['xmlhttprequest', 'data'],
]);

const ENDINGS: readonly [Loads, readonly string[]][] = [
  ['script', ['js', 'mjs']],
  ['style', ['css']],
  ['font', ['woff', 'woff2', 'ttf', 'otf', 'eot']],
  ['image', ['png', 'jpg', 'jpeg', 'gif', 'webp', 'avif', 'svg']],
  ['media', ['mp4', 'webm', 'mp3', 'm4s', 'ts', 'm3u8', 'ogg']],
  ['data', ['json']],
];
const LOADS_OF_ENDING: ReadonlyMap<string, Loads> = new Map(
  ENDINGS.flatMap(([loads, endings]) => endings.map((ending) => [ending, loads] as const)),
);

/** Largest picture that nobody can see: a pixel for counting. */
const SMALLEST_PICTURE = 100;

/** What an entry loads: by the recorder's word, the browser's, the media type, and last the address. */
export function loadsOf(
  entry: Pick<HarEntry, 'type' | 'destination' | 'mimeType' | 'url' | 'status' | 'size'>,
): Loads {
  if (/^wss?:/.test(entry.url)) return 'data';
  const loads =
    LOADS_OF_WORD.get(entry.type) ??
    LOADS_OF_WORD.get(entry.destination) ??
    loadsOfMediaType(entry.mimeType) ??
    loadsOfUrl(entry.url);
  if (loads === 'image' && isCountingPixel(entry)) return 'beacon';
  return loads === 'image' && entry.url.endsWith('/favicon.ico') ? 'other' : loads;
}

/** What a role, a recorder's word or a browser's word for a request says, or null for an unknown word. */
export function loadsOfWord(word: string): Loads | null {
  return LOADS_OF_WORD.get(word.toLowerCase()) ?? null;
}

/** What a media type says, or null. */
export function loadsOfMediaType(mimeType: string): Loads | null {
  if (/^(?:text\/html|application\/xhtml)/.test(mimeType)) return 'document';
  if (/javascript|ecmascript/.test(mimeType)) return 'script';
  if (mimeType === 'text/css') return 'style';
  if (/^(?:font\/|application\/(?:x-)?font|application\/vnd\.ms-fontobject)/.test(mimeType)) return 'font';
  if (mimeType.startsWith('image/')) return 'image';
  if (/^(?:video|audio)\//.test(mimeType)) return 'media';
  return /json|xml/.test(mimeType) ? 'data' : null;
}

/** What the ending of an address's path says. */
export function loadsOfUrl(url: string): Loads {
  const ending = /\.([a-z0-9]{1,5})(?:[?#]|$)/i.exec(url.slice(0, 2048))?.[1];
  return LOADS_OF_ENDING.get(ending?.toLowerCase() ?? '') ?? 'other';
}

/**
 * Whether a script or style holds up the first paint, where the document's markup is not in the recording: by the
 * recorder's word, else by the browser's priority; without either, a style is taken to block and a script is not.
 */
export function isBlocking(
  loads: 'script' | 'style',
  { renderBlocking, priority }: Pick<HarEntry, 'renderBlocking' | 'priority'>,
): boolean {
  if (renderBlocking !== '') return renderBlocking === 'blocking';
  const rank = ['lowest', 'verylow', 'low', 'medium', 'high', 'veryhigh', 'highest'].indexOf(priority);
  if (rank === -1) return loads === 'style';
  return loads === 'style' ? rank >= 3 : rank >= 4;
}

function isCountingPixel({ status, size }: Pick<HarEntry, 'status' | 'size'>): boolean {
  return status === 204 || (size !== null && size > 0 && size <= SMALLEST_PICTURE);
}

/** An embedded document: by its media type, or by the browser's or recorder's own word. */
export function isEmbedded(entry: Parameters<typeof loadsOf>[0]): boolean {
  const loads = loadsOf(entry);
  return loads === 'document' || loads === 'frame';
}
