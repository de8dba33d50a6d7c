/** A piece of a text: the words around, what fills a placeholder, or a word that has a meaning behind it. */
export interface TextPart {
  text: string;
  /** Name of the placeholder that it fills; null for the catalogue's own words. */
  name: string | null;
  /** The term that it stands for; its meaning is in the glossary. */
  term?: string;
  /** What the text is made of, where a term is among that. */
  parts?: readonly TextPart[];
}

/** A piece of a catalogue's text as it stands: words, a `{placeholder}`, or `[words|term]`. */
export type Mark = { text: string } | { text: string; name: string } | { text: string; term: string };

const MARKS = /\{([a-z]+)\}|\[([^[\]|]{1,80})\|([a-z-]{1,30})\]/g;

/** Takes a catalogue's text apart. Nothing that fills it is ever read this way. */
export function marksIn(text: string): Mark[] {
  // Most texts hold no mark, and a first look with the expression costs the popup milliseconds.
  if (!text.includes('{') && !text.includes('[')) return text === '' ? [] : [{ text }];
  const marks: Mark[] = [];
  let end = 0;
  for (const found of text.matchAll(MARKS)) {
    const [whole, name, words, term] = found;
    if (found.index > end) marks.push({ text: text.slice(end, found.index) });
    if (name !== undefined) marks.push({ text: whole, name });
    else if (words !== undefined && term !== undefined) marks.push({ text: words, term });
    end = found.index + whole.length;
  }
  if (end < text.length) marks.push({ text: text.slice(end) });
  return marks;
}

/** Words without a mark. */
export function plain(text: string): TextPart {
  return { text, name: null };
}

/** One piece out of several, which are kept where they hold a term. */
export function joined(parts: readonly TextPart[], as: { name: string } | { term: string }): TextPart {
  const text = parts.map((part) => part.text).join('');
  const holdsTerm = parts.some((part) => part.term !== undefined || part.parts !== undefined);
  return { text, name: null, ...as, ...(holdsTerm ? { parts } : {}) };
}
