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

async function show(locale: (typeof LOCALES)[number], onChoose: (choice: Choice) => void = () => {}) {
  render(
    <WordsContext.Provider value={createWords(locale, { timeZone: 'UTC' })}>
      <WebOfPages pages={PAGES} choice={CHOICE} onChoose={onChoose} />
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
