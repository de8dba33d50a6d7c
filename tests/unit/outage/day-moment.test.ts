import { describe, expect, it } from 'vitest';
import { momentAfter, startOfNext } from '../../../src/outage/day-moment';
import type { DayStripPart } from '../../../src/outage/day-strip';

const part = (from: string, to: string): DayStripPart => ({
  from: `2025-10-20T${from}:00Z`,
  to: `2025-10-20T${to}:00Z`,
  outcome: 'degraded',
  worst: 'degraded',
  confidence: 'likely',
  phases: ['lost'],
});
const DAY = [part('06:00', '10:00'), part('10:00', '11:00'), part('11:00', '16:00')];
const at = (clock: string) => Date.parse(`2025-10-20T${clock}:00Z`);

describe('a day that plays', () => {
  it('moves on by a share of the whole day, and stops at its end', () => {
    expect(momentAfter(DAY, at('06:00'), 0.1)).toBe(at('07:00'));
    expect(momentAfter(DAY, at('15:30'), 0.1)).toBeNull();
    expect(momentAfter([], at('06:00'), 0.1)).toBeNull();
  });

  it('goes from part to part where movement is not wanted', () => {
    expect(startOfNext(DAY, at('06:00'))).toBe(at('10:00'));
    expect(startOfNext(DAY, at('10:59'))).toBe(at('11:00'));
    expect(startOfNext(DAY, at('12:00'))).toBeNull();
  });
});
