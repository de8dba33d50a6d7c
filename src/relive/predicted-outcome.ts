import type { AttributedLoad } from '../outage/attributed-load';
import { judgeLoad } from '../outage/judge-load';
import { lostHostsScenario } from '../outage/scenario-for';
import type { Verdict } from '../outage/verdict';
import type { RelivedHost, ReliveRecord } from './relive-record';

/**
 * What the model says that living through the outage comes to. Where the verdict can't tell, since something else of
 * the page may have suffered as well, it is asked what the page comes to without these hosts and with all others.
 */
export function predictedOutcome(
  page: AttributedLoad,
  { outcome, worst, confidence }: Pick<Verdict, 'outcome' | 'worst' | 'confidence'>,
  hosts: readonly Pick<RelivedHost, 'host'>[],
): ReliveRecord['predicted'] {
  if (outcome !== 'unknown' || hosts.length === 0) return { outcome, worst, confidence };
  const lost = judgeLoad(page, lostHostsScenario(hosts.map(({ host }) => host)));
  return { outcome: lost.outcome, worst: lost.worst, confidence: lost.confidence };
}
