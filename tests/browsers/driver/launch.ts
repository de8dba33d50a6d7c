import type { BrowserDriver, BrowserKind } from './browser-driver';
import { launchChromium } from './chromium';
import { launchFirefox } from './firefox';
import type { LaunchOptions } from './launch-options';

export const BROWSER_KINDS: readonly BrowserKind[] = ['chromium', 'firefox'];

/** Starts either browser with an extension installed. */
export function launch(kind: BrowserKind, options: LaunchOptions): Promise<BrowserDriver> {
  return kind === 'firefox' ? launchFirefox(options) : launchChromium(options);
}
