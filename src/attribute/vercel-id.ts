import { VERCEL_REGIONS } from '../knowledge/vercel-regions';

/** What is kept of Vercel's request id, and the region of AWS that its function ran in (null when none ran). */
export interface VercelId {
  /** `edge::function`, `edge`, or an empty string. */
  kept: string;
  region: string | null;
}

/**
 * Reads `x-vercel-id`: `edge::function::id`. The first code is the visitor's nearest edge and says nothing of the
 * origin; only a second one is where the function ran.
 * Source: https://vercel.com/docs/headers/response-headers
 */
export function readVercelId(value: string): VercelId {
  const codes: string[] = [];
  for (const piece of value.slice(0, 200).split('::', 3)) {
    // A piece may list the regions that the request was handed through: the last one counts.
    const code = piece.slice(piece.lastIndexOf(':') + 1).trim();
    if (!isCode(code)) break;
    codes.push(code);
  }
  const kept = codes.slice(0, 2).join('::');
  const functionCode = codes[1];
  return { kept, region: functionCode === undefined ? null : (VERCEL_REGIONS.get(functionCode) ?? null) };
}

/** Three letters and a digit. */
function isCode(text: string): boolean {
  return /^[a-z]{3}\d$/.test(text);
}
