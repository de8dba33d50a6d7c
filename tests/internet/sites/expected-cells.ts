import { DEFAULT_INCIDENT, INCIDENTS } from '../../../src/knowledge/incidents';
import type { Severity } from '../../../src/outage/scenario';
import { EXPECTED_ELSEWHERE } from './expected-elsewhere';
import { EXPECTED_OUTCOMES, type ExpectedOutcome } from './expected-outcomes';

/** What is expected of a site in an incident at a severity: one cell of the table. */
export interface ExpectedCell extends ExpectedOutcome {
  host: string;
  incident: string;
  severity: Exclude<Severity, 'custom'>;
}

const SEVERITIES = ['as-it-happened', 'region-lost'] as const;

/** Every cell: each demo site × each incident × both severities, in this order. */
export const EXPECTED_CELLS: readonly ExpectedCell[] = EXPECTED_OUTCOMES.flatMap(({ host }) =>
  INCIDENTS.flatMap(({ id: incident }) =>
    SEVERITIES.map((severity) => ({ host, incident, severity, ...expectedOf(host, incident, severity) })),
  ),
);

function expectedOf(host: string, incident: string, severity: ExpectedCell['severity']): ExpectedOutcome {
  if (incident === DEFAULT_INCIDENT) {
    const expected = EXPECTED_OUTCOMES.find((site) => site.host === host);
    if (expected) return severity === 'region-lost' ? expected.regionLost : expected.asItHappened;
  }
  const site = EXPECTED_ELSEWHERE.find((one) => one.host === host);
  if (site === undefined) throw new Error(`Expected a row of the table for ${host}, got none.`);
  const [cell, ...others] = site.reachedBy.filter(
    (one) => one.severity === severity && one.incidents.includes(incident),
  );
  if (others.length > 0)
    throw new Error(`Expected one cell for ${host}, ${incident}, ${severity}, got more.`);
  if (cell === undefined) return { outcome: 'untouched', worst: 'untouched', because: site.otherwise };
  const { outcome, worst, because } = cell;
  return { outcome, worst, because };
}
