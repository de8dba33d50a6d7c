import { listMember, member, textMember } from './json-member';
import { webAddress } from './web-address';

/** More calls, and more stacks behind stacks, than this are not followed. */
const MOST_CALLS = 60;
const DEEPEST = 12;

/**
 * Addresses of what asked for an entry, as the recorder tells: Chrome's object with its stack of calls, or the one
 * address of WebPageTest and chrome-har. All scripts of a stack had to run for it. Empty where nothing is told.
 */
export function initiatorsOf(entry: unknown): string[] {
  const told = member(entry, '_initiator');
  const found = new Set<string>();
  const add = (text: string | null) => {
    const address = webAddress(text ?? '');
    if (address !== null && found.size < MOST_CALLS) found.add(address);
  };
  if (typeof told === 'string') add(told);
  add(textMember(told, 'url'));
  let stack = member(told, 'stack');
  for (let depth = 0; stack !== undefined && depth < DEEPEST; depth += 1) {
    for (const call of listMember(stack, 'callFrames').slice(0, MOST_CALLS)) add(textMember(call, 'url'));
    stack = member(stack, 'parent');
  }
  return [...found];
}
