import { api } from './api';

declare const importScripts: ((path: string) => void) | undefined;

/**
 * Makes `loadScript` possible for a script of the package. A service worker may later import only what it imported
 * while it was installed; to be called before anything is awaited.
 */
export function prepareScript(path: string): void {
  if (typeof importScripts === 'undefined') return;
  addEventListener('install', () => importScripts?.(path));
}

/**
 * Runs a script of the package: in a service worker (Chrome) by importing it, in a background page (Firefox) by an
 * element.
 *
 * @param isThere whether what the script leaves behind is there already, as in the start that installs.
 */
export async function loadScript(path: string, isThere: () => boolean): Promise<void> {
  if (isThere()) return;
  if (typeof importScripts !== 'undefined') return importScripts(path);
  const script = document.createElement('script');
  script.src = api.runtime.getURL(path);
  await new Promise((resolve, reject) => {
    script.onload = resolve;
    script.onerror = () =>
      reject(new Error(`Expected the extension to hold ${path}, and it could not be read.`));
    document.head.append(script);
  });
}
