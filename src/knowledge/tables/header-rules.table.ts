import { HEADER_SIGNATURES } from '../header-signatures';
import { packRules } from '../packed-rules';

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const SORTED = [...HEADER_SIGNATURES].sort((a, b) => compare(a.header, b.header) || compare(a.text, b.text));

/** What the headers say, by header, sorted by it and by text, without the examples. */
export const TABLE = packRules(
  SORTED,
  ({ header }) => header,
  ({ reading, text }) => [reading, text],
);
