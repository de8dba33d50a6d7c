import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { mirrorObservations, restoreObservations } from '../../../src/browser/session-mirror';
import { createObservations, type Observations } from '../../../src/observe/observations';
import { observe } from '../../../src/observe/observe';
import type { ObservedEvent } from '../../../src/observe/observed-event';
import { toPageLoad } from '../../../src/observe/to-page-load';

const TAB = 3;
const empty = () => createObservations((headers) => headers.map(({ name, value = '' }) => [name, value]));

const request = (url: string, type: string, time: number) =>
  ({
    kind: 'response',
    tabId: TAB,
    requestId: `${time}`,
    url,
    type,
    isInFrame: false,
    time,
    address: `192.0.2.${time}`,
    isFromCache: false,
    isProxied: false,
    headers: [{ name: 'server', value: 'x' }],
  }) as const;

/** A visit, then another one that comes back, with everything that a tab's record holds. */
const EVENTS: readonly ObservedEvent[] = [
  { kind: 'privacy', tabId: TAB, isPrivate: false },
  request('http://one.example/', 'main_frame', 1),
  { ...request('https://one.example/', 'main_frame', 1), address: '192.0.2.2' },
  { kind: 'commit', tabId: TAB, url: 'https://one.example/', documentId: 'A', isHistoryMove: false, time: 3 },
  request('https://img.example/a.png', 'image', 4),
  { ...request('https://sw.example/', 'xmlhttprequest', 5), tabId: -1 },
  { kind: 'loaded', tabId: TAB, documentId: 'A' },
  request('https://two.example/', 'main_frame', 7),
  { kind: 'commit', tabId: TAB, url: 'https://two.example/', documentId: 'B', isHistoryMove: false, time: 8 },
  request('https://cdn.example/a.js', 'script', 9),
  { kind: 'commit', tabId: TAB, url: 'https://one.example/', documentId: 'A', isHistoryMove: true, time: 10 },
  request('https://late.example/a.png', 'image', 11),
];

const told = (state: Observations) => {
  const current = state.tabs.get(TAB)?.current;
  return current ? toPageLoad(current, state.memory, false) : null;
};

const leftOf = ({ left }: Observations) => left.map(({ tabId, load }) => [tabId, load.url, load.startedAt]);

describe('the mirror in the session', () => {
  beforeEach(() => fakeBrowser.reset());

  it.each(EVENTS.map((_, index) => index))('lets a stop before event %i lose nothing', async (stop) => {
    const undisturbed = empty();
    for (const event of EVENTS) observe(undisturbed, event);

    const before = empty();
    for (const event of EVENTS.slice(0, stop)) observe(before, event);
    await mirrorObservations(before, before.tabs.keys(), true);
    const after = empty();
    await restoreObservations(after);
    for (const event of EVENTS.slice(stop)) observe(after, event);

    expect(told(after)).toEqual(told(undisturbed));
    expect([...after.memory]).toEqual([...undisturbed.memory]);
    expect(leftOf(after)).toEqual(leftOf(undisturbed));
  });

  it('forgets a tab that was closed', async () => {
    const state = empty();
    for (const event of EVENTS) observe(state, event);
    await mirrorObservations(state, [TAB], false);
    observe(state, { kind: 'tab-closed', tabId: TAB });
    await mirrorObservations(state, [TAB], false);
    expect(Object.keys(await fakeBrowser.storage.session.get())).toEqual([]);
  });

  it('keeps what a closed tab has left until it was taken', async () => {
    const before = empty();
    for (const event of EVENTS) observe(before, event);
    observe(before, { kind: 'tab-closed', tabId: TAB });
    await mirrorObservations(before, [TAB], true);
    const after = empty();
    await restoreObservations(after);
    expect(after.tabs.size).toBe(0);
    expect(after.left.map(({ tabId, load }) => [tabId, load.url])).toEqual([
      [TAB, 'https://one.example/'],
      [TAB, 'https://two.example/'],
      [TAB, 'https://one.example/'],
    ]);
  });

  it('leaves out what is no record of a tab', async () => {
    await fakeBrowser.storage.session.set({
      'tab:1': 'x',
      'tab:2': null,
      memory: [['a', 1], 7],
      left: [1],
      other: {},
    });
    const state = empty();
    await restoreObservations(state);
    expect(state.tabs.size).toBe(0);
    expect(state.memory.size).toBe(0);
    expect(state.left).toEqual([]);
  });
});
