import type { DayStripPart } from '../outage/day-strip';
import { FATES, type Fate } from '../outage/scenario';
import type { Verdict } from '../outage/verdict';

/** The part of the day in which a moment lies, or the last one for its very end. */
export function partAt(parts: readonly DayStripPart[], time: number): DayStripPart | null {
  const found = parts.find(({ from, to }) => Date.parse(from) <= time && time < Date.parse(to));
  return found ?? parts.at(-1) ?? null;
}

/** The middle of the first part that is as bad as the day gets: where the mark stands when the day opens. */
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

/** A verdict as it stands while the given phases hold: their outcome, their causes, their fates. */
export function verdictDuring(verdict: Verdict, part: DayStripPart): Verdict {
  const indices = verdict.phases.flatMap(({ id }, index) => (part.phases.includes(id) ? [index] : []));
  return {
    ...verdict,
    outcome: part.outcome,
    worst: part.worst,
    confidence: part.confidence,
    hosts: verdict.hosts.map((host) => ({
      ...host,
      fate: worstFate(indices.map((index) => host.fates[index])),
    })),
    causes: verdict.causes.filter(({ phases }) => phases.some((id) => part.phases.includes(id))),
  };
}

function worstFate(fates: readonly (Fate | undefined)[]): Fate {
  return FATES.find((fate) => fates.includes(fate)) ?? 'up';
}
