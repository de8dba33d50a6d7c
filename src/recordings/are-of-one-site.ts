import type { RecordingTools } from './recorded-page';

/** True where two hosts belong to one site; what has no site is one by itself. */
export function areOfOneSite(a: string, b: string, siteOf: RecordingTools['siteOf']): boolean {
  if (a === b) return true;
  const site = siteOf(a);
  return site !== null && site === siteOf(b);
}
