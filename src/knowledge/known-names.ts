import type { NameRule } from './name-rule';
import { unpackRules } from './packed-rules';
import { TABLE } from './tables/name-rules.table';

/** A kind of name, as attribution reads it. */
export type KnownName = Omit<NameRule, 'example'>;

/** Every kind of name that a provider hands out for its machines. */
export const KNOWN_NAMES: readonly KnownName[] = unpackRules(TABLE, (pattern, said) => ({
  pattern,
  ...said,
}));
