import { NAME_RULES } from '../name-rules';
import { packRules } from '../packed-rules';

/** What the names say, without the examples. */
export const TABLE = packRules(NAME_RULES, ({ pattern }) => pattern);
