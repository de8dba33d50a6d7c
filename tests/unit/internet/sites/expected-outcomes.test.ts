import { describe, expect, it } from 'vitest';
import { INCIDENTS } from '../../../../src/knowledge/incidents';
import { judgePageLoad } from '../../../../src/outage/judge-page-load';
import { OUTCOMES, type Outcome } from '../../../../src/outage/scenario';
import { scenarioFor } from '../../../../src/outage/scenario-for';
import { DEMO_SITES } from '../../../internet/sites';
import { EXPECTED_CELLS } from '../../../internet/sites/expected-cells';
import { EXPECTED_ELSEWHERE } from '../../../internet/sites/expected-elsewhere';
import { EXPECTED_OUTCOMES } from '../../../internet/sites/expected-outcomes';
import { firstVisit } from '../../../internet/sites/first-visit';
import { SHIPPED_MAP } from '../../attribute/shipped-address-map';

const SEVERITIES = ['asItHappened', 'regionLost'] as const;
/** Place in the order of the scale; `unknown` stands outside it. */
const rank = (outcome: Outcome) => OUTCOMES.indexOf(outcome);

describe('what is expected of the demo sites', () => {
  it('speaks of each site once, in the order in which they are shown', () => {
    const shown = DEMO_SITES.map(({ host }) => host);
    expect(EXPECTED_OUTCOMES.map(({ host }) => host)).toEqual(shown);
    expect(EXPECTED_ELSEWHERE.map(({ host }) => host)).toEqual(shown);
  });

  it('speaks of every site in every incident at both severities', () => {
    const cells = new Set(EXPECTED_CELLS.map((cell) => `${cell.host} ${cell.incident} ${cell.severity}`));
    expect(cells.size).toBe(EXPECTED_CELLS.length);
    expect(cells.size).toBe(DEMO_SITES.length * INCIDENTS.length * 2);
    const known = INCIDENTS.map(({ id }) => id);
    const named = EXPECTED_ELSEWHERE.flatMap(({ reachedBy }) => reachedBy.flatMap((cell) => cell.incidents));
    expect(named.filter((id) => !known.includes(id))).toEqual([]);
  });

  it.each(SEVERITIES)('shows every outcome of the scale (%s)', (severity) => {
    const shown = new Set(EXPECTED_OUTCOMES.map((expected) => expected[severity].outcome));
    expect([...OUTCOMES].filter((outcome) => !shown.has(outcome))).toEqual([]);
  });

  it('gives reasons that hold together', () => {
    for (const { host, incident, severity, outcome, worst, because } of EXPECTED_CELLS) {
      const cell = `${host} ${incident} ${severity}`;
      expect(because.length, cell).toBeGreaterThan(20);
      expect(worst, cell).not.toBe('unknown');
      if (outcome !== 'unknown') expect(rank(worst), cell).toBeGreaterThanOrEqual(rank(outcome));
    }
  });

  it('expects nothing better where more is lost', () => {
    const worst = new Map(
      EXPECTED_CELLS.map((cell) => [`${cell.host} ${cell.incident} ${cell.severity}`, cell.worst]),
    );
    for (const { host, incident } of EXPECTED_CELLS) {
      const happened = worst.get(`${host} ${incident} as-it-happened`) ?? 'unknown';
      const lost = worst.get(`${host} ${incident} region-lost`) ?? 'untouched';
      expect(rank(lost), `${host} ${incident}`).toBeGreaterThanOrEqual(rank(happened));
    }
  });
});

describe('the model, asked about the first visit to each demo site', () => {
  const visits = new Map(DEMO_SITES.map((site) => [site.host, firstVisit(site)]));

  it.each(EXPECTED_CELLS)('says of $host in $incident, $severity: $outcome, at worst $worst', (cell) => {
    const visit = visits.get(cell.host);
    if (visit === undefined) throw new Error(`Expected ${cell.host} among the demo sites.`);
    const { outcome, worst } = judgePageLoad(visit, SHIPPED_MAP, scenarioFor(cell.incident, cell.severity));
    expect({ outcome, worst }, cell.because).toEqual({ outcome: cell.outcome, worst: cell.worst });
  });
});
