import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type HtmlTagDescriptor, type Plugin, type Rollup, transformWithOxc } from 'vite';

/** The entry point whose script holds what is shared; its global has the same name. */
const SHARED = resolve(import.meta.dirname, '../entrypoints/shared.ts');
const IMPORTED = /^import \* as (\w+) from '(\.[^']+)';$/gm;
/** How it hands a module's exports on. */
const SPREAD = /\.\.\.(\w+),/g;

/** Scripts and pages that read the shared script first. What else is built carries its own copy of what it needs. */
const READERS = ['judging.ts', 'reliving.ts', 'updating.ts'];

/** Pages that ask before they are read whole, by the entry point `ahead`. */
const ASKING = /\b(?:popup|report)\b/;

const MODULE = '\0shared-module:';
const NAME = '\0shared-name:';

/**
 * Lets pages and the scripts of the background read what both need from one classic script. A worker can read classic scripts
 * only, and pages are built into modules; without this each would hold a copy.
 */
export function shareScript(): Plugin {
  /** File of a shared module → the names that it exports. */
  const shared = new Map<string, readonly string[]>();
  /** What the shared script imports a module as → the names that it exports. */
  const handedOn = new Map<string, readonly string[]>();
  let isReader = false;
  let isSharedItself = false;
  /** In the script that name stands for the export: full names do not deflate, and each stands in every reader. */
  let shortNames = new Map<string, string>();
  return {
    name: 'share-script',
    apply: 'build',
    enforce: 'pre',
    configResolved({ build: { lib } }) {
      isSharedItself = lib !== false && String(lib.entry).endsWith('/entrypoints/shared.ts');
      isReader = !lib || READERS.some((name) => String(lib.entry).endsWith(name));
    },
    async buildStart() {
      if (!isReader && !isSharedItself) return;
      shared.clear();
      for (const [, as = '', path = ''] of readFileSync(SHARED, 'utf8').matchAll(IMPORTED)) {
        const module = await this.resolve(path, SHARED);
        if (!module)
          throw new Error(`Expected a module at ${path}, which ${SHARED} shares, and there is none.`);
        const { code } = await transformWithOxc(readFileSync(module.id, 'utf8'), module.id);
        const names = exportedNames(this.parse(code));
        shared.set(module.id, names);
        handedOn.set(as, names);
      }
      const names = [...shared.values()].flat();
      shortNames = new Map(names.map((name, index) => [name, `_${index.toString(36)}`]));
      const twice = names.find((name, at) => names.indexOf(name) !== at);
      if (twice) throw new Error(`Expected shared modules to export different names, got ${twice} from two.`);
      for (const file of [SHARED, ...shared.keys()]) this.addWatchFile(file);
    },
    /** Names what is handed on one by one: as a whole, each module would be wrapped into an object first. */
    transform(code, id) {
      if (id !== SHARED || !isSharedItself) return null;
      return code.replace(SPREAD, (_, as: string) =>
        (handedOn.get(as) ?? []).map((name) => `${shortNames.get(name)}: ${as}.${name},`).join(''),
      );
    },
    async resolveId(source, importer, options) {
      if (source.startsWith(NAME)) return { id: source, moduleSideEffects: false };
      if (!isReader || !importer || !source.startsWith('.')) return null;
      const module = await this.resolve(source, importer, { ...options, skipSelf: true });
      return module && shared.has(module.id)
        ? { id: `${MODULE}${module.id}`, moduleSideEffects: false }
        : null;
    },
    load(id) {
      // Each name is a module of its own, so that those that nobody asks for are left out.
      if (id.startsWith(NAME)) {
        const name = id.slice(NAME.length);
        return `export const ${name} = shared.${shortNames.get(name)};`;
      }
      const names = id.startsWith(MODULE) ? shared.get(id.slice(MODULE.length)) : undefined;
      return names?.map((name) => `export { ${name} } from '${NAME}${name}';`).join('\n');
    },
    transformIndexHtml: (_html, { path }) => [
      ...(ASKING.test(path) ? [scriptTag('/ahead.js', {})] : []),
      // Deferred, it runs before the page's modules, which are deferred too.
      scriptTag('/shared.js', { defer: true }),
    ],
  };
}

function scriptTag(src: string, attrs: HtmlTagDescriptor['attrs']): HtmlTagDescriptor {
  return { tag: 'script', attrs: { ...attrs, src }, injectTo: 'head-prepend' };
}

/** Names that a module exports where it declares them, which is the only way in this code. */
function exportedNames({ body }: ReturnType<Rollup.PluginContext['parse']>): string[] {
  return body.flatMap((statement) => {
    if (statement.type !== 'ExportNamedDeclaration' || !statement.declaration) return [];
    const { declaration } = statement;
    if (declaration.type === 'VariableDeclaration') {
      return declaration.declarations.flatMap(({ id }) => (id.type === 'Identifier' ? [id.name] : []));
    }
    return 'id' in declaration && declaration.id && 'name' in declaration.id ? [declaration.id.name] : [];
  });
}
