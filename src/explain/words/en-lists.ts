import type { EnglishPlural } from './entry';

/** What the options say of address lists. */
export const enLists = {} as const satisfies Record<string, string | EnglishPlural>;
