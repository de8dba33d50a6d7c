import type { Entry } from './words/entry';

/** Between the texts of a catalogue that ships without its keys. */
export const BETWEEN_TEXTS = '\n';

/** The forms of a plural in Arabic, as they ship. */
export const FORMS = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;

/**
 * A catalogue in Arabic that shipped as its texts alone, in the order of the English one. Keys are a third of a
 * catalogue, and who reads the Arabic has read the English.
 *
 * @param packed a text for each English one, six for each plural.
 */
export function underKeys(english: Readonly<Record<string, Entry>>, packed: string): Record<string, Entry> {
  const texts = packed.split(BETWEEN_TEXTS).values();
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
