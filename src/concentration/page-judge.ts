import type { Attribution } from '../attribute/attribution';
import type { HostGroup } from '../outage/host-groups';
import type { AskedOutage, FatesTeller, PlaceFates } from '../outage/host-rows';
import { askedOutage, outcomeOfPage } from '../outage/judge';
import { type PreparedPage, preparePage } from '../outage/prepared-page';
import type { Scenario } from '../outage/scenario';
import type { Verdict } from '../outage/verdict';
import type { VisitedPage } from './web';

/** What a page would have come to. */
export type PageOutcome = Pick<Verdict, 'outcome' | 'worst'>;

/** Tells what a page would have come to in a scenario, as its own verdict tells it. */
export type PageJudge = (page: VisitedPage, scenario: Scenario) => PageOutcome;

/**
 * A judge that remembers, so that hundreds of pages can be asked about dozens of outages: fates by place (most hosts
 * stand in few), outcomes by the groups of a page (most visits are to pages that were seen before). It goes by the
 * identity of scenarios, places and groups: what is asked twice is to be the same object.
 */
export function createPageJudge(): PageJudge {
  const pages = new WeakMap<readonly HostGroup[], RememberedPage>();
  const scenarios = new WeakMap<Scenario, AskedOutage>();
  return ({ host, groups }, scenario) => {
    const page = pages.get(groups) ?? { page: preparePage(groups, host), outcomes: new Map() };
    const known = page.outcomes.get(scenario);
    if (known) return known;
    pages.set(groups, page);
    const asked = scenarios.get(scenario) ?? rememberingFates(scenario);
    scenarios.set(scenario, asked);
    const told = outcomeOfPage(page.page, asked);
    page.outcomes.set(scenario, told);
    return told;
  };
}

interface RememberedPage {
  page: PreparedPage;
  /** In plain maps, one for each page: a weak one for each outage keeps the collector of garbage busy for long. */
  outcomes: Map<Scenario, PageOutcome>;
}

function rememberingFates(scenario: Scenario): AskedOutage {
  const asked = askedOutage(scenario);
  // Of a host's name nothing else counts than whether it is local.
  const local = new Map<Attribution, PlaceFates>();
  const common = new Map<Attribution, PlaceFates>();
  const tellFates: FatesTeller = (place, host, isLocal) => {
    const known = isLocal ? local : common;
    let told = known.get(place);
    if (told === undefined) {
      told = asked.tellFates(place, host, isLocal);
      known.set(place, told);
    }
    return told;
  };
  return { ...asked, tellFates };
}
