import type { Plugin } from 'vite';

const ESCAPED = /(?<!\\)((?:\\\\)*)\\u([0-9A-Fa-f]{4})/g;

/**
 * Writes the letters of scripts that are mostly not Latin as they are. Others stay in ASCII, because a single letter
 * beyond Latin makes an engine keep all of a script in two bytes a letter; where there are many of them, escapes save
 * nothing and are twice as long.
 */
export function plainLetters(): Plugin {
  return {
    name: 'plain-letters',
    apply: 'build',
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        const plain = withoutEscapes(chunk.code);
        if (plain.length * 2 < chunk.code.length) chunk.code = plain;
      }
    },
  };
}

/** @param code a script; what stands for half a letter, for none that is seen or for a sign of the language itself stays escaped. */
export function withoutEscapes(code: string): string {
  return code.replace(ESCAPED, (all, before: string, digits: string) => {
    const letter = String.fromCharCode(Number.parseInt(digits, 16));
    return letter > '\x7f' && /[\p{L}\p{M}\p{N}\p{P}\p{S}]/u.test(letter) ? before + letter : all;
  });
}
