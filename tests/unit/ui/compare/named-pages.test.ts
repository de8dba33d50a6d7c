import { describe, expect, it } from 'vitest';
import { besideAddress, pagesBy, readBesideQuery } from '../../../../src/ui/compare/named-pages';
import { pageOf } from '../../concentration/webs';
import { standing } from '../../outage/attributions';

const page = (host: string, at: string) => ({
  ...pageOf([[host, standing('aws', 'us-east-1'), 'document']], new Date(`${at}T12:00`).getTime()),
  tab: 1,
});

describe('what is compared', () => {
  it('stands in the address, which keeps all else that it says', () => {
    const query = { by: 'days', of: ['2025-10-20', '2025-10-21'] } as const;
    const address = besideAddress(query, new URLSearchParams('view=compare&tab=3&of=old.example&by=sites'));
    expect(address.get('tab')).toBe('3');
    expect(readBesideQuery(address)).toEqual(query);
  });

  it.each([
    ['nothing', '', { by: 'sites', of: [] }],
    ['what is not known', 'by=clouds&of=a.example', { by: 'sites', of: ['a.example'] }],
    ['the same twice', 'of=a.example&of=a.example', { by: 'sites', of: ['a.example'] }],
    ['too many', 'of=1&of=2&of=3&of=4&of=5&of=6&of=7', { by: 'sites', of: ['1', '2', '3', '4', '5', '6'] }],
    ['a name longer than any', `of=${'x'.repeat(300)}`, { by: 'sites', of: [] }],
  ])('is read where the address asks for %s', (_, search, query) => {
    expect(readBesideQuery(new URLSearchParams(search))).toEqual(query);
  });

  const pages = [
    page('www.shop.example', '2025-10-20'),
    page('news.example', '2025-10-20'),
    page('shop.example', '2025-10-21'),
  ];

  it('is a site with all its hosts, those with most page loads first', () => {
    expect(pagesBy('sites', pages).map((one) => [one.name, one.pages.length])).toEqual([
      ['shop.example', 2],
      ['news.example', 1],
    ]);
  });

  it('is a day of the reader’s, the latest first', () => {
    expect(pagesBy('days', pages).map((one) => [one.name, one.pages.length])).toEqual([
      ['2025-10-21', 1],
      ['2025-10-20', 2],
    ]);
  });
});
