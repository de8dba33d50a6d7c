import { expect, it } from 'vitest';
import { harmAmounts } from '../../../../src/ui/web/harm';

it('parts what is at least likely by outcome, the worst first, from what is only possible', () => {
  const likely = { untouched: 9, unnoticed: 8, degraded: 2, broken: 0, blank: 1, unreachable: 3, unknown: 7 };
  const site = { site: 'a.example', outcome: 'unknown', worst: 'unreachable' } as const;
  expect(harmAmounts({ likely, hit: Array.from({ length: 10 }, () => site) })).toEqual([3, 1, 0, 2, 4]);
});
