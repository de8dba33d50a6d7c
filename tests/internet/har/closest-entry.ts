import type { InternetRequest } from '../internet';
import type { HarEntry } from './har-entry';

/**
 * The recorded entry that a request is answered with: the very address first, then the one with the same method
 * and path whose query begins most alike (queries carry times and random numbers that never come again).
 * HEAD and preflights are answered from what was recorded for the address under another method.
 */
export function closestEntry(entries: readonly HarEntry[], request: InternetRequest): HarEntry | null {
  const at = request.target.indexOf('?');
  const path = at < 0 ? request.target : request.target.slice(0, at);
  const query = at < 0 ? '' : request.target.slice(at);
  const alike = entries.filter((entry) => entry.url.pathname === path && schemeOf(entry) === request.scheme);
  const isSecondary = request.method === 'HEAD' || request.method === 'OPTIONS';
  const sameMethod = alike.filter(({ method }) => method === request.method);
  const candidates = sameMethod.length > 0 || !isSecondary ? sameMethod : alike;
  let best: HarEntry | null = null;
  let bestScore = -1;
  for (const entry of candidates) {
    if (entry.url.search === query) return entry;
    const score = sharedPrefix(entry.url.search, query);
    if (score > bestScore) {
      best = entry;
      bestScore = score;
    }
  }
  return best;
}

/** Sockets are asked for over http, or https. */
export function schemeOf({ url }: HarEntry): 'http' | 'https' {
  return url.protocol === 'http:' || url.protocol === 'ws:' ? 'http' : 'https';
}

function sharedPrefix(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return length;
}
