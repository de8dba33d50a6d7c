import type { ArabicPlural } from './entry';

/** What the options say of address lists. */
export const arLists = {} as const satisfies Record<string, string | ArabicPlural>;
