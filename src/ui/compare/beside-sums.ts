import { type Dependence, dependencesInSteps } from '../../concentration/dependence';
import { herfindahl } from '../../concentration/herfindahl';
import type { Outage } from '../../concentration/outages';
import type { PageJudge } from '../../concentration/page-judge';
import type { Steps } from '../../concentration/steps';
import { type Share, tally } from '../../concentration/tally';
import { type Toll, tollInSteps } from '../../concentration/toll';
import { gatherInSteps } from '../../concentration/web';
import type { NamedPages } from './named-pages';

/** What is told of one of those that are compared. */
export interface BesideSums {
  name: string;
  loads: number;
  /** When the first and the last of them began, in milliseconds since the epoch. */
  from: number;
  to: number;
  toll: Toll;
  /** Of requests, by provider, the largest first. */
  shares: readonly Share[];
  effective: number;
  /** Providers that sites cannot do without, those with most such sites first. */
  critical: readonly Dependence[];
}

/** Works out what is told of each, in short steps. */
export function* besideInSteps(
  named: readonly NamedPages[],
  outage: Outage,
  judge: PageJudge,
  siteOf: (host: string) => string | null,
): Steps<BesideSums[]> {
  const all: BesideSums[] = [];
  for (const { name, pages } of named) {
    const web = yield* gatherInSteps(pages, siteOf);
    const toll = yield* tollInSteps(web, outage, judge);
    const { providers } = yield* dependencesInSteps(web);
    const { shares } = tally(web, 'provider', 'requests');
    const { effectiveNumber } = herfindahl(shares.map(({ amount }) => amount));
    const critical = providers.filter((one) => one.critical > 0);
    const [from = 0, to = 0] = [web.pages[0]?.at, web.pages.at(-1)?.at];
    all.push({ name, loads: pages.length, from, to, toll, shares, effective: effectiveNumber, critical });
  }
  return all;
}
