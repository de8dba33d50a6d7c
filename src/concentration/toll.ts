import { compareOutcomes, worseOutcome } from '../outage/outcome-order';
import type { OUTCOMES, Outcome } from '../outage/scenario';
import type { Outage } from './outages';
import type { PageJudge } from './page-judge';
import { atOnce, type Steps } from './steps';
import type { Web } from './web';

/** How many sites, by what they would have come to. */
export type SitesByOutcome = Readonly<Record<Outcome, number>>;

/** What an outage would have taken of a web: "if this fails, N of your M sites would have been …". */
export interface Toll {
  outage: Outage;
  /** M. */
  sites: number;
  /** What is at least likely. */
  likely: SitesByOutcome;
  /** What is still possible. */
  possible: SitesByOutcome;
  /** Sites of which more than invisible requests may be lost, worst first. */
  hit: readonly SiteToll[];
}

export interface SiteToll {
  site: string;
  outcome: Outcome;
  worst: Outcome;
}

/**
 * Counts what would have become of each site: the worst that would have become of one of its pages. Unit: sites; all
 * outcomes together are M.
 */
export function tollOf(web: Web, outage: Outage, judge: PageJudge): Toll {
  return atOnce(tollInSteps(web, outage, judge));
}

/** The same in short steps, for webs that take longer than a page may stand still. */
export function* tollInSteps(web: Web, outage: Outage, judge: PageJudge): Steps<Toll> {
  const likely = noSites();
  const possible = noSites();
  const hit: SiteToll[] = [];
  for (const [site, pages] of web.kinds) {
    let [outcome, worst]: [Outcome, Outcome] = ['untouched', 'untouched'];
    for (const page of pages) {
      const told = judge(page, outage.scenario);
      outcome = worseOutcome(outcome, told.outcome);
      worst = worseOutcome(worst, told.worst);
    }
    likely[outcome] += 1;
    possible[worst] += 1;
    if (compareOutcomes(worst, 'unnoticed') > 0) hit.push({ site, outcome, worst });
    yield;
  }
  hit.sort(
    (a, b) =>
      compareOutcomes(b.outcome, a.outcome) ||
      compareOutcomes(b.worst, a.worst) ||
      (a.site < b.site ? -1 : 1),
  );
  return { outage, sites: web.sites.size, likely, possible, hit };
}

function noSites(): Record<Outcome, number> {
  const none = { untouched: 0, unnoticed: 0, degraded: 0, broken: 0, blank: 0, unreachable: 0, unknown: 0 };
  return none satisfies Record<(typeof OUTCOMES)[number], number>;
}

/**
 * A web's single points of failure: the tolls of outages, the largest first. By how many sites nobody could have used
 * (unreachable, blank or broken), then degraded, then by the same of what is possible.
 */
export function rankTolls(tolls: readonly Toll[]): Toll[] {
  return [...tolls].sort(
    (a, b) =>
      lostSites(b.likely) - lostSites(a.likely) ||
      b.likely.degraded - a.likely.degraded ||
      lostSites(b.possible) - lostSites(a.possible) ||
      b.possible.degraded - a.possible.degraded ||
      (a.outage.id < b.outage.id ? -1 : 1),
  );
}

/**
 * Whether nothing more can be said of an outage than that it might hit: a loss of name servers, of sites that nobody
 * knows the name servers of. They show on no page; they are known where they were looked up.
 */
export function isUntold({ outage, likely, hit }: Toll): boolean {
  const isOfNames = outage.kind === 'what-if' && 'dnsOperator' in outage.whatIf.lost;
  return isOfNames && hit.length > 0 && lostSites(likely) + likely.degraded === 0;
}

/** Sites that nobody could have used: unreachable, blank or broken. */
export function lostSites({ unreachable, blank, broken }: SitesByOutcome): number {
  return unreachable + blank + broken;
}
