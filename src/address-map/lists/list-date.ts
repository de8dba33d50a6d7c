/** The ISO date that a text begins with, or null: `2026-08-22-15-17-05`, `2026-05-05T19:04:08.194918`. */
export function listDate(text: string): string | null {
  const date = text.slice(0, 10);
  return /^20\d\d-[01]\d-[0-3]\d$/.test(date) && !Number.isNaN(Date.parse(date)) ? date : null;
}
