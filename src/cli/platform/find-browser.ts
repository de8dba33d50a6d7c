import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserKind = 'chromium' | 'firefox';

/** Names of the programs, best first, and places beside the path where they live on macOS and Windows. */
const PROGRAMS: Readonly<
  Record<BrowserKind, { override: string; names: readonly string[]; places: readonly string[] }>
> = {
  chromium: {
    override: 'CHROMIUM',
    names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome.exe'],
    places: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      join(process.env.PROGRAMFILES ?? '', 'Chromium', 'Application', 'chrome.exe'),
      join(process.env.PROGRAMFILES ?? '', 'Google', 'Chrome', 'Application', 'chrome.exe'),
    ],
  },
  firefox: {
    override: 'FIREFOX',
    names: ['firefox-esr', 'firefox', 'firefox-developer-edition', 'firefox.exe'],
    places: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      join(process.env.PROGRAMFILES ?? '', 'Mozilla Firefox', 'firefox.exe'),
    ],
  },
};

/** Finds a browser's program; `CHROMIUM` and `FIREFOX` in the environment name another. Null where there is none. */
export function lookForBrowser(
  kind: BrowserKind,
  environment: NodeJS.ProcessEnv = process.env,
): string | null {
  const { override, names, places } = PROGRAMS[kind];
  const named = environment[override];
  if (named !== undefined && named !== '') return named;
  return lookForProgram(names, environment) ?? places.find(isProgram) ?? null;
}

/**
 * Finds a browser's program.
 *
 * @throws Error that says what to install.
 */
export function findBrowser(kind: BrowserKind): string {
  const found = lookForBrowser(kind);
  if (found !== null) return found;
  const name = kind === 'chromium' ? 'Chromium (or Chrome)' : 'Firefox';
  throw new Error(`${name} was not found. Install it, or name its program in ${PROGRAMS[kind].override}.`);
}

/** First of the named programs that the path leads to, or null. */
export function lookForProgram(
  names: readonly string[],
  environment: NodeJS.ProcessEnv = process.env,
): string | null {
  // Tools of the administrator's are not on every user's path, though every user may run them.
  const folders = [...(environment.PATH ?? '').split(delimiter), '/usr/sbin', '/sbin'].filter(
    (f) => f !== '',
  );
  for (const name of names) {
    for (const folder of folders) {
      if (isProgram(join(folder, name))) return join(folder, name);
    }
  }
  return null;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
