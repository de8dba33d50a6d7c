import { describe, expect, it, vi } from 'vitest';

type Listener = (...told: readonly unknown[]) => void;
const listeners = vi.hoisted(() => ({ activated: new Set<Listener>(), updated: new Set<Listener>() }));
const own = vi.hoisted(() => ({ tab: undefined as { id: number } | undefined }));

vi.mock('../../../src/browser/api', () => ({
  api: {
    windows: { getCurrent: async () => ({ id: 1 }) },
    tabs: {
      getCurrent: async () => own.tab,
      query: async () => [own.tab ?? { id: 10 }],
      onActivated: { addListener: (it: Listener) => listeners.activated.add(it) },
      onUpdated: { addListener: (it: Listener) => listeners.updated.add(it) },
    },
  },
}));

const { followTabs } = await import('../../../src/browser/follow-tabs');

const activate = (tabId: number, windowId: number) => {
  for (const listener of listeners.activated) listener({ tabId, windowId });
};
const update = (tabId: number, status: string, active: boolean, windowId: number) => {
  for (const listener of listeners.updated) listener(tabId, { status }, { active, windowId });
};

describe('a panel', () => {
  it('follows what comes to the front in its own window, and what that loads', async () => {
    const seen: number[] = [];
    await followTabs((tabId) => seen.push(tabId));
    expect(seen).toEqual([10]);
    activate(11, 1);
    activate(21, 2);
    update(11, 'loading', true, 1);
    update(11, 'complete', true, 1);
    update(12, 'loading', false, 1);
    update(21, 'loading', true, 2);
    expect(seen).toEqual([10, 11, 11]);
  });

  it('that is a tab itself does not look at itself', async () => {
    listeners.activated.clear();
    own.tab = { id: 30 };
    const seen: number[] = [];
    await followTabs((tabId) => seen.push(tabId));
    activate(30, 1);
    activate(11, 1);
    expect(seen).toEqual([11]);
  });
});
