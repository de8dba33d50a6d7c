import { type Plugin, runnerImport } from 'vite';

/** Tables that were worked out in this run: every entry point is built by itself. */
const workedOut = new Map<string, Promise<{ text: string; files: string[] }>>();

/**
 * Works out modules called `*.table.ts` while the extension is built, so that it ships their `TABLE` as plain data
 * and not what it is made from: the knowledge base is written for people, with examples and reasons, and starts too
 * slowly like that.
 */
export function workOutTables(): Plugin {
  return {
    name: 'work-out-tables',
    apply: 'build',
    enforce: 'pre',
    async load(id) {
      if (!id.endsWith('.table.ts')) return null;
      const known = workedOut.get(id);
      const table = known && !this.meta.watchMode ? known : workOut(id);
      workedOut.set(id, table);
      const { text, files } = await table;
      for (const file of files) this.addWatchFile(file);
      return `export const TABLE = ${text.startsWith('"') ? text : `JSON.parse(${JSON.stringify(text)})`};`;
    },
  };
}

async function workOut(id: string): Promise<{ text: string; files: string[] }> {
  const { module, dependencies } = await runnerImport<{ TABLE: unknown }>(id, { configFile: false });
  return { text: JSON.stringify(module.TABLE), files: dependencies };
}
