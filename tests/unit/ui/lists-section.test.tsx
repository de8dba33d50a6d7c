// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { FETCHED_IDS, type FetchedId, LIST_IDS } from '../../../src/address-map/lists/list-definition';
import { createWords } from '../../../src/explain/create-words';
import type { Locale } from '../../../src/explain/locale';
import type { ListView } from '../../../src/ui/list-row';
import { type ListsActions, ListsSection, type ListsView } from '../../../src/ui/lists-section';
import { WordsContext } from '../../../src/ui/words-context';

const NOTHING: ListView = { summary: null, standing: null, isDamaged: false, weeklyFailure: null };
const SUMMARY = {
  date: '2026-08-22',
  fetchedAt: '2026-08-23T10:00:00.000Z',
  url: 'https://ip-ranges.amazonaws.com/ip-ranges.json',
  blocks: 10_668,
  bytes: 77_000,
};

function listsWith(change: Partial<Record<FetchedId, Partial<ListView>>>): ListsView['lists'] {
  const of = (id: FetchedId): ListView => ({ ...NOTHING, ...change[id] });
  return {
    ...{ aws: of('aws'), azure: of('azure'), cloudflare: of('cloudflare'), fastly: of('fastly') },
    ...{ digitalocean: of('digitalocean'), google: of('google'), linode: of('linode') },
    ...{ networks: of('networks'), oracle: of('oracle') },
  };
}

function draw(
  lists: Partial<Record<FetchedId, Partial<ListView>>>,
  change: Partial<ListsView> = {},
  locale: Locale = 'en',
) {
  const actions: ListsActions = { update: vi.fn(), stop: vi.fn(), drop: vi.fn(), setWeekly: vi.fn() };
  const view: ListsView = {
    ...{ lists: listsWith(lists), isRunning: false, status: null, isWeekly: false, built: '2026-06-05' },
    ...change,
  };
  act(() =>
    render(
      <WordsContext.Provider value={createWords(locale, { timeZone: 'UTC' })}>
        <ListsSection view={view} actions={actions} />
      </WordsContext.Provider>,
      document.body,
    ),
  );
  const line = (id: FetchedId) => document.querySelector<HTMLElement>(`[data-list="${id}"]`);
  return { actions, line, press: (what: string) => document.querySelector<HTMLElement>(what)?.click() };
}

afterEach(() => render(null, document.body));

describe('the section of address lists', () => {
  it('has a line for each list, with a link to where its publisher explains it', () => {
    const { line } = draw({});
    for (const id of FETCHED_IDS) {
      expect(line(id)?.dataset.state).toBe('none');
      expect(line(id)?.querySelector('a')?.href).toMatch(/^https:\/\//);
    }
    expect(document.querySelectorAll('[data-action="drop-list"]')).toHaveLength(0);
  });

  it('says the date and size of a stored list, and drops it', () => {
    const { line, actions, press } = draw({ aws: { summary: SUMMARY } });
    expect(line('aws')?.textContent).toContain('22 August 2026 · 10,668 blocks · 77 KB');
    press('[data-list="aws"] [data-action="drop-list"]');
    expect(actions.drop).toHaveBeenCalledWith('aws');
    // The button will be gone; the focus stays in the line.
    expect(document.activeElement).toBe(line('aws')?.querySelector('a'));
  });

  it('fetches the eight lists, or the table of networks by itself', () => {
    const { actions, press } = draw({});
    press('[data-action="update-lists"]');
    expect(actions.update).toHaveBeenLastCalledWith(LIST_IDS);
    press('[data-action="fetch-networks"]');
    expect(actions.update).toHaveBeenLastCalledWith(['networks']);
    press('[data-action="stop-lists"]');
    expect(actions.stop).not.toHaveBeenCalled();
  });

  it('fetches nothing twice at once, and can be stopped meanwhile', () => {
    const { actions, press } = draw({}, { isRunning: true });
    press('[data-action="update-lists"]');
    press('[data-action="fetch-networks"]');
    expect(actions.update).not.toHaveBeenCalled();
    press('[data-action="stop-lists"]');
    expect(actions.stop).toHaveBeenCalledTimes(1);
  });

  it('shows how far a list is, as a bar and in words', () => {
    const { line } = draw({
      aws: { standing: { kind: 'running', progress: { step: 'fetch', bytes: 1_300_000, of: 2_600_000 } } },
      google: { standing: { kind: 'running', progress: null } },
    });
    const bar = line('aws')?.querySelector('progress');
    expect(bar?.position).toBeCloseTo(0.5);
    expect(line('aws')?.textContent).toContain('Fetched 1.3 MB of 2.6 MB');
    expect(line('google')?.querySelector('progress')?.hasAttribute('value')).toBe(false);
  });

  it.each([
    ['and keeps the one before', SUMMARY, 'The list of before stays in use.'],
    ['and has none', null, 'Nothing has changed.'],
  ])('says why a list was not taken, %s', (_, summary, rest) => {
    const { line } = draw({
      aws: { summary, standing: { kind: 'failed', failure: 'halved', seen: '4000 / 10668' } },
    });
    expect(line('aws')?.dataset.state).toBe('failed');
    expect(line('aws')?.textContent).toMatch(/less than half/);
    expect(line('aws')?.textContent).toContain(rest);
  });

  it('says that a stored list is damaged, and what the last weekly update could not fetch', () => {
    const { line } = draw({
      aws: { summary: SUMMARY, isDamaged: true },
      google: { summary: SUMMARY, weeklyFailure: 'html' },
    });
    expect(line('aws')?.dataset.state).toBe('damaged');
    expect(line('aws')?.textContent).toMatch(/damaged/);
    expect(line('google')?.textContent).toMatch(/last weekly update: A web page came/);
  });

  it('switches the weekly update', () => {
    const { actions, press } = draw({});
    press('[name="weekly"]');
    expect(actions.setWeekly).toHaveBeenCalledWith(true);
  });

  it('says the size of the table of networks beforehand, and the date of the map in the package', () => {
    const { line } = draw({});
    expect(line('networks')?.textContent).toMatch(/8 MB to fetch/);
    expect(document.body.textContent).toContain('5 June 2026');
    expect(document.body.textContent).toContain('IP Geolocation by DB-IP');
  });

  it('says all of it in Arabic too', () => {
    draw({ aws: { summary: SUMMARY } }, {}, 'ar');
    expect(document.body.textContent).toContain('22 أغسطس 2026');
    expect(document.body.textContent).not.toMatch(/Not fetched|Update/);
  });
});
