import { expect, it, vi } from 'vitest';

type Listener = (...told: readonly unknown[]) => unknown;
const browser = vi.hoisted(() => {
  const heard: Record<string, Listener> = {};
  const on = (name: string) => ({
    addListener(listener: Listener) {
      heard[name] = listener;
    },
  });
  return { heard, on, calls: [] as unknown[] };
});

vi.mock('../../../src/browser/api', () => ({
  api: {
    contextMenus: {
      removeAll: async () => void browser.calls.push('removed'),
      create: (item: unknown) => void browser.calls.push(item),
      onClicked: browser.on('clicked'),
    },
    i18n: { getMessage: (name: string) => `message ${name}` },
    runtime: { onInstalled: browser.on('installed'), getURL: (path: string) => `extension:${path}` },
    tabs: { create: async (tab: unknown) => void browser.calls.push(tab) },
  },
}));

const { offerReport } = await import('../../../src/browser/report-menu');

it('puts one line into the menu of the icon when it is installed, which opens the report on the tab', async () => {
  offerReport();
  expect(browser.calls).toEqual([]);
  await browser.heard.installed?.();
  expect(browser.calls).toEqual(['removed', { id: 'report', title: 'message report', contexts: ['action'] }]);
  browser.calls.length = 0;
  browser.heard.clicked?.({ menuItemId: 'report' }, { id: 7 });
  browser.heard.clicked?.({ menuItemId: 'report' }, undefined);
  expect(browser.calls).toEqual([{ url: 'extension:/report.html?tab=7' }]);
});
