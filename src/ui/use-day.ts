import { useCallback, useMemo, useState } from 'preact/hooks';
import { type Explanation, explainVerdict } from '../explain/explain-verdict';
import type { LostPlace } from '../explain/place';
import { incidentById } from '../knowledge/incidents';
import type { AttributedLoad } from '../outage/attributed-load';
import { partAt, worstMoment } from '../outage/day-moment';
import { type DayStripPart, dayStrip } from '../outage/day-strip';
import type { Verdict } from '../outage/verdict';
import { verdictDuring } from '../outage/verdict-during';
import type { Span } from './span-in-words';

/** A verdict and what is said of it. */
export interface ExplainedVerdict {
  verdict: Verdict;
  explanation: Explanation;
}

/** A page's day: the verdict on the whole of it, and on the part of it where the mark stands. */
export interface Day {
  whole: ExplainedVerdict;
  /** That of the part where the mark stands; the whole day's while nobody has moved it. */
  now: ExplainedVerdict;
  /** The part that the mark was moved to; null while nobody has moved it. */
  part: DayStripPart | null;
  parts: readonly DayStripPart[];
  /** Where the mark stands, milliseconds since 1970; null where the outage has no times. */
  moment: number | null;
  /** From the incident's beginning to its end; null where it has no time. */
  span: Span | null;
  /** @param at null lets the mark go back to the worst of the day. */
  moveTo(at: number | null): void;
}

/** What a day is worked out from. */
export interface DayOf {
  page: AttributedLoad;
  host: string;
  verdict: Verdict;
  /** Where an imagined outage strikes. */
  lost: LostPlace | null;
}

/** Follows the mark through the day of an outage: headline, squares, reasons and all that can be done follow it. */
export function useDay({ page, host, verdict, lost }: DayOf): Day {
  const { visible } = page.load;
  const [mark, setMark] = useState<{ incident: string; at: number } | null>(null);
  const whole = useMemo(
    () => ({ verdict, explanation: explainVerdict(verdict, { host, visible, lost }) }),
    [verdict, host, visible, lost],
  );
  const parts = useMemo(
    () => dayStrip(verdict.phases, incidentById(verdict.incident) ?? undefined),
    [verdict],
  );
  // A mark set in the day of one incident says nothing of another's.
  const moved = mark?.incident === verdict.incident ? mark.at : null;
  const moveTo = useCallback(
    (at: number | null) => setMark(at === null ? null : { incident: verdict.incident, at }),
    [verdict.incident],
  );
  const part = moved === null ? null : partAt(parts, moved);
  const now = useMemo(() => {
    if (part === null) return whole;
    const during = verdictDuring(verdict, part, page);
    return { verdict: during, explanation: explainVerdict(during, { host, visible, lost }) };
  }, [whole, part, page, host, visible, lost, verdict]);
  const [first, last] = [parts[0], parts.at(-1)];
  return {
    ...{ whole, now, part, parts, moveTo },
    moment: moved ?? worstMoment(parts, verdict),
    span: first && last ? { from: first.from, to: last.to } : null,
  };
}
