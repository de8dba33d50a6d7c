import { type MinifyOptions, minify } from 'terser';
import type { Plugin } from 'vite';

/**
 * Nothing that could change what a script does: hoisted functions stand together, where they deflate better. Made anew
 * for each script, since terser writes into what it is given: globals of scripts would go as those of modules may.
 */
function optionsFor(module: boolean): MinifyOptions {
  return {
    ...{ module, ecma: 2020 },
    compress: { passes: 2, hoist_funs: true },
    format: { ascii_only: true, comments: false },
  };
}

/** Makes scripts that are small already smaller, as they are when the package deflates them. */
export function shrinkScripts(): Plugin {
  let isWanted = false;
  return {
    name: 'shrink-scripts',
    apply: 'build',
    configResolved({ build }) {
      isWanted = build.minify !== false;
    },
    async generateBundle({ format }, bundle) {
      if (!isWanted) return;
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue;
        const { code } = await minify(file.code, optionsFor(format === 'es'));
        file.code = code ?? file.code;
      }
    },
  };
}
