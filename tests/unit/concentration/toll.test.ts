import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dependences } from '../../../src/concentration/dependence';
import { knownOutages, type Outage, ownOutages } from '../../../src/concentration/outages';
import { createPageJudge } from '../../../src/concentration/page-judge';
import { DIMENSIONS } from '../../../src/concentration/place-in';
import { tally, UNITS } from '../../../src/concentration/tally';
import {
  isUntold,
  lostSites,
  rankTolls,
  type SitesByOutcome,
  type Toll,
  tollOf,
} from '../../../src/concentration/toll';
import { gatherWeb } from '../../../src/concentration/web';
import { summarizePage } from '../../../src/history/page-summary';
import { INCIDENTS } from '../../../src/knowledge/incidents';
import { OFFERED_WHAT_IFS } from '../../../src/knowledge/offered-what-ifs';
import { compareOutcomes } from '../../../src/outage/outcome-order';
import { OUTCOMES } from '../../../src/outage/scenario';
import { lostHostsScenario } from '../../../src/outage/scenario-for';
import { anyPage } from '../history/attributed-pages';
import { edge, standing } from '../outage/attributions';
import { pageOf, siteOf, webOf } from './webs';

const RUNS = { seed: 20251020, numRuns: 60 };
const inRegion = standing('aws', 'us-east-1');
const elsewhere = standing('google', 'us-central1');
const outage = (id: string): Outage => {
  const found = knownOutages().find((one) => one.id === id);
  if (!found) throw new Error(`Expected ${id} among the outages.`);
  return found;
};
const REGION_LOST = outage('aws-us-east-1-2025-10-20:region-lost');
const NONE = { untouched: 0, unnoticed: 0, degraded: 0, broken: 0, blank: 0, unreachable: 0, unknown: 0 };

describe('what an outage takes of a web', () => {
  const web = webOf(
    // Two pages of one site: the worse of them counts.
    pageOf([['www.shop.example', elsewhere, 'document']], 1),
    pageOf([['www.shop.example', inRegion, 'document']], 2),
    pageOf([
      ['news.example', elsewhere, 'document'],
      ['img.other', inRegion, 'image'],
    ]),
    pageOf([
      ['club.example', elsewhere, 'document'],
      ['api.other', inRegion, 'data'],
    ]),
    pageOf([
      ['count.example', elsewhere, 'document'],
      ['c.other', inRegion, 'beacon'],
    ]),
    pageOf([['bank.example', edge('cloudflare'), 'document']]),
    pageOf([['calm.example', elsewhere, 'document']]),
  );
  const named = gatherWeb(web.pages, (host) => host.replace('www.', ''));

  it('is counted in sites, each at its worst', () => {
    // shop's own server is lost; news loses a picture, club its data, count a beacon; what is behind bank's edge
    // nobody knows, so that it may not be there; calm has nothing in the region.
    expect(tollOf(named, REGION_LOST, createPageJudge())).toMatchObject({
      sites: 6,
      likely: { ...NONE, unreachable: 1, degraded: 1, broken: 1, unnoticed: 1, unknown: 1, untouched: 1 },
      possible: { ...NONE, unreachable: 2, degraded: 1, broken: 1, unnoticed: 1, untouched: 1 },
      hit: [
        { site: 'shop.example', outcome: 'unreachable' },
        { site: 'club.example', outcome: 'broken' },
        { site: 'news.example', outcome: 'degraded' },
        { site: 'bank.example', outcome: 'unknown', worst: 'unreachable' },
      ],
    });
  });

  it('ranks what most sites could not be used without first', () => {
    const judge = createPageJudge();
    const ranked = rankTolls(knownOutages().map((one) => tollOf(named, one, judge)));
    // Five of the six have a page at Google, and nothing stands at more of them.
    expect(lostSites(ranked[0]?.likely ?? NONE)).toBe(5);
    const lost = ranked.map(({ likely }) => lostSites(likely));
    expect(lost).toEqual([...lost].sort((a, b) => b - a));
  });
});

describe('the ranks of tolls', () => {
  const toll = (
    id: string,
    likely: Partial<SitesByOutcome>,
    possible: Partial<SitesByOutcome> = {},
  ): Toll => ({
    ...{ outage: { ...REGION_LOST, id }, sites: 9, hit: [] },
    ...{ likely: { ...NONE, ...likely }, possible: { ...NONE, ...likely, ...possible } },
  });
  it('go by what is lost, then by what is degraded, then by the same of what is possible, then by name', () => {
    const inOrder = [
      toll('g', { unreachable: 1, blank: 1, broken: 1 }),
      toll('f', { blank: 2, degraded: 1 }),
      toll('e', { broken: 2 }),
      toll('d', { degraded: 1 }),
      toll('c', {}, { unreachable: 2 }),
      toll('b', {}, { degraded: 1 }),
      toll('a', {}),
      toll('aa', { unnoticed: 9 }),
    ];
    const ids = inOrder.map(({ outage }) => outage.id);
    expect(rankTolls([...inOrder].reverse()).map(({ outage }) => outage.id)).toEqual(ids);
    expect(rankTolls(inOrder).map(({ outage }) => outage.id)).toEqual(ids);
  });
});

describe('a judge that remembers', () => {
  it('tells a name of the own network from one that only has an address there', () => {
    const place = standing('local', null);
    const local = pageOf([
      ['a.example', elsewhere, 'document'],
      ['localhost', place, 'data'],
    ]);
    const proxied = pageOf([
      ['b.example', elsewhere, 'document'],
      ['api.b.example', place, 'data'],
    ]);
    for (const pages of [
      [local, proxied],
      [proxied, local],
    ]) {
      const judge = createPageJudge();
      const worst = new Map(pages.map((page) => [page, judge(page, REGION_LOST.scenario).worst]));
      expect([worst.get(local), worst.get(proxied)]).toEqual(['untouched', 'broken']);
    }
  });
});

describe('the loss of name servers', () => {
  const operatorLost = outage('ol1/dns/route53/no-name/6h');
  const dns = (id: string) => ({ ...elsewhere, dns: [{ id, provider: null, service: null, servers: [] }] });
  const unknown = pageOf([['shop.example', elsewhere, 'document']]);

  it.each([
    ['of sites that nobody knows them of', true, operatorLost, [unknown]],
    [
      'of a site among them that is known to have others',
      true,
      operatorLost,
      [unknown, pageOf([['news.example', dns('ns1'), 'document']])],
    ],
    [
      'of a site that is known to have them',
      false,
      operatorLost,
      [unknown, pageOf([['news.example', dns('route53'), 'document']])],
    ],
    ['of no site', false, operatorLost, [pageOf([['news.example', dns('ns1'), 'document']])]],
    [
      'which another outage leaves alone',
      false,
      REGION_LOST,
      [pageOf([['shop.example', edge('fastly'), 'document']])],
    ],
  ])('%s can’t be told: %s', (_, isIt, lost, pages) => {
    expect(isUntold(tollOf(webOf(...pages), lost, createPageJudge()))).toBe(isIt);
  });
});

describe('what is asked', () => {
  it('is every incident at both severities and every ready what-if, and the same each time', () => {
    expect(knownOutages()).toHaveLength(2 * INCIDENTS.length + OFFERED_WHAT_IFS.length);
    expect(new Set(knownOutages().map(({ id }) => id)).size).toBe(knownOutages().length);
    expect(knownOutages()).toBe(knownOutages());
  });

  it('is beside it what several sites of this web lean on', () => {
    const tags = ['www.tags.test', standing('hetzner', 'fsn1'), 'app'] as const;
    const web = gatherWeb(
      ['a.example', 'b.example'].map((host) =>
        pageOf([[host, standing('aws', 'sa-east-1'), 'document'], tags]),
      ),
      siteOfExample,
    );
    const ids = ownOutages(web).map(({ id }) => id);
    expect(ids).toContain('hosts:tags.test');
    expect(ids).toContain('ol1/aws/sa-east-1/all/no-connection/6h');
    // Lost as a whole they are among the ready ones.
    expect(ids).not.toContain('ol1/aws/all/all/no-connection/6h');
    expect(ownOutages(web, 3)).toEqual([]);
  });

  it('is no more than sixty of that, those on most sites', () => {
    const tags = Array.from({ length: 80 }, (_, index) => [`tags${index}.test`, elsewhere, 'app'] as const);
    const everywhere = ['www.zz.test', elsewhere, 'app'] as const;
    const web = gatherWeb(
      ['a.example', 'b.example', 'c.example'].map((host, index) =>
        pageOf([[host, elsewhere, 'document'], everywhere, ...(index < 2 ? tags : [])]),
      ),
      siteOfExample,
    );
    const ids = ownOutages(web).map(({ id }) => id);
    expect(ids).toHaveLength(60);
    expect(ids).toContain('hosts:zz.test');
    expect(ids).toEqual([...ids].sort());
    expect(ownOutages(web, 2, 1)).toHaveLength(1);
  });
});

function siteOfExample(host: string): string {
  return host.endsWith('.example') ? host : siteOf(host);
}

describe('whatever the web', () => {
  const pages = fc
    .array(fc.tuple(anyPage, fc.constantFrom('a.example', 'b.example', 'c.example')), {
      minLength: 1,
      maxLength: 6,
    })
    .map((list) =>
      list.flatMap(([page, host], index) => {
        const load = { ...page.load, url: `https://${host}/`, startedAt: index };
        return summarizePage({ ...page, load }, index) ?? [];
      }),
    );

  it('the order of its pages does not matter', () => {
    fc.assert(
      fc.property(pages, fc.constantFrom(...knownOutages()), (list, one) => {
        const measured = (some: typeof list) => {
          const web = gatherWeb(some, siteOfExample);
          const { likely, possible, hit } = tollOf(web, one, createPageJudge());
          const shares = DIMENSIONS.map((dimension) => tally(web, dimension, 'sites'));
          return { likely, possible, hit, shares, dependences: dependences(web) };
        };
        expect(measured([...list].reverse())).toEqual(measured(list));
      }),
      RUNS,
    );
  });

  it('shares are parts of a whole, and nothing is lost', () => {
    fc.assert(
      fc.property(
        pages,
        fc.constantFrom(...DIMENSIONS),
        fc.constantFrom(...UNITS),
        (list, dimension, unit) => {
          const web = gatherWeb(list, siteOfExample);
          const { shares, counted, outside, unknown } = tally(web, dimension, unit);
          if (shares.length > 0) expect(shares.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
          for (const { share } of shares) expect(share).toBeGreaterThan(0);
          const groups = web.pages.flatMap((page) => page.groups);
          const all = {
            sites: web.sites.size,
            requests: groups.reduce((sum, { requests }) => sum + requests, 0),
            bytes: groups.reduce((sum, { bytes }) => sum + bytes, 0),
          };
          expect(counted + outside + unknown).toBe(all[unit]);
        },
      ),
      RUNS,
    );
  });

  it('every site is counted once, and a remembered outcome is the same', () => {
    const judge = createPageJudge();
    fc.assert(
      fc.property(pages, fc.constantFrom(...knownOutages()), (list, one) => {
        const web = gatherWeb(list, siteOfExample);
        const toll = tollOf(web, one, judge);
        for (const counts of [toll.likely, toll.possible]) {
          expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(web.sites.size);
        }
        expect(tollOf(web, one, judge)).toEqual(toll);
        expect(tollOf(web, one, createPageJudge())).toEqual(toll);
      }),
      RUNS,
    );
  });

  it('more hosts lost never take fewer sites', () => {
    const hosts = fc.uniqueArray(fc.constantFrom('a.example', 'b.example', 'www.page.example'), {
      minLength: 1,
    });
    const lost = (names: readonly string[]): Outage => ({
      ...{ kind: 'third-party', id: 'hosts', site: 'x.example' },
      scenario: lostHostsScenario(names),
    });
    fc.assert(
      fc.property(pages, hosts, (list, names) => {
        const web = gatherWeb(list, siteOfExample);
        const judge = createPageJudge();
        const fewer = tollOf(web, lost(names.slice(0, 1)), judge);
        const more = tollOf(web, lost(names), judge);
        for (const outcome of OUTCOMES) {
          expect(atLeast(more.possible, outcome)).toBeGreaterThanOrEqual(atLeast(fewer.possible, outcome));
        }
      }),
      RUNS,
    );
  });

  it('depends critically on no more than it depends on', () => {
    fc.assert(
      fc.property(pages, (list) => {
        const { sites, providers, critical, onTopThree } = dependences(gatherWeb(list, siteOfExample));
        expect(onTopThree).toBeLessThanOrEqual(critical);
        expect(critical).toBeLessThanOrEqual(sites);
        for (const one of providers) {
          expect(one.direct + one.behind + one.thirdParty).toBe(one.sites);
          expect(one.critical).toBeLessThanOrEqual(one.sites);
          expect(one.criticalThroughOthers).toBeLessThanOrEqual(one.critical);
        }
      }),
      RUNS,
    );
  });
});

/** How many sites came to this or worse. */
function atLeast(sites: SitesByOutcome, outcome: (typeof OUTCOMES)[number]): number {
  return OUTCOMES.filter((one) => compareOutcomes(one, outcome) >= 0).reduce(
    (sum, one) => sum + sites[one],
    0,
  );
}
