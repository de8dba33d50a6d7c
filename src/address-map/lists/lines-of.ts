import { ListError } from './list-error';
import { parseBlock } from './parse-block';
import { seenText } from './seen-text';

/** The lines of a text that hold something, without white space around them. */
export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((it) => it.trim())
    .filter((it) => it !== '');
}

/**
 * The block that a line holds or begins with.
 * @throws ListError when it is none: with `truncated` in the last line, else with `shape`.
 */
export function blockInLine(text: string, isLast: boolean): string {
  if (!parseBlock(text)) throw new ListError(isLast ? 'truncated' : 'shape', seenText(text));
  return text;
}
