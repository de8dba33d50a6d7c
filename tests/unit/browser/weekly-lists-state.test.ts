import { describe, expect, it } from 'vitest';
import { LIST_IDS } from '../../../src/address-map/lists/list-definition';
import {
  beginNext,
  checkWeeklyState,
  endOne,
  newWeek,
  type WeeklyState,
} from '../../../src/browser/weekly-lists-state';

const SUMMARY = { date: '2026-09-01', fetchedAt: '2026-09-02T00:00:00.000Z', url: '', blocks: 1, bytes: 1 };
const state = (change: Partial<WeeklyState> = {}): WeeklyState => ({
  left: ['aws', 'google'],
  tries: 0,
  failures: {},
  ...change,
});

describe('a weekly update', () => {
  it('takes the lists that are in use, the table of networks only where it is', () => {
    expect(newWeek({ google: SUMMARY, networks: SUMMARY }).left).toEqual(['google', 'networks']);
  });

  it('takes those of all eight providers where none is', () => {
    expect(newWeek({}).left).toEqual(LIST_IDS);
  });

  it('begins with the first list and goes on with the next when that has ended', () => {
    const begun = beginNext(state());
    expect(begun).toEqual({ id: 'aws', state: state({ tries: 1 }) });
    expect(endOne(state({ tries: 1 }), 'aws', null)).toEqual(state({ left: ['google'] }));
    expect(endOne(state({ tries: 1 }), 'aws', 'html')).toEqual(
      state({ left: ['google'], failures: { aws: 'html' } }),
    );
  });

  it('begins a list anew during which the background was ended, but not for ever', () => {
    expect(beginNext(state({ tries: 1 }))?.id).toBe('aws');
    expect(beginNext(state({ tries: 2 }))).toEqual({
      id: 'google',
      state: { left: ['google'], tries: 1, failures: { aws: 'stopped' } },
    });
    expect(beginNext(state({ left: ['aws'], tries: 2 }))).toBeNull();
  });

  it('ends with the last list', () => {
    expect(beginNext(state({ left: [] }))).toBeNull();
  });

  it.each([
    [null, { left: [], tries: 0, failures: {} }],
    ['x', { left: [], tries: 0, failures: {} }],
    [
      { left: ['aws', 'x', 7], tries: 'x', failures: { aws: 'html', google: 'x', x: 'html' } },
      { left: ['aws'], tries: 0, failures: { aws: 'html' } },
    ],
    [state({ tries: 1, failures: { oracle: 'few' } }), state({ tries: 1, failures: { oracle: 'few' } })],
  ])('is read from whatever storage holds: %j', (stored, expected) => {
    expect(checkWeeklyState(stored)).toEqual(expected);
  });
});
