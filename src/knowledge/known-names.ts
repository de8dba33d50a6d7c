import type { NameRule } from './name-rule';
import { openRules, type Rules } from './packed-rules';
import { TABLE } from './tables/name-rules.table';

/** A kind of name, as attribution reads it. */
export type KnownName = Omit<NameRule, 'example'>;

/** Every kind of name that a provider hands out for its machines, by the last two labels. */
export const KNOWN_NAMES: Rules<KnownName> = openRules(TABLE, (domain, [before = ''], said) => ({
  pattern: before + domain,
  ...said,
}));
