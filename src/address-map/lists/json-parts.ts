import { ListError } from './list-error';
import { seenText } from './seen-text';

/**
 * Reads JSON.
 * @throws ListError with `truncated` where the text stops before it is complete, else with `shape`.
 */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ListError(isCutShort(text) ? 'truncated' : 'shape', seenText(text.slice(-40)));
  }
}

/** True when a text ends inside a string or with an open bracket. */
function isCutShort(text: string): boolean {
  let depth = 0;
  let isInString = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (isInString) {
      if (character === '\\') at++;
      else if (character === '"') isInString = false;
    } else if (character === '"') isInString = true;
    else if (character === '{' || character === '[') depth++;
    else if (character === '}' || character === ']') depth--;
  }
  return isInString || depth > 0 || text.trim() === '';
}

/** An own member of an object, never one of its prototype. */
export function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? Reflect.get(value, name)
    : undefined;
}

/** A member that is a text; empty where there is none. */
export function textIn(value: unknown, name: string): string {
  const member = memberOf(value, name);
  return typeof member === 'string' ? member : '';
}

/** @throws ListError with `shape` when the member is no array. */
export function arrayIn(value: unknown, name: string): readonly unknown[] {
  const member = memberOf(value, name);
  if (!Array.isArray(member)) throw new ListError('shape', name);
  return member;
}
