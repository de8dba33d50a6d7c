/** Longest piece of a fetched text that is shown. */
const LONGEST = 60;

/** What of a fetched text may be shown where it was refused: a short piece of it, plain characters only. */
export function seenText(text: string): string {
  return text
    .slice(0, LONGEST)
    .replace(/[^\w .,:;/()+-]/g, ' ')
    .trim();
}
