import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import type { BrowserDriver, BrowserKind } from './driver/browser-driver';
import { launch } from './driver/launch';
import type { LaunchOptions } from './driver/launch-options';

/** Folder of the built extension for a browser. */
export function builtExtension(kind: BrowserKind): string {
  const folder = join('.output', kind === 'chromium' ? 'chrome-mv3' : 'firefox-mv3');
  if (!existsSync(join(folder, 'manifest.json'))) {
    throw new Error(`Expected the built extension in ${folder}; npm run build makes it.`);
  }
  return folder;
}

/** One browser with the built extension for all tests of a block. */
export function withExtension(kind: BrowserKind, options: Partial<LaunchOptions> = {}): () => BrowserDriver {
  let driver: BrowserDriver | null = null;
  beforeAll(async () => {
    driver = await launch(kind, { extensionDir: builtExtension(kind), ...options });
  });
  afterAll(async () => {
    await driver?.close();
  });
  return () => {
    if (!driver) throw new Error('Expected the browser to have started before the first test.');
    return driver;
  };
}
