import { api } from './api';

declare const importScripts: ((...paths: string[]) => void) | undefined;

/** The script that others and the pages share, to be loaded before those that read it. */
export const SHARED_PATH = '/shared.js';

/**
 * Makes `loadScripts` possible for scripts of the package. A service worker may later import only what it imported
 * while it was installed; to be called before anything is awaited.
 */
export function prepareScripts(paths: readonly string[]): void {
  if (typeof importScripts === 'undefined') return;
  addEventListener('install', () => importScripts?.(...paths));
}

/**
 * Runs scripts of the package, one after the other: in a service worker (Chrome) by importing them, in a page by
 * elements.
 *
 * @param isThere whether what the last script leaves behind is there already, as in the start that installs.
 */
export async function loadScripts(paths: readonly string[], isThere: () => boolean): Promise<void> {
  if (isThere()) return;
  if (typeof importScripts !== 'undefined') return importScripts(...paths);
  await Promise.all(paths.map(runScript));
}

function runScript(path: string): Promise<unknown> {
  const script = document.createElement('script');
  script.src = api.runtime.getURL(path);
  // Fetched side by side, run in their order.
  script.async = false;
  return new Promise((resolve, reject) => {
    script.onload = resolve;
    script.onerror = () =>
      reject(new Error(`Expected the extension to hold ${path}, and it could not be read.`));
    document.head.append(script);
  });
}
