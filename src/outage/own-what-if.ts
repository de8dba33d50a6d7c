import { checkWhatIf } from './what-if-code';

/** An imagined outage that its maker keeps: which one, and what they call it. */
export interface OwnWhatIf {
  code: string;
  name: string;
}

export const MOST_OWN = 50;
export const LONGEST_NAME = 80;

/** Turns whatever storage holds into a list: each outage once, no more than are kept. */
export function checkOwnWhatIfs(stored: unknown): OwnWhatIf[] {
  const list = new Map<string, OwnWhatIf>();
  for (const item of Array.isArray(stored) ? stored.slice(0, MOST_OWN * 2) : []) {
    const own = checkOwn(item);
    if (own && !list.has(own.code)) list.set(own.code, own);
  }
  return [...list.values()].slice(0, MOST_OWN);
}

function checkOwn(item: unknown): OwnWhatIf | null {
  if (typeof item !== 'object' || item === null || !('code' in item) || !('name' in item)) return null;
  const { code, name } = item;
  if (typeof code !== 'string' || typeof name !== 'string' || checkWhatIf(code) === null) return null;
  return { code, name: cleanName(name) };
}

/** A name as it is kept: one line without marks that turn the text around it; may be empty. */
export function cleanName(name: string): string {
  return name
    .slice(0, LONGEST_NAME * 2)
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\s]+/gu, ' ')
    .trim()
    .slice(0, LONGEST_NAME)
    .replace(/[\s\uD800-\uDBFF]+$/, '');
}
