import { join } from 'node:path';
import type { BrowserKind } from '../platform/find-browser';
import { ROOT } from '../run-tool';

/** Where a browser's build of the extension lies. */
export function extensionDir(kind: BrowserKind): string {
  return join(ROOT, '.output', kind === 'firefox' ? 'firefox-mv3' : 'chrome-mv3');
}
