import { herfindahl } from '../../concentration/herfindahl';
import type { Outage } from '../../concentration/outages';
import type { PageJudge } from '../../concentration/page-judge';
import type { Steps } from '../../concentration/steps';
import { type Share, tally } from '../../concentration/tally';
import { type Toll, tollInSteps } from '../../concentration/toll';
import { gatherInSteps, type VisitedPage } from '../../concentration/web';
import { byWeek } from '../../concentration/weeks';

/** What is told of one week. */
export interface WeekSums {
  /** ISO date of its Monday. */
  from: string;
  toll: Toll;
  /** Effective number of providers, by sites. */
  effective: number;
  /** The largest provider; none in a week without pages. */
  first: Share | undefined;
}

/** More weeks than a history holds; a file may hold any. */
const MOST_WEEKS = 26;

/** Works out, in short steps, what an outage would have taken of each of the last weeks, and how concentrated each was. */
export function* weeksInSteps(
  pages: readonly VisitedPage[],
  outage: Outage,
  judge: PageJudge,
  siteOf: (host: string) => string | null,
): Steps<WeekSums[]> {
  const weeks: WeekSums[] = [];
  for (const week of byWeek(pages, MOST_WEEKS)) {
    const web = yield* gatherInSteps(week.pages, siteOf);
    const toll = yield* tollInSteps(web, outage, judge);
    const { shares } = tally(web, 'provider', 'sites');
    const { effectiveNumber } = herfindahl(shares.map(({ amount }) => amount));
    weeks.push({ from: week.from, toll, effective: effectiveNumber, first: shares[0] });
  }
  return weeks;
}
