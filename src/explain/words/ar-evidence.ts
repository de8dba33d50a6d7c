import type { ArabicPlural } from './entry';

/** What tells how it is known who answers. */
export const arEvidence = {} as const satisfies Record<string, string | ArabicPlural>;
