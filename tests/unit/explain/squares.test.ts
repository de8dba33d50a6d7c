import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { squaresOf } from '../../../src/explain/squares';
import { FATES } from '../../../src/outage/scenario';
import { PAGES, verdictOn } from '../ui/page-fixtures';

const shop = verdictOn(PAGES.shop, 'region-lost');
const news = verdictOn(PAGES.news, 'region-lost');
const [firstHost] = news.hosts;

describe('the squares', () => {
  it('are shares of what can be seen, where that was measured', () => {
    const { visible } = PAGES.shop.load;
    expect(squaresOf(shop, { host: 'shop.example', visible })).toMatchObject({
      unit: 'visible',
      counts: { down: 92, up: 8 },
    });
  });

  it('are shares of the requests otherwise, and say so', () => {
    expect(squaresOf(news, { host: 'news.example' })).toMatchObject({
      unit: 'requests',
      counts: { down: 90, up: 10 },
      allGo: false,
    });
  });

  it('all go where the page itself does', () => {
    expect(squaresOf(shop, { host: 'shop.example' }).allGo).toBe(true);
  });

  it('are none on a page without hosts', () => {
    const { counts } = squaresOf({ ...news, hosts: [] }, { host: 'news.example' });
    expect(Object.values(counts)).toEqual([0, 0, 0, 0, 0]);
  });

  it('are a hundred, whatever the page and whatever was measured', () => {
    const area = fc.dictionary(fc.domain(), fc.double());
    const hosts = fc.array(
      fc.record({ fate: fc.constantFrom(...FATES), requests: fc.integer({ min: 1, max: 1e6 }) }),
      {
        minLength: 1,
      },
    );
    fc.assert(
      fc.property(hosts, fc.option(area), (some, shares) => {
        if (!firstHost) throw new Error('Expected a host.');
        const verdict = {
          outcome: 'degraded' as const,
          hosts: some.map((host) => ({ ...firstHost, ...host })),
        };
        const visible = shares && { shares, firstPaint: null, largestPaintHost: null };
        const { counts } = squaresOf(verdict, { host: 'x.example', visible });
        const total = FATES.reduce((sum, fate) => sum + counts[fate], 0);
        expect(total).toBe(100);
        expect(FATES.every((fate) => Number.isInteger(counts[fate]) && counts[fate] >= 0)).toBe(true);
      }),
    );
  });
});
