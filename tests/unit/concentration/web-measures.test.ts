import { describe, expect, it } from 'vitest';
import { dependences } from '../../../src/concentration/dependence';
import { heldUpByOthers } from '../../../src/concentration/held-up-by-others';
import { ownOutages } from '../../../src/concentration/outages';
import { tally } from '../../../src/concentration/tally';
import { gatherWeb } from '../../../src/concentration/web';
import { byWeek } from '../../../src/concentration/weeks';
import { edge, standing, unknown } from '../outage/attributions';
import { type Host, pageOf, siteOf, webOf } from './webs';

const aws = standing('aws', 'us-east-1');
const google = standing('google', 'us-central1');
const hoster = standing('other', null, null, { network: 'Small Hoster' });
const cloudflare = edge('cloudflare');
const overAws = edge('fastly', {
  origin: { provider: 'aws', region: 'us-east-1', service: null, confidence: 'likely' },
});

/**
 * Four sites.
 * shop: everything at AWS, and a script of Google's in its head.
 * news: Fastly before AWS, pictures at Google.
 * club: a small hoster, and a counter at AWS.
 * bank: Cloudflare before nobody knows what.
 */
const SHOP: Host[] = [
  ['www.shop.example', aws, 'document', 'image'],
  ['api.shop.example', aws, 'data'],
  ['www.fonts.test', google, 'blocking'],
];
const NEWS: Host[] = [
  ['www.news.example', overAws, 'document', 'app'],
  ['img.pictures.test', google, 'image'],
];
const CLUB: Host[] = [
  ['club.example', hoster, 'document'],
  ['count.counter.test', aws, 'beacon'],
];
const BANK: Host[] = [['bank.example', cloudflare, 'document', 'blocking', 'app']];
const site = (host: string) =>
  host.endsWith('.example') ? host.split('.').slice(-2).join('.') : siteOf(host);
const WEB = gatherWeb(
  [SHOP, NEWS, CLUB, BANK].map((hosts) => pageOf(hosts)),
  site,
);

describe('shares', () => {
  it('of sites go by who answers the document', () => {
    // shop AWS, news Fastly, club the hoster, bank Cloudflare: a quarter each.
    expect(tally(WEB, 'provider', 'sites')).toMatchObject({
      shares: ['aws', 'cloudflare', 'fastly', 'other:Small Hoster'].map((id) => ({
        id,
        amount: 1,
        share: 0.25,
      })),
      ...{ counted: 4, outside: 0, unknown: 0 },
    });
  });

  it('of requests count them wherever they went', () => {
    // AWS 3 of shop and 1 of club; Cloudflare 3; Fastly 2; Google 2; the hoster 1: 12 in all.
    expect(tally(WEB, 'provider', 'requests').shares).toEqual([
      { id: 'aws', amount: 4, share: 4 / 12 },
      { id: 'cloudflare', amount: 3, share: 3 / 12 },
      { id: 'fastly', amount: 2, share: 2 / 12 },
      { id: 'google', amount: 2, share: 2 / 12 },
      { id: 'other:Small Hoster', amount: 1, share: 1 / 12 },
    ]);
  });

  it('of regions leave out what answers from everywhere and what is not known', () => {
    // us-east-1 4, us-central1 2; Cloudflare's 3 and Fastly's 2 are edges; where the hoster stands is not known.
    expect(tally(WEB, 'region', 'requests')).toMatchObject({
      shares: [
        { id: 'aws:us-east-1', amount: 4, share: 4 / 6 },
        { id: 'google:us-central1', amount: 2, share: 2 / 6 },
      ],
      ...{ counted: 6, outside: 5, unknown: 1 },
    });
  });

  it('of edges leave out what stands in one place', () => {
    expect(tally(WEB, 'edge', 'sites')).toMatchObject({
      shares: [
        { id: 'cloudflare', amount: 1, share: 0.5 },
        { id: 'fastly', amount: 1, share: 0.5 },
      ],
      ...{ counted: 2, outside: 2, unknown: 0 },
    });
  });

  it('of regions take a place that is only guessed for none', () => {
    const guessed = standing('aws', 'us-east-1', null, { regionConfidence: 'possible' });
    expect(tally(webOf(pageOf([['a.example', guessed, 'document']])), 'region', 'sites')).toMatchObject({
      ...{ shares: [], outside: 0, unknown: 1 },
    });
  });

  it('of bytes say which part of the requests told theirs', () => {
    const page = pageOf([['a.example', aws, 'document', 'image', 'image']]);
    const [group] = page.groups;
    if (!group) throw new Error('Expected a host.');
    const sized = { ...page, groups: [{ ...group, bytes: 300, sized: 1 }] };
    // Of a document and a picture (roles are counted once each here) one has told its 300 bytes.
    expect(tally(webOf(sized), 'provider', 'bytes')).toMatchObject({
      shares: [{ id: 'aws', amount: 300, share: 1 }],
      told: 0.5,
    });
  });

  it('count a site once, for who answered most of its page loads, of equals in the latest', () => {
    const at = (place: typeof aws, moment: number) => pageOf([['a.example', place, 'document']], moment);
    const of = (...pages: ReturnType<typeof at>[]) =>
      tally(webOf(...pages), 'provider', 'sites').shares.map(({ id }) => id);
    expect(of(at(aws, 1), at(google, 2), at(aws, 3))).toEqual(['aws']);
    expect(of(at(aws, 1), at(aws, 2), at(google, 3))).toEqual(['aws']);
    expect(of(at(google, 2), at(aws, 1))).toEqual(['google']);
    expect(of(at(google, 1), at(aws, 2))).toEqual(['aws']);
  });

  it('count a page for who most often answered its document', () => {
    const page = pageOf([
      ['a.example', aws, 'document'],
      ['a.example', google, 'document'],
    ]);
    for (const most of ['aws', 'google']) {
      const groups = page.groups.map((group) => ({
        ...group,
        counts: { document: group.attribution.provider === most ? 2 : 1 },
      }));
      expect(tally(webOf({ ...page, groups }), 'provider', 'sites').shares.map(({ id }) => id)).toEqual([
        most,
      ]);
    }
  });

  it.each([
    ['nothing is known of', unknown, { outside: 0, unknown: 1 }],
    [
      'somebody is guessed to answer',
      { ...aws, confidence: 'possible' as const },
      { outside: 0, unknown: 1 },
    ],
    ['a network without a name answers', { ...hoster, network: null }, { outside: 0, unknown: 1 }],
    ['the own network answers', standing('local', null), { outside: 1, unknown: 0 }],
  ])('do not count what %s', (_, place, rest) => {
    const web = webOf(pageOf([['a.example', place, 'document']]));
    expect(tally(web, 'provider', 'sites')).toMatchObject({ shares: [], counted: 0, ...rest });
  });
});

describe('dependences', () => {
  const found = dependences(WEB);
  const of = (provider: string) => found.providers.find((one) => one.provider === provider);

  it('tell direct ones from those through someone else', () => {
    // AWS: shop directly; news behind Fastly; club through a counter. Three sites, one of its own choice: 3 ÷ 1.
    expect(of('aws')).toMatchObject({ sites: 3, direct: 1, behind: 1, thirdParty: 1, widening: 3 });
    // Google: shop and news, both through other people's hosts; nobody chose it.
    expect(of('google')).toMatchObject({ sites: 2, direct: 0, behind: 0, thirdParty: 2, widening: null });
    expect(of('cloudflare')).toMatchObject({ sites: 1, direct: 1, widening: 1 });
  });

  it('are critical where the page’s use hangs on one provider alone', () => {
    // AWS: shop's document and data, news's origin; club's counter is missed by nobody.
    expect(of('aws')).toMatchObject({ critical: 2, criticalThroughOthers: 0 });
    // Google: the script that shop waits for; news's pictures are only a part of it.
    expect(of('google')).toMatchObject({ critical: 1, criticalThroughOthers: 1 });
    expect(found.providers[0]?.provider).toBe('aws');
  });

  it('are critical where the page would be broken, and not where it would only miss a part', () => {
    const web = webOf(
      pageOf([
        ['a.example', aws, 'document'],
        ['api.data.test', google, 'data'],
        ['img.pictures.test', cloudflare, 'image'],
      ]),
    );
    expect(dependences(web).providers.map(({ provider, critical }) => [provider, critical])).toEqual([
      ['aws', 1],
      ['google', 1],
      ['cloudflare', 0],
    ]);
  });

  it.each([
    ['is only guessed', { provider: 'aws', confidence: 'possible' }],
    ['has no name', { provider: 'other', confidence: 'certain' }],
    ['is the own network', { provider: 'local', confidence: 'certain' }],
  ] as const)('count nobody behind a host who %s', (_, behind) => {
    const place = edge('fastly', { origin: { region: null, service: null, ...behind } });
    const { providers } = dependences(webOf(pageOf([['a.example', place, 'document']])));
    expect(providers.map(({ provider }) => provider)).toEqual(['fastly']);
  });

  it('say how many sites hang on anybody, and on the three that most hang on', () => {
    // Every site hangs on somebody. Impact: AWS 2 (shop, news), then Cloudflare, Fastly, Google and the hoster with 1
    // each: of equals those with more sites, then by name: Google (2 sites), Cloudflare: shop, news and bank.
    expect([found.sites, found.critical, found.onTopThree]).toEqual([4, 4, 3]);
  });

  it('are not critical with a second provider beside the first', () => {
    const web = webOf(
      pageOf([
        ['a.example', aws, 'document'],
        ['a.example', google, 'document'],
      ]),
    );
    expect(dependences(web)).toMatchObject({ critical: 0, onTopThree: 0 });
    expect(dependences(web).providers.map(({ provider, sites }) => [provider, sites])).toEqual([
      ['aws', 1],
      ['google', 1],
    ]);
  });

  it('see who alone answers for a site’s name, where that was looked up', () => {
    const dns = [{ id: 'route53', provider: 'aws', service: 'route53', servers: [] }];
    const web = webOf(pageOf([['a.example', { ...hoster, dns }, 'document']]));
    expect(dependences(web).providers.find(({ provider }) => provider === 'aws')).toMatchObject({
      ...{ behind: 1, critical: 1 },
    });
  });
});

describe('sites that wait for somebody else', () => {
  it('are those with something render-blocking from a host of another site', () => {
    expect(heldUpByOthers(WEB)).toEqual({
      sites: 4,
      heldUp: 1,
      by: [{ site: 'fonts.test', sites: 1 }],
    });
  });

  it('wait for nobody where only a part of the page does', () => {
    const page = pageOf(SHOP);
    const groups = page.groups.map((group) => ({
      ...group,
      stakes: { ...group.stakes, blocking: 'part' as const },
    }));
    expect(heldUpByOthers(gatherWeb([{ ...page, groups }], site)).heldUp).toBe(0);
  });

  it('wait for nobody where it is their visitor’s own network', () => {
    const own = ['localhost', standing('local', null), 'blocking'] as const;
    const pages = ['a.example', 'b.example'].map((host) => pageOf([[host, aws, 'document'], own]));
    const web = gatherWeb(pages, site);
    expect(heldUpByOthers(web)).toMatchObject({ heldUp: 0, by: [] });
    expect(ownOutages(web).map(({ id }) => id)).not.toContain('hosts:localhost');
  });
});

describe('weeks', () => {
  it.each([
    // 2025-10-20 was a Monday.
    ['2025-10-20T00:00:00Z', '2025-10-20'],
    ['2025-10-19T23:59:59Z', '2025-10-13'],
    ['2025-10-26T12:00:00Z', '2025-10-20'],
    ['1970-01-01T00:00:00Z', '1969-12-29'],
  ])('begin on Mondays: %s', (moment, from) => {
    expect(byWeek([{ at: Date.parse(moment) }]).map((week) => week.from)).toEqual([from]);
  });

  it('follow each other, also where there was none to see', () => {
    const pages = ['2025-11-05', '2025-10-20', '2025-10-21'].map((day) => ({ at: Date.parse(day) }));
    expect(byWeek(pages).map(({ from, pages: own }) => [from, own.length])).toEqual([
      ['2025-10-20', 2],
      ['2025-10-27', 0],
      ['2025-11-03', 1],
    ]);
    expect(byWeek([])).toEqual([]);
  });

  it('are the last ones only, however far back a page claims to be of', () => {
    const [ever, today] = [-8.64e15, Date.parse('2025-11-05')];
    expect(byWeek([{ at: ever }, { at: today }], 2).map(({ from, pages }) => [from, pages.length])).toEqual([
      ['2025-10-27', 0],
      ['2025-11-03', 1],
    ]);
  });
});
