import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { addFindings } from '../../../src/browser/deeper-add-findings';
import { withKnownNames } from '../../../src/browser/deeper-known-names';
import type { DeeperState } from '../../../src/browser/deeper-state';
import { loadKey, openNameStore } from '../../../src/browser/deeper-store';
import type { Findings } from '../../../src/deeper/findings';
import { loadOf } from './page-loads';

const TAB = 3;
const LOAD = loadOf(['www.shop.example']);
const FOUND: Findings = {
  hosts: { 'www.shop.example': { cnames: ['x.elb.us-east-1.amazonaws.com'], addresses: [] } },
  nameServers: { 'shop.example': ['ns1.shop.example'] },
};
const RUNNING: DeeperState = { phase: 'running', resolver: 'Quad9', done: 1, total: 2 };
const DONE: DeeperState = {
  ...{ phase: 'done', resolver: 'Quad9', total: 2, answered: 2, failures: [], isStopped: false },
  learned: { balancers: 1, services: 0, regions: 1, sites: 1 },
};

const cnamesOf = async (store: ReturnType<typeof openNameStore>, tabId: number) =>
  (await withKnownNames(store, tabId, LOAD)).exchanges.map(({ cnames }) => cnames);

describe('names that were found out', () => {
  beforeEach(() => fakeBrowser.reset());

  it('are known to every tab, also after a stop', async () => {
    await addFindings(openNameStore(), TAB, LOAD, FOUND);
    const after = openNameStore();
    expect(await cnamesOf(after, 8)).toEqual([['x.elb.us-east-1.amazonaws.com']]);
  });

  it('stay with their tab where its window is private, and go with it', async () => {
    const store = openNameStore();
    await addFindings(store, TAB, { isPrivate: true }, FOUND);
    expect(await cnamesOf(store, TAB)).toEqual([['x.elb.us-east-1.amazonaws.com']]);
    expect(await cnamesOf(store, 8)).toEqual([[]]);
    expect(await store.findings()).toBeNull();
    await store.forgetTab(TAB);
    expect(await cnamesOf(store, TAB)).toEqual([[]]);
    expect(await fakeBrowser.storage.session.get()).toEqual({});
  });

  it('are added to what is known, however close together they come', async () => {
    const store = openNameStore();
    const other: Findings = {
      hosts: { 'b.example': { cnames: [], addresses: ['9.9.9.9'] } },
      nameServers: {},
    };
    await Promise.all([addFindings(store, TAB, LOAD, FOUND), addFindings(store, TAB, LOAD, other)]);
    expect(Object.keys((await store.findings())?.hosts ?? {}).sort()).toEqual([
      'b.example',
      'www.shop.example',
    ]);
    expect(await openNameStore().findings()).toEqual(await store.findings());
  });

  it('leave a page load the very same when there are none', async () => {
    expect(await withKnownNames(openNameStore(), TAB, LOAD)).toBe(LOAD);
  });

  it('are none where storage holds something else', async () => {
    await fakeBrowser.storage.session.set({ names: 'x', 'names:3': [] });
    const store = openNameStore();
    expect(await store.findings()).toBeNull();
    expect(await store.tab(TAB)).toEqual({ findings: null, look: null });
  });
});

describe('how looking deeper went', () => {
  beforeEach(() => fakeBrowser.reset());

  it.each([
    ['is still told after a stop', DONE, { of: loadKey(LOAD), state: DONE }],
    ['is not told as going on when it was stopped in between', RUNNING, null],
  ])('%s', async (_, state, told) => {
    await openNameStore().changeTab(TAB, (names) => ({ ...names, look: { of: loadKey(LOAD), state } }));
    expect((await openNameStore().tab(TAB)).look).toEqual(told);
  });
});
