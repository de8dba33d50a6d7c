import { isHostAddress } from '../address-bytes';

/** What replaying needs of one entry of a HAR file, checked and bounded. */
export interface HarEntry {
  method: string;
  url: URL;
  /** Address that answered, without brackets, or null. */
  address: string | null;
  /** 0 where the request failed without an answer. */
  status: number;
  headers: readonly (readonly [name: string, value: string])[];
  body: Uint8Array;
  /** Milliseconds until the answer started. */
  wait: number;
  isHttp1: boolean;
}

const SCHEMES: ReadonlySet<string> = new Set(['http:', 'https:', 'ws:', 'wss:']);
const HEADER_NAME = /^[!#$%&'*+.^_`|~0-9a-z-]{1,200}$/;
const HOST_NAME = /^(?:[a-z0-9_-]{1,63}\.)*[a-z0-9_-]{1,63}$/;
const MAX_VALUE = 16_384;

/** Reads one entry; null for what can't be replayed (other schemes, nonsense). Never throws. */
export function readHarEntry(value: unknown): HarEntry | null {
  const entry = members(value);
  const request = members(entry.get('request'));
  const response = members(entry.get('response'));
  const url = readUrl(request.get('url'));
  const status = Number(response.get('status') ?? 0);
  if (url === null) return null;
  const isAnswer = Number.isInteger(status) && status >= 200 && status <= 599;
  // A socket that was opened is told by 101.
  const isOpened = status === 101 && url.protocol.startsWith('ws');
  const address = text(entry.get('serverIPAddress')).replace(/^\[|\]$/g, '');
  return {
    method: text(request.get('method')).toUpperCase() || 'GET',
    url,
    address: isHostAddress(address) ? address : null,
    status: isAnswer || isOpened ? status : 0,
    headers: readHeaders(response.get('headers')),
    body: readBody(response.get('content')),
    wait: readWait(members(entry.get('timings')).get('wait')),
    isHttp1: /^http\/1/i.test(text(response.get('httpVersion'))),
  };
}

function readUrl(value: unknown): URL | null {
  if (!URL.canParse(text(value))) return null;
  const url = new URL(text(value));
  const host = url.hostname.replace(/\.$/, '');
  const isName = host.length <= 253 && HOST_NAME.test(host);
  return SCHEMES.has(url.protocol) && isName && url.port === '' ? url : null;
}

function readHeaders(value: unknown): [string, string][] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((header: unknown) => {
    const parts = members(header);
    const name = text(parts.get('name')).toLowerCase();
    const content = text(parts.get('value'));
    return HEADER_NAME.test(name) && content.length <= MAX_VALUE
      ? [[name, content] satisfies [string, string]]
      : [];
  });
}

function readBody(value: unknown): Uint8Array {
  const content = members(value);
  return Buffer.from(text(content.get('text')), content.get('encoding') === 'base64' ? 'base64' : 'utf8');
}

function readWait(value: unknown): number {
  return typeof value === 'number' && value > 0 && value < 1e9 ? value : 0;
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** Members of a JSON object, out of reach of anything that it inherits; none for what is no object. */
function members(value: unknown): ReadonlyMap<string, unknown> {
  return new Map(typeof value === 'object' && value !== null ? Object.entries(value) : []);
}
