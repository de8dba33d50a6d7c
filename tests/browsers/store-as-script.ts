import { join } from 'node:path';
import { build } from 'vite';

/** What the report does with the history as one script, which leaves it as the global `historyStore`. */
export async function storeAsScript(): Promise<string> {
  const built = await build({
    ...{ configFile: false, logLevel: 'silent', root: join(import.meta.dirname, '../..'), publicDir: false },
    build: {
      ...{ write: false, minify: false },
      lib: { entry: 'tests/browsers/history-functions.ts', formats: ['iife'], name: 'historyStore' },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  const [chunk] = first && 'output' in first ? first.output : [];
  if (chunk?.type !== 'chunk') throw new Error('Expected the store as a script.');
  return chunk.code.replace('var historyStore', 'globalThis.historyStore');
}
