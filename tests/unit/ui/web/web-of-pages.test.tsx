// @vitest-environment jsdom
import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { createWords } from '../../../../src/explain/create-words';
import { LOCALES } from '../../../../src/explain/locale';
import type { Choice } from '../../../../src/ui/choice';
import { WebOfPages } from '../../../../src/ui/web/web-of-pages';
import { WordsContext } from '../../../../src/ui/words-context';
import { pageOf } from '../../concentration/webs';
import { edge, standing } from '../../outage/attributions';

const CHOICE: Choice = { incident: 'aws-us-east-1-2025-10-20', severity: 'region-lost' };
const aws = standing('aws', 'us-east-1');
const PAGES = [
  pageOf([['www.shop.example', aws, 'document']], Date.parse('2025-10-20T12:00:00Z')),
  pageOf(
    [
      ['news.example', standing('google', 'us-central1'), 'document'],
      ['img.other.example', aws, 'image'],
    ],
    Date.parse('2025-10-28T12:00:00Z'),
  ),
  pageOf([['calm.example', edge('fastly'), 'document']], Date.parse('2025-10-28T13:00:00Z')),
  pageOf([['free.example', standing('hetzner', 'fsn1'), 'document']], Date.parse('2025-10-28T14:00:00Z')),
].map((page) => ({ ...page, tab: 1 }));

beforeAll(() => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
});
afterEach(() => render(null, document.body));

async function show(
  locale: (typeof LOCALES)[number],
  onChoose: (choice: Choice) => void = () => {},
  choice: Choice = CHOICE,
) {
  render(
    <WordsContext.Provider value={createWords(locale, { timeZone: 'UTC' })}>
      <WebOfPages pages={PAGES} choice={choice} onChoose={onChoose} />
    </WordsContext.Provider>,
    document.body,
  );
  await vi.waitFor(
    () => {
      for (const part of ['[data-worked="true"]', '[data-picture="weeks"] table']) {
        if (!document.querySelector(part)) throw new Error(`Expected ${part}.`);
      }
    },
    { timeout: 10_000 },
  );
}

const rows = (of: string) =>
  [...document.querySelectorAll<HTMLElement>(`${of} tbody tr`)].map((row) =>
    [...row.children].map((cell) => cell.textContent ?? ''),
  );

describe('where many page loads stand', () => {
  it('is told site by site, in the outage that is chosen', async () => {
    await show('en');
    expect(rows('[data-of]').map(([site, outcome]) => [site, outcome])).toEqual([
      ['shop.example', 'the page does not open'],
      ['news.example', 'parts missing or slow'],
      // What stands behind its edge, nobody knows.
      ['calm.example', 'can’t be told'],
      ['free.example', 'not hit, as far as can be told'],
    ]);
  });

  it('is shared out, with the measures worked out of the shares', async () => {
    await show('en');
    expect(rows('[data-picture="shares-provider-sites"]')).toEqual([
      ['AWS', '1', '25'],
      ['Fastly', '1', '25'],
      ['Google', '1', '25'],
      ['Hetzner', '1', '25'],
    ]);
    const value = (name: string) =>
      document.querySelector<HTMLElement>(`[data-measure="${name}"]`)?.dataset.value;
    expect([value('web.hhi'), value('web.effective'), value('web.central')]).toEqual(['2,500', '4', '0']);
    expect([value('web.critical'), value('web.held-up')]).toEqual(['4 of 4', '0 of 4']);
  });

  it('is told week by week, as worked out by hand', async () => {
    await show('en');
    // First week: shop alone, at AWS. Second: news loses a picture, what is behind calm's edge nobody knows, free is
    // spared; three providers with a site each, of equals the first by name.
    expect(rows('[data-picture="weeks"]')).toEqual([
      ['2025-10-20', '1', '1', '0', '0', '0', '0', '1', 'AWS', '100'],
      ['2025-10-27', '3', '0', '0', '0', '1', '1', '3', 'Fastly', '33.3'],
    ]);
  });

  it('tells direct from through someone else, as worked out by hand', async () => {
    await show('en');
    // AWS: shop directly, news through a picture that it can do without; each of the others answers for one site alone.
    expect(rows('[data-picture="ways"]')).toEqual([
      ['AWS', '2', '1', '0', '1', '1', '0'],
      ['Fastly', '1', '1', '0', '0', '1', '0'],
      ['Google', '1', '1', '0', '0', '1', '0'],
      ['Hetzner', '1', '1', '0', '0', '1', '0'],
    ]);
    // AWS reaches two sites and was chosen by one.
    expect(document.querySelector<HTMLElement>('[data-measure="web.wider"]')?.dataset.value).toBe('2 ×');
  });

  it('draws the first outages and the chosen one, however low that ranks', async () => {
    const bars = () =>
      [...document.querySelectorAll<HTMLElement>('[data-picture="outages"] [data-pick]')].map(
        (bar) => bar.dataset.pick,
      );
    await show('en');
    const first = bars();
    expect(first).toHaveLength(12);
    const low = { incident: 'azure-front-door-2025-10-29', severity: 'as-it-happened' } as const;
    await show('en', () => {}, low);
    await vi.waitFor(() => expect(bars()).toEqual([...first, `${low.incident}:${low.severity}`]));
  });

  it('says of losses of name servers that nobody knows which they would hit, and leaves them to the table', async () => {
    await show('en');
    const outages = document.querySelector('[data-picture="outages"]');
    expect(outages?.textContent).toContain('Only in the table: 14 operators of DNS, since');
    expect(outages?.querySelectorAll('[data-pick*="/dns/"]')).toHaveLength(0);
    expect(rows('[data-picture="outages"]').filter(([name]) => name?.includes('name servers'))).toHaveLength(
      14,
    );
  });

  it('lets an outage be chosen for all views', async () => {
    const chosen: Choice[] = [];
    await show('en', (choice) => chosen.push(choice));
    document
      .querySelector('[data-pick="aws-us-east-1-2021-12-07:region-lost"]')
      ?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(chosen).toEqual([{ incident: 'aws-us-east-1-2021-12-07', severity: 'region-lost', whatIf: null }]);
  });

  it.each(LOCALES)(
    'has nothing that axe finds wrong: %s',
    async (locale) => {
      await show(locale);
      for (const details of document.querySelectorAll('details')) details.open = true;
      const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    },
    30_000,
  );
});
