import type { Plugin } from 'vite';

const POLYFILL = /\/webextension-polyfill\/dist\/browser-polyfill\.js$/;
const TABLE = /(const apiMetadata = )\{\n.*?\n {6}\};/s;

/**
 * Leaves out the polyfill's table of what answers by callbacks in Chrome: every call of the oldest one that is supported
 * promises by itself. The rest, such as how messages are listened to, stays.
 */
export function spareCallbacks(): Plugin {
  return {
    name: 'spare-callbacks',
    apply: 'build',
    enforce: 'pre',
    transform: (code, id) => (POLYFILL.test(id) ? withoutTable(code) : null),
  };
}

/** @throws Error when the table is not where it was. */
export function withoutTable(polyfill: string): string {
  if (!TABLE.test(polyfill))
    throw new Error('Expected the polyfill to hold a table of calls with callbacks.');
  // An empty one it takes for a mistake in its own build.
  return polyfill.replace(TABLE, '$1{ runtime: {} };');
}
