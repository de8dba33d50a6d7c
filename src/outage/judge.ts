import { CONFIDENCES } from '../attribute/attribution';
import { causesOf, type JudgedRow } from './causes';
import { worseFate } from './host-fate';
import { groupHosts, type HostGroup } from './host-groups';
import { type AskedOutage, fatesOfPlace, type HostRow, harmsOfHost, hostRows } from './host-rows';
import { compareOutcomes, worseOutcome } from './outcome-order';
import { pagePhase } from './page-phase';
import { type PreparedPage, preparePage } from './prepared-page';
import { FATES, type Outcome, type Phase, type Scenario } from './scenario';
import { standstillsOf } from './standstill';
import type { AttributedExchange, HostVerdict, PhaseVerdict, Verdict } from './verdict';

/** A scenario that names only hosts still has one stretch of time. */
const ONE_PHASE: readonly Phase[] = [{ id: 'lost', from: '', to: '', effects: [] }];

/** The host of a page's document, lower case; empty where not even that is known. */
interface Page {
  host: string;
}

/**
 * Says what a page would have lost in a scenario.
 *
 * Pure, and independent of the order of the exchanges. Where none of them is the document (a recording without
 * it, a page restored from memory), the document is taken to come from `page.host`: as that host is attributed, or,
 * where it was not seen at all, as something of which nothing is known. Such a host appears among the hosts of the
 * causes, but not in `hosts`.
 */
export function judge(exchanges: readonly AttributedExchange[], scenario: Scenario, page: Page): Verdict {
  return judgeHosts(groupHosts(exchanges), scenario, page);
}

/** The same for a page whose exchanges have been put together by host already. */
export function judgeHosts(groups: readonly HostGroup[], scenario: Scenario, page: Page): Verdict {
  const asked = askedOutage(scenario);
  const { phases } = asked;
  const prepared = preparePage(groups, page.host);
  const rows = hostRows(prepared, asked);
  const judged: JudgedRow[] = rows.map((row) => ({ row, verdict: hostVerdict(row) }));
  // An unseen document stands behind the rows that were seen.
  const hosts = judged
    .slice(0, prepared.seen)
    .map(({ verdict }) => verdict)
    .sort(compareHosts);
  const verdicts = phases.map((phase, index) => pagePhase(rows, phase, index));
  return {
    incident: scenario.incident,
    severity: scenario.severity,
    ...pageVerdict(verdicts),
    hosts,
    causes: causesOf(
      [...judged].sort((a, b) => compareHosts(a.verdict, b.verdict)),
      phases,
    ),
    standstills: standstillsOf(hosts, phases),
  };
}

/**
 * The outcome alone, for where many pages are asked about many outages: what is up need not be looked at.
 * @param asked of `askedOutage`; with fates that are remembered most of the work is saved.
 */
export function outcomeOfPage(
  { hosts }: PreparedPage,
  asked: AskedOutage,
): Pick<Verdict, 'outcome' | 'worst'> {
  let [outcome, worst]: [Outcome, Outcome] = ['untouched', 'untouched'];
  for (const one of hosts) {
    for (const harm of harmsOfHost(one, hosts, asked)) {
      const effect = one.effects[harm];
      outcome = worseOutcome(outcome, effect.outcome);
      worst = worseOutcome(worst, effect.worst);
    }
  }
  return { outcome, worst };
}

/** A scenario as hosts are asked about it. */
export function askedOutage({ phases, lostHosts }: Scenario): AskedOutage {
  const asked = phases.length > 0 ? phases : ONE_PHASE;
  return {
    phases: asked,
    lost: new Set(lostHosts),
    tellFates: (place, host) => fatesOfPlace(place, host, asked),
  };
}

/** What a verdict says of the page, without what it says of its hosts. */
function pageVerdict(phases: readonly PhaseVerdict[]) {
  const worstPhase = indexOfWorst(phases);
  return {
    outcome: phases.map(({ outcome }) => outcome).reduce(worseOutcome, 'untouched'),
    worst: phases.map(({ worst }) => worst).reduce(worseOutcome, 'untouched'),
    confidence: phases[worstPhase]?.confidence ?? 'unknown',
    phases,
    worstPhase,
  };
}

function hostVerdict({ fates, places, counts, bytes, sized, times, ...row }: HostRow): HostVerdict {
  const worst = fates.reduce(worseFate, fates[0] ?? { fate: 'up', confidence: 'unknown', failure: null });
  return {
    ...row,
    fate: worst.fate,
    confidence: worst.confidence,
    fates: fates.map(({ fate }) => fate),
    failure: worst.failure,
    kept: worst.kept ?? null,
  };
}

/** Worst fate first, then what matters most to the page, then by name. */
function compareHosts(a: HostVerdict, b: HostVerdict): number {
  return (
    FATES.indexOf(a.fate) - FATES.indexOf(b.fate) ||
    b.requests - a.requests ||
    (a.host < b.host ? -1 : a.host > b.host ? 1 : 0)
  );
}

function indexOfWorst(phases: readonly PhaseVerdict[]): number {
  let worst = 0;
  phases.forEach((phase, index) => {
    const before = phases[worst];
    if (before && comparePhases(phase, before) > 0) worst = index;
  });
  return worst;
}

function comparePhases(a: PhaseVerdict, b: PhaseVerdict): number {
  return (
    compareOutcomes(a.outcome, b.outcome) ||
    compareOutcomes(a.worst, b.worst) ||
    CONFIDENCES.indexOf(a.confidence) - CONFIDENCES.indexOf(b.confidence)
  );
}
