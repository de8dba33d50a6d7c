import { join } from 'node:path';
import type { BrowserKind } from '../platform/find-browser';
import { ROOT } from '../run-tool';

/**
 * Where a browser's build of the extension lies.
 * @param isLab the laboratory's build, which there is for Chromium alone.
 */
export function extensionDir(kind: BrowserKind, isLab = false): string {
  return join(ROOT, '.output', kind === 'firefox' ? 'firefox-mv3' : isLab ? 'chrome-mv3-lab' : 'chrome-mv3');
}
