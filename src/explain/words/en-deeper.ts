import type { EnglishPlural } from './entry';

/** What is said of looking deeper, and of who runs a site’s DNS. */
export const enDeeper = {} as const satisfies Record<string, string | EnglishPlural>;
