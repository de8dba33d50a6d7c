import type { Entry } from './words/entry';

/** Between the texts of a catalogue that ships without its keys. */
export const BETWEEN_TEXTS = '\n';

/** The forms of a plural in Arabic, as they ship. */
export const FORMS = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;

/** From the letters that stand for those of Arabic, one byte each in a file, to these; a gap is where brackets stand. */
export const TO_ARABIC = 0x5e0;

/** Around what is not Arabic. */
export const AROUND_LATIN = '~';

const RUN = /~([^~]*)~|\{\w+\}|\|[^\]\n]*\]|[A-Z`a-r]+/g;

/** A text whose Arabic shipped in one byte a letter; placeholders and names of terms did as they are. */
export function arabicIn(packed: string): string {
  return packed.replace(RUN, (run, latin?: string) =>
    latin !== undefined || run.startsWith('{') || run.startsWith('|')
      ? (latin ?? run)
      : String.fromCharCode(...Array.from(run, (letter) => letter.charCodeAt(0) + TO_ARABIC)),
  );
}

/**
 * A catalogue in Arabic that shipped as its texts alone, in the order of the English one. Keys are a third of a
 * catalogue, and who reads the Arabic has read the English.
 *
 * @param packed a text for each English one, six for each plural, as `arabicIn` reads them.
 */
export function underKeys(english: Readonly<Record<string, Entry>>, packed: string): Record<string, Entry> {
  const texts = arabicIn(packed).split(BETWEEN_TEXTS).values();
  const next = (): string => texts.next().value ?? '';
  return Object.fromEntries(
    Object.entries(english).map(([key, entry]) => [
      key,
      typeof entry === 'string'
        ? next()
        : {
            count: entry.count,
            zero: next(),
            one: next(),
            two: next(),
            few: next(),
            many: next(),
            other: next(),
          },
    ]),
  );
}
