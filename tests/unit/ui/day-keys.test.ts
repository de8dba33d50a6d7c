import { describe, expect, it } from 'vitest';
import type { DayStripPart } from '../../../src/outage/day-strip';
import { momentByKey } from '../../../src/ui/day-keys';

const at = (clock: string) => Date.parse(`2025-10-20T${clock}:00Z`);
const part = (from: string, to: string): DayStripPart => ({
  from: `2025-10-20T${from}:00Z`,
  to: `2025-10-20T${to}:00Z`,
  outcome: 'degraded',
  worst: 'degraded',
  confidence: 'likely',
  phases: ['lost'],
});
const DAY = [part('06:48', '09:25'), part('09:25', '09:40'), part('09:40', '21:20')];

describe('keys on the day', () => {
  it.each([
    ['ArrowRight', 'ltr', '09:30', '09:35'],
    ['ArrowLeft', 'ltr', '09:30', '09:25'],
    ['ArrowRight', 'rtl', '09:30', '09:25'],
    ['ArrowLeft', 'rtl', '09:30', '09:35'],
    ['ArrowUp', 'rtl', '09:30', '09:35'],
    ['ArrowDown', 'ltr', '09:30', '09:25'],
    ['PageUp', 'ltr', '09:30', '09:40'],
    ['PageUp', 'ltr', '10:00', '21:20'],
    ['PageDown', 'ltr', '09:30', '09:25'],
    ['PageDown', 'ltr', '09:25', '06:48'],
    ['PageDown', 'ltr', '06:48', '06:48'],
    ['Home', 'ltr', '09:30', '06:48'],
    ['End', 'rtl', '09:30', '21:20'],
    ['ArrowLeft', 'ltr', '06:50', '06:48'],
    ['ArrowRight', 'ltr', '21:18', '21:20'],
  ] as const)('%s, read %s, leads from %s to %s', (key, direction, from, to) => {
    expect(momentByKey(key, at(from), DAY, direction)).toBe(at(to));
  });

  it('leave all else to the browser', () => {
    for (const key of ['Tab', 'Enter', ' ', 'a'])
      expect(momentByKey(key, at('09:30'), DAY, 'ltr')).toBeNull();
  });
});
