import type { Locale } from './locale';
import { arGlossary } from './words/ar-glossary';
import { enGlossary, type TermId } from './words/en-glossary';

/** What a technical word means, in one line. */
export interface Meaning {
  readonly word: string;
  readonly means: string;
}

/** Meanings by term, in the order in which they explain each other. */
export type Glossary = ReadonlyMap<string, Meaning>;

const GLOSSARIES: Record<Locale, Readonly<Record<TermId, Meaning>>> = { en: enGlossary, ar: arGlossary };

/** The technical words of one language. */
export function glossaryIn(locale: Locale): Glossary {
  return new Map(Object.entries(GLOSSARIES[locale]));
}
