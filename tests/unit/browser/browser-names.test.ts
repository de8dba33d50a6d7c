import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createBrowserNames } from '../../../src/browser/browser-names';
import { openNameStore } from '../../../src/browser/deeper-store';
import { changeSettings } from '../../../src/browser/settings';
import type { PageLoad } from '../../../src/observe/page-load';
import { loadOf } from './page-loads';

const TAB = 3;
const BALANCER = 'x.elb.us-east-1.amazonaws.com';

/** Names as Firefox tells them: the host's own where there is none behind it. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ['www.shop.example', BALANCER],
  ['img.shop.example', 'img.shop.example'],
  ['odd.shop.example', 'printer.local'],
]);

/** What is asked of a resolver that answers at once, for a tab that shows the page load. */
function begin(shown: () => PageLoad | null) {
  const asked: string[] = [];
  const store = openNameStore();
  const onChange = vi.fn();
  const names = createBrowserNames({
    dns: {
      resolve: async (host, flags) => {
        asked.push(`${host} ${flags}`);
        const canonicalName = NAMES.get(host);
        if (canonicalName === undefined) throw new Error('NS_ERROR_UNKNOWN_HOST');
        return { addresses: [], isTRR: 'false', canonicalName };
      },
    },
    ...{ store, onChange, pageLoad: async () => shown() },
  });
  const update = async () => {
    names.update(TAB);
    await vi.advanceTimersByTimeAsync(1_000);
  };
  return { asked, store, onChange, update };
}

describe('names behind names from the browser’s own resolver', () => {
  beforeEach(() => {
    fakeBrowser.reset();
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('are not asked for until that is switched on, and then at once', async () => {
    const { asked, store, onChange, update } = begin(() => loadOf(['www.shop.example']));
    await update();
    expect(asked).toEqual([]);
    await changeSettings({ namesBehindNames: true });
    await update();
    expect(asked).toEqual(['www.shop.example canonical_name']);
    expect(await store.findings()).toEqual({
      hosts: { 'www.shop.example': { cnames: [BALANCER], addresses: [] } },
      nameServers: {},
    });
    expect(onChange).toHaveBeenCalledExactlyOnceWith(TAB);
  });

  it('are asked for once a session, whatever the answer', async () => {
    await changeSettings({ namesBehindNames: true });
    const hosts = ['www.shop.example', 'img.shop.example', 'odd.shop.example', 'gone.shop.example'];
    const { asked, store, update } = begin(() => loadOf(hosts));
    await update();
    await update();
    expect(asked).toHaveLength(4);
    expect(Object.keys((await store.findings())?.hosts ?? {})).toEqual(['www.shop.example']);
  });

  it('are not asked for behind a proxy', async () => {
    await changeSettings({ namesBehindNames: true });
    const { asked, update } = begin(() => loadOf(['www.shop.example'], { gaps: ['proxied'] }));
    await update();
    expect(asked).toEqual([]);
  });

  it('are kept with the tab alone in a private window, and asked for anew in the next one', async () => {
    await changeSettings({ namesBehindNames: true });
    let shown: PageLoad | null = loadOf(['www.shop.example'], { isPrivate: true });
    const { asked, store, update } = begin(() => shown);
    await update();
    expect(await store.findings()).toBeNull();
    expect((await store.tab(TAB)).findings?.hosts).toHaveProperty(['www.shop.example']);
    shown = null;
    await update();
    await store.forgetTab(TAB);
    shown = loadOf(['www.shop.example'], { isPrivate: true });
    await update();
    expect(asked).toHaveLength(2);
  });

  it('begin with what was found before a stop', async () => {
    await changeSettings({ namesBehindNames: true });
    await begin(() => loadOf(['www.shop.example'])).update();
    const { asked, update } = begin(() => loadOf(['www.shop.example', 'img.shop.example']));
    await update();
    expect(asked).toEqual(['img.shop.example canonical_name']);
  });

  it('are nothing to ask for where the browser has no way to', async () => {
    await changeSettings({ namesBehindNames: true });
    const pageLoad = vi.fn();
    const names = createBrowserNames({ dns: undefined, store: openNameStore(), onChange: vi.fn(), pageLoad });
    names.update(TAB);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(pageLoad).not.toHaveBeenCalled();
  });
});
