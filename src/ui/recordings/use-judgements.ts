import { useEffect, useRef, useState } from 'preact/hooks';
import type { Judgement } from '../../explain/headline';
import { judgeLoad } from '../../outage/judge-load';
import { scenarioFor } from '../../outage/scenario-for';
import { whatIfScenario } from '../../outage/what-if';
import { whatIfCode } from '../../outage/what-if-code';
import type { Choice } from '../choice';
import type { RecordedVisit } from './recorded-visit';

/** Longest stretch of judging before the page has its turn, in milliseconds. */
const STRETCH = 10;

/** What becomes of each page in the chosen outage, by its number: a few at a time, so that nobody waits for all. */
export function useJudgements(
  visits: readonly RecordedVisit[],
  { incident, severity, whatIf = null }: Choice,
): ReadonlyMap<number, Judgement> {
  const key = whatIf ? whatIfCode(whatIf) : `${incident} ${severity}`;
  const kept = useRef({ key, known: new Map<number, Judgement>() });
  if (kept.current.key !== key) kept.current = { key, known: new Map() };
  const { known } = kept.current;
  const [, draw] = useState(0);
  useEffect(() => {
    const open = visits.filter(({ number }) => !known.has(number)).reverse();
    if (open.length === 0) return;
    const scenario = whatIf ? whatIfScenario(whatIf) : scenarioFor(incident, severity);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const judgeSome = () => {
      const until = performance.now() + STRETCH;
      for (let next = open.pop(); next; next = open.pop()) {
        const { outcome, worst, confidence } = judgeLoad(next.page, scenario);
        known.set(next.number, { outcome, worst, confidence });
        if (performance.now() > until) break;
      }
      draw((count) => count + 1);
      if (open.length > 0) timer = setTimeout(judgeSome);
    };
    timer = setTimeout(judgeSome);
    return () => clearTimeout(timer);
  }, [visits, key]);
  return known;
}
