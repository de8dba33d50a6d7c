import { afterEach, expect, it, vi } from 'vitest';

const browser = vi.hoisted(() => ({ rules: 0, calls: [] as unknown[] }));

vi.mock('../../../../src/browser/api', () => ({
  api: {
    commands: { onCommand: { addListener() {} } },
    declarativeNetRequest: {
      async getSessionRules() {
        browser.calls.push('asked for rules');
        return Array.from({ length: browser.rules }, (_, id) => ({ id }));
      },
    },
    storage: { session: { set: async (items: unknown) => void browser.calls.push(items) } },
  },
}));
vi.mock('../../../../src/browser/load-judging', () => ({ loadJudging: async () => ({ outageTitle: null }) }));
vi.mock('../../../../src/browser/own-script', () => ({
  prepareScripts() {},
  loadScripts: async () =>
    vi.stubGlobal('reliving', {
      async createReliver() {
        browser.calls.push('taken up');
        return { run: () => null, livedUntil: () => 7 };
      },
    }),
}));

const { createReliveGate } = await import('../../../../src/browser/relive/relive-gate');

const LOOKED = { 'looked-for-rules': true };

afterEach(() => {
  browser.calls.length = 0;
  vi.unstubAllGlobals();
});

it.each([
  ['the first start of a session, with nothing left', {}, 0, ['asked for rules', LOOKED]],
  ['the first start of a session, with rules left', {}, 2, ['asked for rules', 'taken up']],
  ['a later start', LOOKED, 0, []],
  ['a start while an outage is lived through', { ...LOOKED, relive: [] }, 2, ['taken up']],
  ['the same, and nobody has looked yet', { relive: [] }, 2, ['taken up']],
])(
  'takes up what was begun, and asks for stray rules once in a session: %s',
  async (_, stored, rules, calls) => {
    browser.rules = rules;
    const gate = createReliveGate(
      async () => null,
      () => {},
      Promise.resolve(stored),
    );
    expect(await gate.state(1)).toBeNull();
    expect(browser.calls).toEqual(calls);
  },
);

it.each([
  ['nobody ever did', LOOKED, -1],
  ['as it is taken up, however early it is asked', { ...LOOKED, relive: [] }, 7],
])('tells until when an outage was lived through in a tab: %s', async (_, stored, until) => {
  const gate = createReliveGate(
    async () => null,
    () => {},
    Promise.resolve(stored),
  );
  expect(await gate.livedUntil(1)).toBe(until);
});
