import { describe, expect, it } from 'vitest';
import { OUTCOMES, type Outcome } from '../../../../src/outage/scenario';
import { DEMO_SITES } from '../../../internet/sites';
import { EXPECTED_OUTCOMES } from '../../../internet/sites/expected-outcomes';

const SEVERITIES = ['asItHappened', 'regionLost'] as const;
/** Place in the order of the scale; `unknown` stands outside it. */
const rank = (outcome: Outcome) => OUTCOMES.indexOf(outcome);

describe('what is expected of the demo sites', () => {
  it('speaks of each site once, in the order in which they are shown', () => {
    expect(EXPECTED_OUTCOMES.map(({ host }) => host)).toEqual(DEMO_SITES.map(({ host }) => host));
  });

  it.each(SEVERITIES)('shows every outcome of the scale (%s)', (severity) => {
    const shown = new Set(EXPECTED_OUTCOMES.map((expected) => expected[severity].outcome));
    expect([...OUTCOMES].filter((outcome) => !shown.has(outcome))).toEqual([]);
  });

  it.each(EXPECTED_OUTCOMES)('gives reasons that hold together: $host', (expected) => {
    for (const severity of SEVERITIES) {
      const { outcome, worst, because } = expected[severity];
      expect(because.length).toBeGreaterThan(20);
      expect(worst).not.toBe('unknown');
      if (outcome !== 'unknown') expect(rank(worst)).toBeGreaterThanOrEqual(rank(outcome));
    }
    // More lost is never better, but for what was not among the failures of the day.
    expect(rank(expected.regionLost.worst)).toBeGreaterThanOrEqual(rank(expected.asItHappened.worst));
  });
});
