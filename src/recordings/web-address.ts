/** Longest address that is kept whole; the rest of a longer one tells nothing here. */
const LONGEST_URL = 16_384;
const WEB_SCHEME = /^(?:https?|wss?):/i;

/** True for what a web server would be asked for. */
export function isWebAddress(text: string): boolean {
  return WEB_SCHEME.test(text);
}

/** Normal form of a web address without its fragment, or null for anything else. */
export function webAddress(text: string): string | null {
  const address = text.slice(0, LONGEST_URL);
  if (!isWebAddress(address) || !URL.canParse(address)) return null;
  const url = new URL(address);
  url.hash = '';
  return url.href;
}
