import { basename } from 'node:path';
import { type Plugin, runnerImport } from 'vite';
import { BETWEEN_TEXTS, FORMS } from '../explain/under-keys';
import type { Entry } from '../explain/words/entry';

type Catalogue = Readonly<Record<string, Entry>>;

/** The glossary is no catalogue: each of its terms has a word and a meaning. */
const ARABIC = /\/explain\/words\/ar-(?!glossary\b)[\w-]+\.ts$/;

/** Lets each Arabic catalogue ship without the keys that it has in common with the English one. */
export function leaveOutKeys(): Plugin {
  return {
    name: 'leave-out-keys',
    apply: 'build',
    enforce: 'pre',
    async load(id) {
      if (!ARABIC.test(id)) return null;
      const englishId = id.replace(/ar-([\w-]+\.ts)$/, 'en-$1');
      const [arabic, english] = await Promise.all([onlyExport(id), onlyExport(englishId)]);
      for (const file of [...arabic.files, ...english.files]) this.addWatchFile(file);
      const path = `./${basename(englishId, '.ts')}`;
      return [
        `import { ${english.name} } from '${path}';`,
        "import { underKeys } from '../under-keys';",
        `export const ${arabic.name} = /* @__PURE__ */ underKeys(${english.name}, ${JSON.stringify(
          withoutKeys(english.value, arabic.value),
        )});`,
      ].join('\n');
    },
  };
}

/**
 * The texts of a catalogue in the order of the English one, as `underKeys` reads them.
 * @throws Error when they cannot be told apart again.
 */
export function withoutKeys(english: Catalogue, arabic: Catalogue): string {
  const texts = Object.entries(english).flatMap(([key, entry]) => {
    const own = arabic[key];
    if (typeof entry === 'string' && typeof own === 'string') return [own];
    if (typeof entry === 'object' && typeof own === 'object' && 'zero' in own && own.count === entry.count)
      return FORMS.map((form) => own[form]);
    throw new Error(`Expected the Arabic of ${key} to be of the same kind as the English.`);
  });
  const broken = texts.find((text) => text.includes(BETWEEN_TEXTS));
  if (broken !== undefined) throw new Error(`Expected words in one line, got ${JSON.stringify(broken)}.`);
  return texts.join(BETWEEN_TEXTS);
}

const read = new Map<string, Promise<{ name: string; value: Catalogue; files: string[] }>>();

/** What a catalogue's module exports; every entry point is built by itself and asks anew. */
function onlyExport(id: string): Promise<{ name: string; value: Catalogue; files: string[] }> {
  const known = read.get(id) ?? readExport(id);
  read.set(id, known);
  return known;
}

async function readExport(id: string): Promise<{ name: string; value: Catalogue; files: string[] }> {
  const { module, dependencies } = await runnerImport<Record<string, Catalogue | (() => void)>>(id, {
    configFile: false,
  });
  const [[name, value] = [], another] = Object.entries(module).filter(isCatalogue);
  if (name === undefined || value === undefined || another)
    throw new Error(`Expected ${id} to export one catalogue.`);
  return { name, value, files: dependencies };
}

function isCatalogue(exported: [string, Catalogue | (() => void)]): exported is [string, Catalogue] {
  return typeof exported[1] !== 'function';
}
