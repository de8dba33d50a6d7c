import type { WhatIf } from './what-if';
import { type CodeProblem, readWhatIfCode } from './what-if-code';

/** Most of a pasted text that is looked at. */
const MOST_TEXT = 20_000;
/** What stands in brackets; its length is bounded, and it holds no bracket, so that the search cannot run away. */
const IN_BRACKETS = /\[([^[\]]{3,400})\]/g;

/**
 * The what-if in a text that somebody pasted: the first code that can be read, wherever it stands. Mail and chat change
 * texts on their way, so that line breaks, marks of quoting, invisible letters, capitals and other kinds of hyphens are
 * forgiven; words around it are for people and are not read.
 * @returns what is wrong with the first code where none can be read, and null where there is none.
 */
export function findWhatIf(pasted: string): WhatIf | CodeProblem | null {
  const text = pasted.slice(0, MOST_TEXT);
  const bracketed = [...text.matchAll(IN_BRACKETS)].map(([, inside = '']) => plain(inside)).filter(isCode);
  // A code that was copied without its brackets has nothing around it.
  const codes = bracketed.length > 0 ? bracketed : [plain(text)].filter(isCode);
  const read = codes.map(readWhatIfCode);
  return read.find((one) => 'lost' in one) ?? read[0] ?? null;
}

function isCode(text: string): boolean {
  return /^ol\d{1,4}\//.test(text);
}

function plain(text: string): string {
  return text
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\s>|[\]\p{Cf}]+/gu, '')
    .toLowerCase();
}
