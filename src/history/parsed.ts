/** What a text says as JSON; null for what is none. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Of something that was parsed: nobody knows what they are. */
export type Members = Readonly<Record<string, unknown>>;
const NOTHING: Members = Object.freeze({});

/** The members of an object; none of anything else. */
export function membersOf(value: unknown): Members {
  return isObject(value) ? value : NOTHING;
}

function isObject(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
