import { htmlPieces } from './html-pieces';

/** Longest text that is looked at for words. */
const LONGEST_TEXT = 4_000_000;

/** How many words a text has: whatever blanks set apart and holds a letter or a digit. */
export function wordsIn(text: string): number {
  let count = 0;
  // Two simple steps: one pattern for both would go back over every run of signs again and again.
  for (const [run] of text.slice(0, LONGEST_TEXT).matchAll(/[^\s<>]+/g))
    if (/[\p{L}\p{N}]/u.test(run)) count += 1;
  return count;
}

/** What people read is written with blanks, or is one word that is no id, no address and no code. */
const PROSE = /\s\p{L}|^\p{L}{2,24}[.!?]?$/u;

/**
 * How many words that people could read a data answer holds: of JSON the strings that are prose, of markup and plain
 * text all of them.
 */
export function wordsInData(body: string, mimeType: string): number {
  const text = body.slice(0, LONGEST_TEXT);
  if (/html|^text\/plain/.test(mimeType) && !/^\s*[[{]/.test(text)) {
    let count = 0;
    for (const { before } of htmlPieces(text)) count += wordsIn(before);
    return count;
  }
  if (!/json|javascript|^text\//.test(mimeType) && !/^\s*[[{]/.test(text)) return 0;
  return proseIn(text);
}

/** How many words the strings of a JSON text or a script hold that people could read. */
export function proseIn(text: string): number {
  let count = 0;
  for (const [, value = '', colon] of text
    .slice(0, LONGEST_TEXT)
    .matchAll(/"((?:[^"\\\n]|\\.){0,20000})"(\s{0,20}:)?/g)) {
    // A name is followed by a colon, and nobody reads it.
    if (colon !== undefined) continue;
    const plain = value
      .replace(/\\[nrt]/g, ' ')
      .replace(/<[^<>]{0,2000}>/g, ' ')
      .trim();
    if (PROSE.test(plain)) count += wordsIn(plain);
  }
  return count;
}
