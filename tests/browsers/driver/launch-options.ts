import type { Profile } from './profile';

export interface LaunchOptions {
  /** Folder of the built extension; without it the browser is bare (and only pages can be opened). */
  extensionDir: string;
  /** Default true. */
  headless?: boolean;
  /** Language of pages and, in Chromium, of the browser: `ar`. Default `en-US`. */
  language?: string;
  /** Of the window; default 1280 × 800. */
  size?: { width: number; height: number };
  /** Folder with an NSS database that trusts the demo internet; default: that of the one we stand in. */
  trust?: string | undefined;
  /** Profile of an earlier browser that has been closed, as after a restart; whoever made it removes it. */
  profile?: Profile;
  /** More command-line switches for Chromium. */
  chromiumArgs?: readonly string[];
  /** More preferences for Firefox. */
  firefoxPrefs?: Readonly<Record<string, string | number | boolean>>;
}
