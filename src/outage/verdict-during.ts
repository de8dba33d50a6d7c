import { incidentById } from '../knowledge/incidents';
import type { AttributedLoad } from './attributed-load';
import type { DayStripPart } from './day-strip';
import { judgeLoad } from './judge-load';
import { scenarioFor } from './scenario-for';
import type { Verdict } from './verdict';

/**
 * The verdict on a page while the phases of one part of the day hold. It is judged anew with these phases and no
 * others, since how sure a fate is and how a host fails are those of the worst phase in the verdict on the whole day.
 */
export function verdictDuring(whole: Verdict, part: DayStripPart, page: AttributedLoad): Verdict {
  if (part.phases.length === 0) return quiet(whole);
  const isAll = part.phases.length === whole.phases.length;
  // What somebody chose to lose is lost all the time.
  if (isAll || whole.severity === 'custom' || incidentById(whole.incident) === null) return whole;
  const scenario = scenarioFor(whole.incident, whole.severity);
  const phases = scenario.phases.filter(({ id }) => part.phases.includes(id));
  const { outcome, worst, confidence } = part;
  return { ...judgeLoad(page, { ...scenario, phases }), outcome, worst, confidence };
}

/** Between two phases nothing is known to fail. */
function quiet(whole: Verdict): Verdict {
  return {
    ...whole,
    outcome: 'untouched',
    worst: 'untouched',
    confidence: 'certain',
    hosts: whole.hosts.map((host) => ({ ...host, fate: 'up', failure: null })),
    causes: [],
    standstills: [],
  };
}
