import { type Attribution, CONFIDENCES } from '../attribute/attribution';
import type { Exchange } from '../observe/page-load';
import { causesOf, type JudgedRow } from './causes';
import { worseFate } from './host-fate';
import { type HostRow, hostRows } from './host-rows';
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

/**
 * Says what a page would have lost in a scenario.
 *
 * Pure, and independent of the order of the exchanges. Where none of them is the document (a recording without
 * it, a page restored from memory), the document is taken to come from `page.host`: as that host is attributed, or,
 * where it was not seen at all, as something of which nothing is known. Such a host appears among the hosts of the
 * causes, but not in `hosts`.
 * @param page.host host of the document, lower case; empty where not even that is known.
 */
export function judge(
  exchanges: readonly AttributedExchange[],
  scenario: Scenario,
  page: { host: string },
): Verdict {
  const phases = scenario.phases.length > 0 ? scenario.phases : ONE_PHASE;
  const seen = hostRows(exchanges, phases, scenario);
  const rows = withDocument(seen, page.host, () => hostRows([unseenDocument(page.host)], phases, scenario));
  const judged: JudgedRow[] = rows.map((row) => ({ row, verdict: hostVerdict(row) }));
  // An unseen document stands behind the rows that were seen.
  const hosts = judged
    .slice(0, seen.length)
    .map(({ verdict }) => verdict)
    .sort(compareHosts);
  const verdicts = phases.map((phase, index) => pagePhase(rows, phase, index));
  const worstPhase = indexOfWorst(verdicts);
  return {
    incident: scenario.incident,
    severity: scenario.severity,
    outcome: verdicts.map(({ outcome }) => outcome).reduce(worseOutcome, 'untouched'),
    worst: verdicts.map(({ worst }) => worst).reduce(worseOutcome, 'untouched'),
    confidence: verdicts[worstPhase]?.confidence ?? 'unknown',
    phases: verdicts,
    worstPhase,
    hosts,
    causes: causesOf(
      [...judged].sort((a, b) => compareHosts(a.verdict, b.verdict)),
      phases,
    ),
    standstills: standstillsOf(hosts, phases),
  };
}

function withDocument(rows: readonly HostRow[], pageHost: string, unseen: () => HostRow[]): HostRow[] {
  const host = pageHost.toLowerCase();
  if (rows.some(({ roles }) => roles.includes('document'))) return [...rows];
  if (!rows.some((row) => row.host === host)) return [...rows, ...unseen()];
  return rows.map((row) => (row.host === host ? { ...row, roles: ['document', ...row.roles] } : row));
}

function unseenDocument(host: string): AttributedExchange {
  const exchange: Exchange = {
    host: host.toLowerCase(),
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

function hostVerdict({ fates, ...row }: HostRow): HostVerdict {
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
