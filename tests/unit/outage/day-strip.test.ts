import { describe, expect, it } from 'vitest';
import { dayStrip } from '../../../src/outage/day-strip';
import { judge } from '../../../src/outage/judge';
import { lostHostsScenario, scenarioFor } from '../../../src/outage/scenario-for';
import { exchange, standing } from './attributions';

const exchanges = [
  exchange('shop.example', standing('google', 'us-east4'), 'document'),
  exchange('api.shop.example', standing('aws', 'us-east-1', 'api-gateway'), 'data'),
  exchange('pay.example', standing('aws', 'us-east-1', 'nlb'), 'frame'),
];
const page = { host: 'shop.example' };

describe('dayStrip', () => {
  it('cuts the day where phases begin and end, since they overlap', () => {
    const { phases } = judge(exchanges, scenarioFor('aws-us-east-1-2025-10-20', 'as-it-happened'), page);
    const time = (iso: string) => iso.slice(11, 16);
    expect(
      dayStrip(phases).map(({ from, to, outcome, phases: ids }) => [
        time(from),
        time(to),
        outcome,
        ids.length,
      ]),
    ).toEqual([
      ['06:48', '09:25', 'broken', 1],
      ['09:25', '09:40', 'broken', 2],
      ['09:40', '12:30', 'untouched', 1],
      ['12:30', '17:36', 'degraded', 2],
      ['17:36', '21:09', 'degraded', 1],
    ]);
  });

  it('fills the event’s window, with nothing happening outside the phases', () => {
    const { phases } = judge(exchanges, scenarioFor('aws-us-east-1-2025-10-20', 'as-it-happened'), page);
    const strip = dayStrip(phases, { from: '2025-10-20T06:48:00Z', to: '2025-10-20T21:20:00Z' });
    expect(strip.at(-1)).toMatchObject({
      to: '2025-10-20T21:20:00Z',
      outcome: 'untouched',
      worst: 'untouched',
      phases: [],
    });
  });

  it('is empty for a scenario without time', () => {
    expect(dayStrip(judge(exchanges, lostHostsScenario(['pay.example']), page).phases)).toEqual([]);
  });
});
