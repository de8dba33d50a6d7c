import type { ArabicPlural } from './entry';

/** What is said of looking deeper, and of who runs a site’s DNS. */
export const arDeeper = {} as const satisfies Record<string, string | ArabicPlural>;
