import { HEADER_SIGNATURES } from '../header-signatures';
import { packRules } from '../packed-rules';

/** What the headers say, without the examples. */
export const TABLE = packRules(
  HEADER_SIGNATURES,
  ({ header, reading, text }) => [header, reading, text] as const,
);
