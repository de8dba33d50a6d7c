import { describe, expect, it } from 'vitest';
import { type HitQuery, hitAddress, readHitQuery, WHOLE_LIST } from '../../../src/ui/hit-query';
import { choiceAddress, readReportView, viewAddress } from '../../../src/ui/report-view';

describe('what is asked of the list', () => {
  it.each([
    ['nothing', {}],
    ['a search', { search: 'zoom & co' }],
    ['in Arabic', { search: 'أمازون' }],
    [
      'everything',
      {
        search: 'a',
        outage: 'fastly-2021-06-08',
        kind: 'down',
        strength: 'secondary',
        sort: 'outage',
        isDescending: true,
      },
    ],
    ['turned round', { isDescending: true }],
  ] satisfies [string, Partial<HitQuery>][])('survives being put into an address: %s', (_, query) => {
    const address = new URLSearchParams(hitAddress(query).toString());
    expect(readHitQuery(address)).toEqual({ ...WHOLE_LIST, ...query });
  });

  it('leaves out what is not asked, and keeps what belongs to others', () => {
    const others = new URLSearchParams({ tab: '7', q: 'old', kind: 'down' });
    expect(hitAddress({}, others).toString()).toBe('tab=7&view=hit');
  });

  it.each([
    ['outage', 'outage=__proto__'],
    ['outage', 'outage=custom'],
    ['kind', 'kind=constructor'],
    ['strength', 'source=hearsay'],
    ['sort', 'sort=--name'],
  ] as const)('takes no %s that is not known: %s', (part, address) => {
    expect(readHitQuery(new URLSearchParams(address))[part]).toBe(WHOLE_LIST[part]);
  });

  it('does not take a search without end', () => {
    expect(readHitQuery(new URLSearchParams({ q: 'a'.repeat(9999) })).search).toHaveLength(80);
  });
});

describe('the view that an address asks for', () => {
  it.each([
    ['', '', 'page'],
    ['?tab=7', '', 'page'],
    ['?view=hit&q=zoom', '', 'hit'],
    ['', '#who-was-hit', 'hit'],
    ['?view=__proto__', '#other', 'page'],
  ] as const)('%s%s: %s', (search, hash, view) => {
    expect(readReportView({ search, hash })).toBe(view);
  });

  it('keeps tab, language and scenario on the way from one view to another, and nothing else', () => {
    const search = '?tab=7&lang=ar&what-if=x&view=hit&q=zoom&kind=down';
    expect(viewAddress('page', search)).toBe('?tab=7&lang=ar&what-if=x');
    expect(viewAddress('hit', search)).toBe('?tab=7&lang=ar&what-if=x&view=hit');
  });

  it('holds the outage that was chosen last, and that alone', () => {
    const chosen = { incident: 'fastly-2021-06-08', severity: 'as-it-happened' } as const;
    expect(
      choiceAddress(chosen, '?view=web&severity=region-lost&what-if=x&party=tags.test&site=a.example'),
    ).toBe('?view=web&severity=as-it-happened&site=a.example&incident=fastly-2021-06-08');
  });

  it('takes somebody else’s site that was chosen as what fails along from view to view', () => {
    expect(viewAddress('web', '?view=lessons&lesson=cdn&party=tags.test')).toBe('?party=tags.test&view=web');
  });
});
