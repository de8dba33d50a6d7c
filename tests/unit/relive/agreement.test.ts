import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../../src/outage/scenario';
import { agreementOf, isAsPredicted, mayExplain } from '../../../src/relive/agreement';
import { SHORTFALLS } from '../../../src/relive/relive-record';
import { reliveRecord } from './records';

const recordOf = (outcome: Outcome, worst: Outcome, came: Exclude<Outcome, 'unknown'>) =>
  reliveRecord({
    predicted: { outcome, worst, confidence: 'likely' },
    measured: { ...reliveRecord().measured, outcome: came },
    shortfalls: SHORTFALLS,
  });

describe('what was measured', () => {
  it.each([
    ['broken', 'broken', 'broken', 'same', true],
    ['broken', 'blank', 'broken', 'same', true],
    ['blank', 'blank', 'broken', 'better', false],
    ['untouched', 'blank', 'broken', 'within', false],
    ['untouched', 'unknown', 'broken', 'untold', false],
    ['degraded', 'degraded', 'broken', 'worse', false],
    ['unknown', 'unreachable', 'degraded', 'untold', false],
    ['unknown', 'unreachable', 'unreachable', 'untold', true],
  ] as const)('against %s (%s at worst) came to %s: %s', (outcome, worst, came, agreement, isAsSaid) => {
    expect(agreementOf(recordOf(outcome, worst, came))).toBe(agreement);
    expect(isAsPredicted(recordOf(outcome, worst, came))).toBe(isAsSaid);
  });

  it('is explained by what moves it that way only', () => {
    const better = ['not-held', 'errors-as-failures', 'not-slowed', 'no-screen'];
    expect(mayExplain(recordOf('blank', 'blank', 'broken'))).toEqual(better);
    expect(mayExplain(recordOf('degraded', 'degraded', 'broken'))).toEqual([
      'paint-held',
      'parser-held',
      'errors-as-failures',
    ]);
    expect(mayExplain(recordOf('broken', 'broken', 'broken'))).toEqual([]);
  });
});
