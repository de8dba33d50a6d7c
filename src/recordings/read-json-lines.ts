import { message } from '../explain/message';
import { hostOf } from '../observe/host-name';
import { ROLES, type Role } from '../observe/page-load';
import { type Loads, loadsOfMediaType, loadsOfUrl, loadsOfWord } from './har-role';
import { InputError, kindOf } from './input-error';
import { listMember, member, numberMember, textMember } from './json-member';
import { recordedAddress } from './recorded-address';
import { recordedHeaders } from './recorded-headers';
import type {
  CompactHeaders,
  RecordedPage,
  RecordedRequest,
  Recording,
  RecordingTools,
} from './recorded-page';
import { textLines } from './text-lines';
import { webAddress } from './web-address';

/** More rows than this are not read from one file. */
const MOST_ROWS = 300_000;
/** More names behind a name than this are not followed. */
const MOST_NAMES = 16;

interface Row {
  request: RecordedRequest;
  url: string | null;
  page: string | null;
}

/**
 * Reads rows `{host, ip, headers, url?, type?, page?}`, one a line: `headers` as an object or a list, `type` a role
 * or a browser's word for it, `page` the address (or any name) of the page that a row belongs to. Rows without a
 * `page` are one page together. Also understood: `cnames` (names behind the name), `requests` (how many a row is).
 * @throws InputError where a line is no such row, or there is none.
 */
export async function readJsonLines(
  chunks: AsyncIterable<Uint8Array>,
  file: string,
  { compact }: RecordingTools,
): Promise<Recording> {
  const pages = new Map<string | null, Row[]>();
  let rows = 0;
  for await (const { text, number } of textLines(chunks, file)) {
    const json = number === 1 ? text.replace(/^\u{feff}/u, '') : text;
    if (json.trim() === '') continue;
    const row = rowOf(json, compact, file, `line ${number}`);
    const page = pages.get(row.page);
    if (page) page.push(row);
    else pages.set(row.page, [row]);
    rows += 1;
    if (rows > MOST_ROWS) throw new InputError(file, '', message('refused.many-rows', { most: MOST_ROWS }));
  }
  if (rows === 0) throw new InputError(file, '', message('refused.empty-lines'));
  return { pages: [...pages].map(([page, group]) => pageOf(page, group, file)), leftOut: 0 };
}

function rowOf(json: string, compact: CompactHeaders, file: string, place: string): Row {
  const value = parsed(json, file, place);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new InputError(
      file,
      place,
      message('refused.no-row', { fields: '{host, ip, headers}', got: kindOf(value) }),
    );
  }
  const url = webAddress(textMember(value, 'url') ?? '');
  const named = member(value, 'host');
  const host = (typeof named === 'string' ? hostByName(named) : null) ?? (url === null ? null : hostOf(url));
  if (host === null) {
    throw new InputError(file, place, message('refused.no-host', { field: 'host', got: kindOf(named) }));
  }
  const headers = recordedHeaders(member(value, 'headers'));
  if (headers === null) {
    const got = kindOf(member(value, 'headers'));
    throw new InputError(file, place, message('refused.no-headers', { field: 'headers', got }));
  }
  const mimeType = headers.find(([name]) => name === 'content-type')?.[1] ?? '';
  const count = numberMember(value, 'requests') ?? 1;
  return {
    url,
    page: textMember(value, 'page'),
    request: {
      host,
      address: recordedAddress(member(value, 'ip')),
      headers: compact(headers),
      cnames: listMember(value, 'cnames')
        .slice(0, MOST_NAMES)
        .flatMap((name) => (typeof name === 'string' ? (hostByName(name) ?? []) : [])),
      role: roleOf(textMember(value, 'type'), mimeType, url),
      count: Number.isInteger(count) && count > 0 && count < 1e6 ? count : 1,
      hasFailed: false,
      isFromCache: false,
    },
  };
}

function parsed(json: string, file: string, place: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new InputError(file, place, message('refused.json'));
  }
}

function hostByName(name: string): string | null {
  const text = name.trim().replace(/\.$/, '');
  if (text === '' || /[/?#@\\\s]/.test(text)) return null;
  return hostOf(webAddress(`http://${text}/`) ?? '');
}

/** A role by name, or what the row's type, media type or address say; `other` where nothing does. */
function roleOf(type: string | null, mimeType: string, url: string | null): Role {
  const word = type?.trim().toLowerCase() ?? '';
  const role = ROLES.find((one) => one === word);
  if (role) return role;
  const known =
    loadsOfWord(word) ?? (word === 'main_frame' ? 'document' : word === 'sub_frame' ? 'frame' : null);
  // A page of markup may be the document or a frame: without the row's own word it is neither.
  const guessed =
    loadsOfMediaType(mimeType.split(';', 1)[0]?.trim().toLowerCase() ?? '') ?? loadsOfUrl(url ?? '');
  return plain(known ?? (guessed === 'document' ? 'other' : guessed));
}

function plain(loads: Loads): Role {
  return loads === 'style' ? 'blocking' : loads === 'script' ? 'app' : loads;
}

function pageOf(page: string | null, rows: readonly Row[], file: string): RecordedPage {
  const document = rows.find(({ request }) => request.role === 'document');
  const own = document ? (document.url ?? `https://${document.request.host}/`) : '';
  const url = addressOfPage(page) ?? own;
  const requests = rows.map(({ request }) => request);
  return { name: page ?? file, url, host: hostOf(url) ?? '', startedAt: 0, requests };
}

/** Pages are named by their address, by their host, or by anything. */
function addressOfPage(page: string | null): string | null {
  if (page === null) return null;
  const isHost = /^[^\s/:]+\.\p{L}[^\s/:.]*$/u.test(page);
  return webAddress(page.trim()) ?? (isHost ? webAddress(`https://${page}/`) : null);
}
