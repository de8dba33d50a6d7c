import { message } from '../explain/message';
import { hostOf } from '../observe/host-name';
import { keptAtEdge } from '../observe/kept-at-edge';
import type { Header } from '../observe/page-load';
import { announcedSize } from '../observe/request-role';
import { type BodyFacts, bodyFacts } from './body-facts';
import { bodyText } from './har-body';
import { initiatorsOf } from './har-initiator';
import { type Loads, loadsOfMediaType } from './har-role';
import { InputError, kindOf } from './input-error';
import { member, numberMember, textMember } from './json-member';
import { recordedAddress } from './recorded-address';
import { recordedHeaders } from './recorded-headers';
import type { CompactHeaders } from './recorded-page';
import { isWebAddress, webAddress } from './web-address';

/** What is kept of a HAR entry: as little as tells its host, its role and its place in the page. */
export interface HarEntry extends BodyFacts {
  url: string;
  host: string;
  address: string | null;
  headers: readonly Header[];
  /** Seconds for which a cache on the way would go on serving it; null where nothing tells. */
  kept: number | null;
  pageref: string | null;
  startedAt: number;
  /** When the answer began to come, in milliseconds since the epoch; null where nothing tells. */
  answeredAt: number | null;
  status: number;
  /** Where a redirect leads, or null. */
  redirectsTo: string | null;
  hasFailed: boolean;
  isFromCache: boolean;
  /** The recorder's own word for what is loaded, lower case; empty where it has none. */
  type: string;
  /** The browser's word for it (`Sec-Fetch-Dest`), lower case; empty where it was not sent. */
  destination: string;
  /** Media type without parameters, lower case. */
  mimeType: string;
  /** Bytes of the body, or null. */
  size: number | null;
  /** Bytes of the body on its way: as announced, or as the recorder counted them; null where nothing tells. */
  bytes: number | null;
  renderBlocking: string;
  priority: string;
  isBasePage: boolean;
  referrer: string | null;
  /** The body (or its beginning) where it is a document. */
  html: string | null;
  /** Addresses of what asked for it, as the recorder tells; empty where it does not. */
  askedBy: readonly string[];
}

/**
 * Reads one entry of a HAR file.
 * @returns null for what no server answers (`data:`, `blob:`, extensions), `'unreadable'` where the address of a
 * server cannot be read.
 * @throws InputError where it is no entry.
 */
export function harEntry(
  value: unknown,
  compact: CompactHeaders,
  file: string,
  index: number,
): HarEntry | 'unreadable' | null {
  const request = member(value, 'request');
  const response = member(value, 'response');
  const address = member(request, 'url');
  if (typeof address !== 'string') {
    const place = `log.entries[${index}].request.url`;
    throw new InputError(file, place, message('refused.no-address', { got: kindOf(address) }));
  }
  const url = webAddress(address);
  const host = url === null ? null : hostOf(url);
  if (url === null || host === null) return isWebAddress(address) ? 'unreadable' : null;
  const content = member(response, 'content');
  const asked = requestHeaders(request);
  const answered = recordedHeaders(member(response, 'headers')) ?? [];
  const status = numberMember(response, 'status') ?? 0;
  const startedAt = timeOf(textMember(value, 'startedDateTime'));
  const mimeType = mediaType(textMember(content, 'mimeType') ?? textMember(value, '_contentType') ?? '');
  const kind = loadsOfMediaType(mimeType);
  const askedBy = initiatorsOf(value);
  const isAnswered = status >= 200 && status < 300;
  return {
    url,
    host,
    address: addressOf(value),
    headers: compact(answered),
    kept: isFromCache(value, response) || !isAnswered ? null : keptAtEdge(answered),
    pageref: textMember(value, 'pageref'),
    startedAt,
    answeredAt: status > 0 && startedAt > 0 ? answeredAt(value, startedAt) : null,
    status,
    redirectsTo: status >= 300 && status < 400 ? redirectOf(response, answered, url) : null,
    hasFailed: status <= 0,
    isFromCache: isFromCache(value, response),
    type: typeOf(value),
    destination: asked.get('sec-fetch-dest')?.toLowerCase() ?? '',
    mimeType,
    size: numberMember(content, 'size'),
    bytes: bytesOf(response, answered),
    renderBlocking: (textMember(value, '_renderBlocking') ?? '').toLowerCase(),
    priority: (textMember(value, '_priority') ?? '').toLowerCase(),
    isBasePage: isTrue(member(value, '_is_base_page')),
    referrer: webAddress(asked.get('referer') ?? ''),
    html: mimeType.includes('html') && isAnswered ? bodyText(content) : null,
    askedBy,
    ...bodyFacts(isAnswered ? content : null, kind, {
      ...{ url, mimeType, isData: isData(kind, typeOf(value), mimeType) },
      hasInitiators: askedBy.length > 0,
    }),
  };
}

/** What a browser would be told first; recorders that do not know say −1. */
function bytesOf(response: unknown, answered: readonly Header[]): number | null {
  const announced = announcedSize(answered.map(([name, value]) => ({ name, value })));
  const counted = [numberMember(response, 'bodySize'), numberMember(response, '_bytesIn')];
  return announced ?? counted.find((bytes) => bytes !== null && bytes > 0) ?? null;
}

/** Recorders write a flag as such, as a number or as text. */
function isTrue(flag: unknown): boolean {
  return flag === true || flag === 1 || (typeof flag === 'string' && /^(?:true|1)$/i.test(flag));
}

/** Parts of a request's time before its answer; that of `ssl` is counted in `connect`. Unknown ones are −1. */
const BEFORE_ANSWER = ['blocked', 'dns', 'connect', 'send', 'wait'];

function answeredAt(entry: unknown, startedAt: number): number | null {
  const timings = member(entry, 'timings');
  if (numberMember(timings, 'wait') === null) return null;
  const parts = BEFORE_ANSWER.map((part) => Math.max(0, numberMember(timings, part) ?? 0));
  return startedAt + parts.reduce((sum, part) => sum + part, 0);
}

/** Milliseconds since the epoch, 0 where the text is no time, or one before it: some recorders write a year 1. */
export function timeOf(text: string | null): number {
  const time = Date.parse(text ?? '');
  return time > 0 ? time : 0;
}

function addressOf(entry: unknown): string | null {
  return (
    recordedAddress(member(entry, 'serverIPAddress')) ??
    recordedAddress(member(entry, '_ip_addr')) ??
    recordedAddress(member(entry, '_serverIPAddress'))
  );
}

function requestHeaders(request: unknown): Map<string, string> {
  return new Map(recordedHeaders(member(request, 'headers')) ?? []);
}

function redirectOf(response: unknown, headers: readonly Header[], url: string): string | null {
  const location =
    textMember(response, 'redirectURL') || headers.find(([name]) => name === 'location')?.[1] || '';
  return URL.canParse(location, url) ? webAddress(new URL(location, url).href) : null;
}

function isFromCache(entry: unknown, response: unknown): boolean {
  return Boolean(member(entry, '_fromCache') || member(response, '_fetchedViaServiceWorker'));
}

/** Chrome and chrome-har say `_resourceType`, WebPageTest `_request_type`, others `_type` (a number there). */
function typeOf(entry: unknown): string {
  const names = ['_resourceType', '_request_type', '_type'];
  const words = names.map((name) => textMember(entry, name)?.trim().toLowerCase() ?? '');
  return words.find((word) => /^[a-z]/.test(word)) ?? '';
}

function mediaType(text: string): string {
  return (text.split(';', 1)[0] ?? '').trim().toLowerCase().slice(0, 100);
}

/** Markup that a script asked for is data, too. */
function isData(kind: Loads | null, type: string, mimeType: string): boolean {
  return (
    kind === 'data' || mimeType === 'text/plain' || (kind === 'document' && /^(?:xhr|fetch|xml)/.test(type))
  );
}

/** The entry without its body, which is only worth its memory for the first documents. */
export function withoutHtml(entry: HarEntry): HarEntry {
  return entry.html === null ? entry : { ...entry, html: null };
}

/** What is kept of a page of a HAR file. */
export interface HarPage {
  id: string;
  url: string | null;
  /** Milliseconds since the epoch; 0 where the recording does not tell. */
  startedAt: number;
  /** When everything that the page waited for had come (its `load` event), or null. */
  loadedAt: number | null;
}

/** A page of a HAR file: recorders put its address into fields of their own, or into the title. */
export function harPage(value: unknown): HarPage {
  const url = ['_url', '_URL', 'title']
    .map((name) => webAddress(textMember(value, name)?.trim() ?? ''))
    .find((address) => address !== null);
  const startedAt = timeOf(textMember(value, 'startedDateTime'));
  const load = numberMember(member(value, 'pageTimings'), 'onLoad') ?? numberMember(value, '_loadTime') ?? 0;
  return {
    id: textMember(value, 'id') ?? '',
    url: url ?? null,
    startedAt,
    loadedAt: startedAt > 0 && load > 0 ? startedAt + load : null,
  };
}
