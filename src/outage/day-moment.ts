import type { DayStripPart } from './day-strip';
import type { Verdict } from './verdict';

/** The part of the day in which a moment lies, or the last one for its very end. */
export function partAt(parts: readonly DayStripPart[], time: number): DayStripPart | null {
  const found = parts.find(({ from, to }) => Date.parse(from) <= time && time < Date.parse(to));
  return found ?? parts.at(-1) ?? null;
}

/** The middle of the longest part that is as bad as the day gets: where the mark stands when the day opens. */
export function worstMoment(parts: readonly DayStripPart[], { phases, worstPhase }: Verdict): number | null {
  const id = phases[worstPhase]?.id;
  const worst = parts.filter((part) => id !== undefined && part.phases.includes(id));
  const longest = worst.sort((a, b) => lengthOf(b) - lengthOf(a))[0] ?? parts[0];
  return longest ? (Date.parse(longest.from) + Date.parse(longest.to)) / 2 : null;
}

/** Length of a part in milliseconds. */
export function lengthOf({ from, to }: { from: string; to: string }): number {
  return Date.parse(to) - Date.parse(from);
}

/** The moment that lies a share of the day later, or null past its end. */
export function momentAfter(parts: readonly DayStripPart[], moment: number, share: number): number | null {
  const { start, end } = limitsOf(parts);
  const next = moment + (end - start) * share;
  return next < end ? next : null;
}

/** Where the part begins that follows the one of a moment, or null in the last one. */
export function startOfNext(parts: readonly DayStripPart[], moment: number): number | null {
  const next = parts.find(({ from }) => Date.parse(from) > moment);
  return next ? Date.parse(next.from) : null;
}

/** Where the last part begins that began before a moment, or null at the beginning of the day. */
export function startOfPrevious(parts: readonly DayStripPart[], moment: number): number | null {
  const before = parts.filter(({ from }) => Date.parse(from) < moment).at(-1);
  return before ? Date.parse(before.from) : null;
}

/** The day's beginning and end, in milliseconds since the epoch; not numbers where it has no parts. */
export function limitsOf(parts: readonly DayStripPart[]): { start: number; end: number } {
  return { start: Date.parse(parts[0]?.from ?? ''), end: Date.parse(parts.at(-1)?.to ?? '') };
}
