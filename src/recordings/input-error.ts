import { type Message, message } from '../explain/message';

/** Something about an input that its user can mend: one line that says where it is and what was expected. */
export class InputError extends Error {
  override name = 'InputError';

  /**
   * @param file path as the user gave it.
   * @param place where in the file, as in `log.entries[3]` or `line 12`; empty for the file as a whole.
   * @param problem what was expected and what came.
   */
  constructor(
    readonly file: string,
    readonly place: string,
    readonly problem: Message,
  ) {
    // Said in whichever language is read where it is shown.
    super(problem.key);
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
export function kindOf(value: unknown): Message {
  if (value === undefined) return message('refused.got.nothing');
  if (value === null) return message('refused.got.null');
  if (Array.isArray(value)) return message('refused.got.list');
  if (typeof value === 'string') return message('refused.got.text', { text: shown(value.slice(0, 40)) });
  if (typeof value === 'object') return message('refused.got.object');
  return message('refused.got.value', { text: shown(String(value)) });
}
