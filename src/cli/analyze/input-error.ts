/** Something about an input that its user can mend: one line that says where it is and what was expected. */
export class InputError extends Error {
  override name = 'InputError';

  /**
   * @param file path as the user gave it.
   * @param place where in the file, as in `log.entries[3]` or `line 12`; empty for the file as a whole.
   * @param problem what was expected and what came.
   */
  constructor(file: string, place: string, problem: string) {
    super(`${shown(file)}: ${place === '' ? '' : `${place}: `}${problem}`);
  }
}

/** Longest piece of input that is repeated in a message. */
const MOST_SHOWN = 200;

/** A piece of input for a message: on one line, bounded, without control characters. */
export function shown(text: string): string {
  const clean = text.slice(0, MOST_SHOWN).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '\u{fffd}');
  return text.length > MOST_SHOWN ? `${clean}…` : clean;
}

/** What kind of JSON value this is, for "expected …, got …". */
export function kindOf(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'string') return `the text "${shown(value.slice(0, 40))}"`;
  return typeof value === 'object' ? 'an object' : `${shown(String(value))}`;
}
