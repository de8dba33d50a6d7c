import { describe, expect, it } from 'vitest';
import { followRun, isWithinSite, type ReliveRun, type RunEvent } from '../../../src/relive/relive-run';
import type { ReliveState } from '../../../src/relive/relive-state';

const host = {
  host: 'api.shop.example',
  fate: 'down',
  share: 1,
  provider: 'aws',
  region: 'us-east-1',
} as const;

function runAt(state: ReliveState): ReliveRun {
  return {
    ...{ id: 'one', tabId: 7, url: 'https://www.shop.example/', startedAt: 1, isPrivate: false, state },
    order: {
      outage: { incident: 'custom', severity: 'custom', whatIf: null, phases: [] },
      predicted: { outcome: 'broken', worst: 'broken', confidence: 'likely' },
      hosts: [
        { ...host, failure: 'time-outs' },
        { ...host, host: 'slow.shop.example', failure: 'slow' },
      ],
      ...{ site: 'shop.example', seed: 1 },
    },
  };
}

const BEFORE_1 = { stage: 'before', load: 1, since: 1 } as const;
const BEFORE_2 = { stage: 'before', load: 2, since: 2 } as const;
const DURING = { stage: 'during', since: 3, until: 15, hosts: 1 } as const;
const LIVING = { stage: 'living', since: 9, record: 'one', hosts: 1 } as const;
const undisturbed = (hasArrived: boolean): RunEvent => ({
  type: 'undisturbed',
  hasArrived,
  time: 3,
  until: 15,
});

describe('living through an outage', () => {
  it.each<[string, ReliveState, RunEvent, object]>([
    ['takes the second load after the first', BEFORE_1, undisturbed(true), { ...BEFORE_2, since: 3 }],
    ['lets the hosts fail that can, and counts them', BEFORE_2, undisturbed(true), DURING],
    [
      'ends where the page does not come',
      BEFORE_1,
      undisturbed(false),
      { stage: 'ended', why: 'page-missing' },
    ],
    ['goes on once it was measured', DURING, { type: 'recorded', time: 9, record: 'one' }, LIVING],
    [
      'records nothing that was not disturbed',
      BEFORE_2,
      { type: 'recorded', time: 9, record: 'one' },
      BEFORE_2,
    ],
    ['goes on within the site', LIVING, { type: 'shows', host: 'help.shop.example' }, LIVING],
    [
      'ends beyond it',
      LIVING,
      { type: 'shows', host: 'myshop.example' },
      { why: 'left-site', record: 'one' },
    ],
    ['goes on after its background was stopped', LIVING, { type: 'woken' }, LIVING],
    [
      'is cut short where that was measuring',
      DURING,
      { type: 'woken' },
      { why: 'interrupted', record: null },
    ],
    [
      'ends when its user says so',
      DURING,
      { type: 'ends', why: 'restored' },
      { why: 'restored', record: null },
    ],
  ])('%s', (_, state, event, expected) => {
    expect(followRun(runAt(state), event).state).toMatchObject(expected);
  });

  it('stays ended whatever comes', () => {
    const ended = runAt({ stage: 'ended', record: null, why: 'restored' });
    for (const event of [undisturbed(true), { type: 'woken' }, { type: 'ends', why: 'gone' }] as const) {
      expect(followRun(ended, event)).toBe(ended);
    }
  });

  it.each([
    ['shop.example', true],
    ['www.shop.example', true],
    ['myshop.example', false],
    ['shop.example.evil.example', false],
  ])('takes %s for a part of shop.example: %s', (name, isIt) => {
    expect(isWithinSite(name, 'shop.example')).toBe(isIt);
  });
});
