import { measuredOutcome } from '../../relive/measured-outcome';
import type { ReliveRecord, Shortfall } from '../../relive/relive-record';
import type { ReliveRun } from '../../relive/relive-run';
import type { MeasuredLoad } from './measure-load';

/** Losses are kept as far as anybody reads them. */
const MOST_FAILED = 2_000;

/** What a run came to. */
export function createRecord(
  { id, url, startedAt, order }: ReliveRun,
  [first, second]: readonly [MeasuredLoad, MeasuredLoad],
  during: MeasuredLoad,
  shortfalls: readonly Shortfall[],
): ReliveRecord {
  const measured = measuredOutcome([first.snapshot, second.snapshot], during.snapshot);
  const hasScreens = [first, second, during].every(({ load }) => load.screen !== null);
  return {
    ...{ format: 1, id, url, startedAt },
    browser: import.meta.env.FIREFOX ? 'firefox' : 'chromium',
    build: import.meta.env.MODE === 'lab' ? 'laboratory' : 'store',
    ...{ outage: order.outage, predicted: order.predicted, hosts: order.hosts },
    before: [first.load, second.load],
    during: during.load,
    measured: {
      ...measured,
      losses: { ...measured.losses, failed: measured.losses.failed.slice(0, MOST_FAILED) },
    },
    shortfalls: [...shortfalls, ...(hasScreens ? [] : (['no-screen'] as const))],
    isKept: false,
  };
}
