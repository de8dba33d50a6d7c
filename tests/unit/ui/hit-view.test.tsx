// @vitest-environment jsdom
import axe from 'axe-core';
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { createWords } from '../../../src/explain/create-words';
import { LOCALES, type Locale } from '../../../src/explain/locale';
import { REPORTED_INCIDENTS, reportedIn } from '../../../src/knowledge/reported-services';
import { type HitQuery, WHOLE_LIST } from '../../../src/ui/hit-query';
import { HitView } from '../../../src/ui/hit-view';
import { WordsContext } from '../../../src/ui/words-context';

const ALL = REPORTED_INCIDENTS.flatMap(reportedIn);

function Asked({ first, onAsked }: { first: HitQuery; onAsked: (query: HitQuery) => void }) {
  const [query, ask] = useState(first);
  onAsked(query);
  return <HitView query={query} onAsk={ask} />;
}

/** Draws the view and answers with ways to look at it and to use it. */
function open(query: Partial<HitQuery> = {}, locale: Locale = 'en') {
  let asked: HitQuery = WHOLE_LIST;
  act(() =>
    render(
      <WordsContext.Provider value={createWords(locale, { timeZone: 'UTC' })}>
        <Asked first={{ ...WHOLE_LIST, ...query }} onAsked={(now) => (asked = now)} />
      </WordsContext.Provider>,
      document.body,
    ),
  );
  const find = <Kind extends HTMLElement>(selector: string, kind: abstract new () => Kind): Kind => {
    const element = document.body.querySelector(selector);
    if (!(element instanceof kind)) throw new Error(`Expected ${selector}.`);
    return element;
  };
  return {
    asked: () => asked,
    rows: () =>
      [...document.querySelectorAll<HTMLElement>('tbody tr')].map(({ dataset }) => ({ ...dataset })),
    text: (selector: string) => document.querySelector(selector)?.textContent ?? '',
    press: (selector: string) => act(() => find(selector, HTMLElement).click()),
    type(text: string) {
      const input = find('[name="q"]', HTMLInputElement);
      act(() => {
        input.value = text;
        input.dispatchEvent(new Event('input', { bubbles: true }));
      });
    },
    choose(value: string) {
      const select = find('select', HTMLSelectElement);
      act(() => {
        select.value = value;
        select.dispatchEvent(new Event('change', { bubbles: true }));
      });
    },
  };
}

afterEach(() => {
  act(() => render(null, document.body));
});

describe('who was hit', () => {
  it('lists every report of every outage by name, and says how many there are', () => {
    const view = open();
    expect(view.rows()).toHaveLength(ALL.length);
    const names = view.rows().map(({ hit = '' }) => hit.toLowerCase());
    expect(names).toEqual([...names].sort());
    const services = new Set(ALL.map(({ name }) => name)).size;
    expect(view.text('[role="status"]')).toBe(`${ALL.length} reports of ${services} services in 9 outages`);
  });

  it('says that these are statements of others', () => {
    expect(open().text('.intro')).toMatch(/not verdicts of ours/);
  });

  it('follows what is typed', () => {
    const view = open();
    view.type('snapch');
    expect(new Set(view.rows().map(({ hit }) => hit))).toEqual(new Set(['Snapchat']));
    expect(view.text('[role="status"]')).toBe('2 reports of 1 service in 2 outages');
    view.type('');
    expect(view.rows()).toHaveLength(ALL.length);
  });

  it('follows the outage, the kind and the source, all at once', () => {
    const view = open();
    view.choose('aws-us-east-1-2025-10-20');
    expect(new Set(view.rows().map(({ of }) => of))).toEqual(new Set(['aws-us-east-1-2025-10-20']));
    view.press('[data-filter="kind"] [data-value="down"]');
    expect(new Set(view.rows().map(({ said }) => said))).toEqual(new Set(['down']));
    view.press('[data-filter="strength"] [data-value="agency"]');
    const fitting = ALL.filter(
      ({ incident, kind, source }) =>
        incident === 'aws-us-east-1-2025-10-20' && kind === 'down' && source.strength === 'agency',
    );
    expect(view.rows().map(({ hit }) => hit)).toEqual(fitting.map(({ name }) => name));
    expect(fitting.length).toBeGreaterThan(5);
  });

  it('counts for every answer what it would leave', () => {
    const view = open({ outage: 'aws-us-east-1-2025-10-20' });
    expect(view.text('[data-filter="kind"] [data-value="up"]')).toBe('Stayed up (1)');
    const kept = Number(/\d+/.exec(view.text('[data-filter="kind"] [data-value="down"]'))?.[0]);
    view.press('[data-filter="kind"] [data-value="down"]');
    expect(view.rows()).toHaveLength(kept);
    view.type('ably');
    expect(view.text('[data-filter="kind"] [data-value="down"]')).toBe('Down (0)');
    expect(view.text('[data-filter="kind"] [data-value="up"]')).toBe('Stayed up (1)');
  });

  it('shows the one that stayed up as such, with its source and how', () => {
    open({ kind: 'up' });
    const row = document.querySelector('[data-hit="Ably"]');
    expect(row?.textContent).toMatch(/Stayed up.*led to another region/);
    expect(row?.textContent).toMatch(/The firm itself/);
    expect(row?.querySelector('a')?.href).toBe('https://ably.com/blog/multi-region-resilience-aws-outage');
  });

  it('sorts by a column, once more the other way, and says so to those who listen', () => {
    const view = open();
    const sorted = () =>
      [...document.querySelectorAll('[aria-sort]')].map((head) => head.getAttribute('aria-sort'));
    const outages = () => view.rows().map(({ of = '' }) => of.slice(-10));
    view.press('[data-sort="outage"]');
    expect(outages()).toEqual(outages().sort().reverse());
    expect(sorted()).toEqual(['ascending']);
    view.press('[data-sort="outage"]');
    expect(outages()).toEqual(outages().sort());
    expect(sorted()).toEqual(['descending']);
    view.press('[data-sort="source"]');
    expect(view.asked()).toMatchObject({ sort: 'source', isDescending: false });
  });

  it('offers ways out where nothing fits, and only those that lead somewhere', () => {
    const view = open({ outage: 'fastly-2021-06-08', search: 'snapchat' });
    expect(view.rows()).toEqual([]);
    expect(view.text('.none')).toMatch(/not necessarily spared/);
    expect(view.text('[data-action="widen"]')).toBe('Look in all outages: 2 reports');
    view.press('[data-action="widen"]');
    expect(view.rows()).toHaveLength(2);
    view.type('nobody of that name');
    expect(document.querySelector('[data-action="widen"]')).toBeNull();
    view.press('[data-action="clear"]');
    expect(view.rows()).toHaveLength(ALL.length);
  });

  it('names every row, column and source for those who listen', () => {
    open({ search: 'reddit' });
    expect(document.querySelectorAll('thead th[scope="col"]')).toHaveLength(4);
    expect(document.querySelectorAll('tbody th[scope="row"]')).toHaveLength(2);
    expect(document.querySelector('tbody a')?.getAttribute('aria-label')).toMatch(/^Source for Reddit: /);
  });

  it.each(LOCALES)(
    'is clean for assistive technology: %s',
    async (locale) => {
      for (const query of [{ search: 'reddit' }, { search: 'nobody of that name' }]) {
        open(query, locale);
        const { violations } = await axe.run(document.body, {
          rules: { region: { enabled: false }, 'color-contrast': { enabled: false } },
        });
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      }
    },
    30_000,
  );
});
