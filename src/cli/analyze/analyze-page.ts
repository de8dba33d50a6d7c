import type { AddressMap } from '../../address-map/address-answer';
import { type Explanation, explainVerdict } from '../../explain/explain-verdict';
import type { Words } from '../../explain/words-of';
import { reportedFor } from '../../knowledge/reported-services';
import { judgePageLoad } from '../../outage/judge-page-load';
import type { Scenario } from '../../outage/scenario';
import type { HostVerdict, PhaseVerdict, Verdict } from '../../outage/verdict';
import { areOfOneSite } from '../../recordings/are-of-one-site';
import type { RecordedPage } from '../../recordings/recorded-page';
import { toPageLoad } from '../../recordings/to-page-load';
import type { HostAnalysis, PageAnalysis, PhaseAnalysis, ReportedAnalysis } from './analysis';
import { siteOf } from './site-of';

/** A recorded page with all that is said of it. */
export interface AnalyzedPage {
  analysis: PageAnalysis;
  verdict: Verdict;
  explanation: Explanation;
}

/** Runs the core over one recorded page. */
export function analyzePage(
  page: RecordedPage,
  map: AddressMap | null,
  scenario: Scenario,
  words: Words,
): AnalyzedPage {
  const verdict = judgePageLoad(toPageLoad(page), map, scenario);
  const explanation = explainVerdict(verdict, { host: page.host, lost: lostPlace(scenario) });
  const analysis: PageAnalysis = {
    url: page.url === '' ? page.name : page.url,
    site: siteOf(page.host),
    incident: verdict.incident,
    severity: verdict.severity,
    outcome: verdict.outcome,
    worst: verdict.worst,
    confidence: verdict.confidence,
    headline: words.say(explanation.headline),
    phases: verdict.phases.map(phaseAnalysis),
    reasons: explanation.reasons.map((reason) => ({ key: reason.key, text: words.say(reason) })),
    reported: reportedAnalysis(page.host, scenario.incident, words),
    hosts: verdict.hosts.map((host) => hostAnalysis(host, page.host)),
  };
  return { analysis, verdict, explanation };
}

function phaseAnalysis({ id, from, to, outcome, worst }: PhaseVerdict): PhaseAnalysis {
  return { id, from: from === '' ? null : from, to: to === '' ? null : to, outcome, worst };
}

function hostAnalysis(host: HostVerdict, pageHost: string): HostAnalysis {
  const { attribution } = host;
  return {
    host: host.host,
    addresses: host.addresses,
    provider: attribution.provider,
    region: attribution.region,
    service: attribution.service,
    layer: attribution.layer,
    origin: attribution.origin,
    platform: attribution.platform,
    network: attribution.network,
    confidence: attribution.confidence,
    regionConfidence: attribution.regionConfidence,
    serviceConfidence: attribution.serviceConfidence,
    fate: host.fate,
    fateConfidence: host.confidence,
    roles: host.roles,
    firstParty: areOfOneSite(host.host, pageHost, siteOf),
    requests: host.requests,
    evidence: attribution.evidence.map(({ kind, detail, source }) => ({ kind, detail, source })),
  };
}

function reportedAnalysis(host: string, incident: string, words: Words): ReportedAnalysis | null {
  const service = reportedFor(host, incident);
  if (!service) return null;
  const { name, kind, what, source } = service;
  const reported = words(`reported.what.${what}`);
  return { name, kind, reported, source: source.url, strength: source.strength };
}

/** Where a scenario of the user's own strikes, for the words; of an incident they know it. */
function lostPlace({ severity, phases }: Scenario): { provider: string; region: string | null } | null {
  if (severity !== 'custom') return null;
  return phases.flatMap(({ effects }) => effects)[0] ?? null;
}
