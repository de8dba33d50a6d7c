import { type Expectation, RecordError } from './record-error';

/**
 * Turns a value of which nothing is known into one of which all is known, or throws.
 * @param at where it stands, for whoever has to mend it.
 */
export type Check<Value> = (value: unknown, at: string) => Value;

/** Reads the fields of an object: its own ones alone, whatever its prototype says. */
export function fieldsOf(value: unknown, at: string): <Value>(name: string, check: Check<Value>) => Value {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new RecordError('object', at);
  const fields = new Map<string, unknown>(Object.entries(value));
  return (name, check) => check(fields.get(name), at === '' ? name : `${at}.${name}`);
}

/** A list; what goes beyond the most that is kept is left out. */
export function listOf<Item>(check: Check<Item>, most: number): Check<Item[]> {
  return (value, at) => {
    if (!Array.isArray(value)) throw new RecordError('list', at);
    // What is missing in a list with holes is looked at like anything else.
    return Array.from({ length: Math.min(value.length, most) }, (_, index) =>
      check(value[index], `${at}[${index}]`),
    );
  };
}

export function orNull<Value>(check: Check<Value>): Check<Value | null> {
  return (value, at) => (value === null ? null : check(value, at));
}

export function oneOf<Choice extends string>(choices: readonly Choice[]): Check<Choice> {
  return (value, at) => {
    const choice = choices.find((one) => one === value);
    if (choice === undefined) throw new RecordError('one-of', at, choices);
    return choice;
  };
}

/** A number between two others, both included. */
export function numberIn(least: number, most: number): Check<number> {
  return (value, at) => {
    if (typeof value !== 'number' || !(value >= least && value <= most)) throw new RecordError('number', at);
    return value;
  };
}

/** A text of this form. */
export function textLike(form: RegExp, expected: Expectation = 'text'): Check<string> {
  return (value, at) => {
    if (typeof value !== 'string' || !form.test(value)) throw new RecordError(expected, at);
    return value;
  };
}

/** Any text, cut to what is kept of it. */
export function textUpTo(longest: number): Check<string> {
  return (value, at) => {
    if (typeof value !== 'string') throw new RecordError('text', at);
    return value.slice(0, longest);
  };
}

export const yesOrNo: Check<boolean> = (value, at) => {
  if (typeof value !== 'boolean') throw new RecordError('yes-or-no', at);
  return value;
};
