import { type Message, message, type Param } from '../explain/message';
import { enRefused } from '../explain/words/en-refused';

/** Something about an input that its user can mend: one line that says where it is and what was expected. */
export class InputError extends Error {
  override name = 'InputError';

  /**
   * @param file path as the user gave it.
   * @param place where in the file, as in `log.entries[3]` or `line 12`; empty for the file as a whole.
   * @param problem what was expected and what came.
   */
  constructor(
    file: string,
    readonly place: string,
    readonly problem: Message,
  ) {
    super(complaint(file, place, inEnglish(problem)));
  }
}

/** One line on a file. */
export function complaint(file: string, place: string, problem: string): string {
  return `${shown(file)}: ${place === '' ? '' : `${place}: `}${problem}`;
}

const ENGLISH: ReadonlyMap<string, string> = new Map(Object.entries(enRefused));

/** A problem as the command line says it: numbers as they are. */
export function inEnglish({ key, params }: Message): string {
  return (ENGLISH.get(key) ?? key).replace(/\{([a-z]+)\}/g, (hole, name: string) => {
    const param: Param | undefined = Object.hasOwn(params, name) ? params[name] : undefined;
    if (typeof param === 'string' || typeof param === 'number') return String(param);
    return typeof param === 'object' && 'key' in param ? inEnglish(param) : hole;
  });
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
