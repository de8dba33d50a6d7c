import type { EnglishPlural } from './entry';

/** What tells how it is known who answers. */
export const enEvidence = {} as const satisfies Record<string, string | EnglishPlural>;
