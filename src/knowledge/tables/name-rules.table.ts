import { lastTwoLabels } from '../last-two-labels';
import { NAME_RULES } from '../name-rules';
import { packRules } from '../packed-rules';

/** What the names say, by the last two labels of their patterns (always written out), without the examples. */
export const TABLE = packRules(
  NAME_RULES,
  ({ pattern }) => lastTwoLabels(pattern, pattern.length),
  ({ pattern }, domain) => [pattern.slice(0, -domain.length)],
);
