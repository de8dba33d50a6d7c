import type { Plugin } from 'vite';

/** A file that does nothing but hand on what another one holds, under other names. */
const FACADE = /^export\{([^}]*)\}from"\.\/([\w-]+\.js)";?\s*$/;
const EXPORTS = /\bexport\{([^}]*)\};?\s*$/;

/**
 * Lets what is read later be asked of the file that holds it. Where files are put together, the bundler leaves a file
 * for each that was asked for, which hands on the names: one more to read, and dear in a package, where each has its
 * name twice.
 */
export function skipFacades(): Plugin {
  return {
    name: 'skip-facades',
    apply: 'build',
    generateBundle(_options, bundle) {
      const chunks = () => Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? [file] : []));
      for (const facade of chunks()) {
        const [, names, held = ''] = FACADE.exec(facade.code) ?? [];
        const holder = chunks().find(({ fileName }) => fileName === inFolderOf(facade.fileName, held));
        if (names === undefined || !facade.isDynamicEntry || !holder) continue;
        holder.code = exportedToo(holder.code, names);
        const asked = `import("./${facade.fileName.split('/').at(-1)}")`;
        for (const chunk of chunks()) chunk.code = chunk.code.replaceAll(asked, `import("./${held}")`);
        delete bundle[facade.fileName];
      }
    },
  };
}

function inFolderOf(file: string, name: string): string {
  return file.slice(0, file.lastIndexOf('/') + 1) + name;
}

/**
 * A script that exports something under further names.
 * @param more names as a facade hands them on: those that the script exports already, each with its new one.
 * @throws Error where it exports nothing of that name.
 */
export function exportedToo(code: string, more: string): string {
  return code.replace(EXPORTS, (_, all: string) => {
    const own = new Map(renamed(all).map(([local, name]) => [name, local]));
    const added = renamed(more).map(([name, as]) => {
      const local = own.get(name);
      if (local === undefined)
        throw new Error(`Expected a script to export ${name}, got ${[...own.keys()]}.`);
      return `,${local} as ${as}`;
    });
    return `export{${all}${added.join('')}};`;
  });
}

/** `a as b,c`: what is handed on, and as what. */
function renamed(list: string): [name: string, as: string][] {
  return list.split(',').map((one) => {
    const [name = '', as = name] = one.split(' as ');
    return [name, as];
  });
}
