import type { DemoResource } from '../../demo-site';

const TYPES: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  ttf: 'font/ttf',
  webm: 'video/webm',
  txt: 'text/plain; charset=utf-8',
  webmanifest: 'application/manifest+json',
};

/** Pages are asked for again each time, everything else may be kept for a day: what most sites send. */
const KEPT_A_DAY = 'public, max-age=86400';

/**
 * The content type and the caching that a file of this name is served with.
 *
 * @throws when nothing is known of files with this ending.
 */
export function headersForFile(name: string): Record<string, string> {
  const ending = name.slice(name.lastIndexOf('.') + 1);
  const type = TYPES[ending];
  if (!type)
    throw new Error(`Expected a file ending in one of ${Object.keys(TYPES).join(', ')}, got "${name}"`);
  const isAnswer = ending === 'html' || ending === 'json';
  return { 'content-type': type, 'cache-control': isAnswer ? 'no-cache' : KEPT_A_DAY };
}

/** A resource with the headers of a file called `name`. */
export function fileOf(name: string, body: string | Uint8Array): DemoResource {
  return { headers: headersForFile(name), body };
}

/** Like `fileOf`, for pictures that take a while to paint: painted when first asked for, then kept. */
export function paintedFile(name: string, paint: () => string | Uint8Array): DemoResource {
  let kept: string | Uint8Array | null = null;
  return {
    headers: headersForFile(name),
    get body() {
      kept ??= paint();
      return kept;
    },
  };
}

/** An answer in JSON. */
export function jsonOf(value: unknown): DemoResource {
  return fileOf('answer.json', JSON.stringify(value));
}

/** What a collector of measurements answers: nothing. */
export function noContent(): DemoResource {
  return { status: 204, headers: { 'cache-control': 'no-store' } };
}

/** A redirect to `location`. */
export function redirectTo(location: string, status: 301 | 302 | 307 | 308 = 301): DemoResource {
  return { status, headers: { location, 'cache-control': 'no-store' } };
}
