import type { Plugin } from 'vite';

/** Arabic letters and signs, and the marks that set names apart, as they are written where a file is ASCII alone. */
const WRITTEN = /\\u(06[0-9a-f]{2}|206[89])/gi;

/**
 * Spells the letters out in files that hold hardly anything but Arabic: half the size, a tenth less when packed, and
 * the engine keeps such a text in two bytes a letter anyway.
 */
export function spellOut(): Plugin {
  return {
    name: 'spell-out',
    apply: 'build',
    enforce: 'post',
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk' || !/^ar\b/.test(file.name)) continue;
        file.code = file.code.replace(WRITTEN, (_written, code: string) =>
          String.fromCharCode(Number.parseInt(code, 16)),
        );
      }
    },
  };
}
