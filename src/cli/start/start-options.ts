import { parseArgs } from 'node:util';
import type { BrowserKind } from '../platform/find-browser';

export interface StartOptions {
  /** Null: the one that opens first, or both where nobody looks. */
  browser: BrowserKind | null;
  /** A page of the real internet instead of the demo internet's. */
  url: string | null;
}

export const USAGE = 'Usage: npm start -- [--browser chromium|firefox] [https://…]';

/**
 * Reads what `npm start` was asked for.
 *
 * @throws Error in one line, where that makes no sense.
 */
export function readStartOptions(args: readonly string[]): StartOptions {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { browser: { type: 'string' } },
    allowPositionals: true,
  });
  const { browser = null } = values;
  if (browser !== null && browser !== 'chromium' && browser !== 'firefox') {
    throw new Error(`No such browser: "${browser}". ${USAGE}`);
  }
  const [url = null, ...more] = positionals;
  if (more.length > 0) throw new Error(`One page at a time, please. ${USAGE}`);
  if (url !== null && !(URL.canParse(url) && /^https?:$/.test(new URL(url).protocol))) {
    throw new Error(`Not an address of a page: "${url}". ${USAGE}`);
  }
  return { browser, url };
}

/** True where a person can see a window. */
export function hasDisplay(
  environment: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
): boolean {
  if (environment.CI === 'true') return false;
  return platform !== 'linux' || Boolean(environment.DISPLAY || environment.WAYLAND_DISPLAY);
}
