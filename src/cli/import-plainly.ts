import type { Plugin } from 'vite';

const HELPER = '\0vite/preload-helper.js';

/**
 * Leaves the reading of files to the browser's own `import()`. What Vite puts in its place asks for what a file needs
 * beforehand, and for style sheets: every page begins with a copy of it, and a package is not far away.
 */
export function importPlainly(): Plugin {
  return {
    name: 'import-plainly',
    apply: 'build',
    enforce: 'pre',
    load: (id) => (id === HELPER ? 'export const __vitePreload = (read) => read();' : null),
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type === 'chunk' && file.isDynamicEntry && file.viteMetadata?.importedCss.size)
          this.error(
            `Expected ${file.fileName}, which is read later, to have no styles: name them in a page's sheet.`,
          );
      }
    },
  };
}
