import { type Attribution, CONFIDENCES } from '../attribute/attribution';
import type { Exchange } from '../observe/page-load';
import { causesOf, type JudgedRow } from './causes';
import { worseFate } from './host-fate';
import { groupHosts, type HostGroup } from './host-groups';
import { type FateTeller, type HostRow, hostRows } from './host-rows';
import { compareOutcomes, worseOutcome } from './outcome-order';
import { pagePhase } from './page-phase';
import { FATES, type Phase, type Scenario } from './scenario';
import { standstillsOf } from './standstill';
import type { AttributedExchange, HostVerdict, PhaseVerdict, Verdict } from './verdict';

const NOTHING_KNOWN: Attribution = {
  provider: null,
  region: null,
  service: null,
  layer: null,
  origin: null,
  platform: null,
  network: null,
  confidence: 'unknown',
  regionConfidence: 'unknown',
  serviceConfidence: 'unknown',
  evidence: [],
  conflicts: [],
  dns: [],
};

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
  const phases = phasesOf(scenario);
  const rows = hostRows(withDocument(groups, page.host), phases, scenario);
  const judged: JudgedRow[] = rows.map((row) => ({ row, verdict: hostVerdict(row) }));
  // An unseen document stands behind the rows that were seen.
  const hosts = judged
    .slice(0, groups.length)
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

/** What a verdict says of the page, without what it says of its hosts. */
export type PageVerdict = Pick<Verdict, 'outcome' | 'worst' | 'confidence' | 'phases' | 'worstPhase'>;

/**
 * The same verdict without hosts and causes, for where many pages are judged in many scenarios.
 * @param tellFate what remembers the fates that it told of the same places before.
 */
export function judgePage(
  groups: readonly HostGroup[],
  scenario: Scenario,
  page: Page,
  tellFate?: FateTeller,
): PageVerdict {
  const phases = phasesOf(scenario);
  const rows = hostRows(withDocument(groups, page.host), phases, scenario, tellFate);
  return pageVerdict(phases.map((phase, index) => pagePhase(rows, phase, index)));
}

function phasesOf({ phases }: Scenario): readonly Phase[] {
  return phases.length > 0 ? phases : ONE_PHASE;
}

function pageVerdict(phases: readonly PhaseVerdict[]): PageVerdict {
  const worstPhase = indexOfWorst(phases);
  return {
    outcome: phases.map(({ outcome }) => outcome).reduce(worseOutcome, 'untouched'),
    worst: phases.map(({ worst }) => worst).reduce(worseOutcome, 'untouched'),
    confidence: phases[worstPhase]?.confidence ?? 'unknown',
    phases,
    worstPhase,
  };
}

function withDocument(groups: readonly HostGroup[], pageHost: string): readonly HostGroup[] {
  const host = pageHost.toLowerCase();
  if (groups.some(({ roles }) => roles.includes('document'))) return groups;
  if (!groups.some((group) => group.host === host)) return [...groups, ...groupHosts([unseenDocument(host)])];
  return groups.map((group) =>
    group.host === host ? { ...group, roles: ['document', ...group.roles] } : group,
  );
}

function unseenDocument(host: string): AttributedExchange {
  const exchange: Exchange = {
    host,
    address: null,
    addressSource: 'unseen',
    headers: [],
    cnames: [],
    roles: { document: 1 },
    failed: 0,
    cached: 0,
  };
  return { exchange, attribution: NOTHING_KNOWN };
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
