import { describe, expect, it } from 'vitest';
import type { Attribution } from '../../../src/attribute/attribution';
import type { Role } from '../../../src/observe/page-load';
import { judge } from '../../../src/outage/judge';
import type { Fate, Outcome, Scenario } from '../../../src/outage/scenario';
import { lostHostsScenario, lostScenario, scenarioFor } from '../../../src/outage/scenario-for';
import { edge, exchange, standing, unknown } from './attributions';

const happened = scenarioFor('aws-us-east-1-2025-10-20', 'as-it-happened');
const lost = scenarioFor('aws-us-east-1-2025-10-20', 'region-lost');
const page = { host: 'shop.example' };
const elsewhere = standing('aws', 'eu-west-1');
const inRegion = standing('aws', 'us-east-1');

/** Something that has each fate in the lone phase of `scenarioOf`. */
const OF_FATE: Record<Exclude<Fate, 'up'>, Attribution> = {
  down: inRegion,
  failing: standing('aws', 'us-east-1', 'nlb'),
  'at-risk': standing('aws', null),
  'origin-unknown': edge('cloudflare'),
};
const lastPhase: Scenario = { ...happened, phases: happened.phases.slice(2) };
const scenarioOf = (fate: Fate): Scenario => (fate === 'failing' ? lastPhase : lost);

type Row = [fate: Exclude<Fate, 'up'>, role: Role, outcome: Outcome, worst: Outcome];
const ROLE_OUTCOMES: [Role, Outcome][] = [
  ['document', 'unreachable'],
  ['blocking', 'blank'],
  ['app', 'broken'],
  ['data', 'broken'],
  ['frame', 'degraded'],
  ['font', 'degraded'],
  ['image', 'degraded'],
  ['media', 'degraded'],
  ['beacon', 'unnoticed'],
  ['advert', 'unnoticed'],
  ['other', 'unnoticed'],
];
const TABLE: Row[] = ROLE_OUTCOMES.flatMap(([role, outcome]): Row[] => [
  ['down', role, outcome, outcome],
  ['failing', role, outcome, outcome],
  ['at-risk', role, 'untouched', outcome],
  ['origin-unknown', role, role === 'document' ? 'unknown' : 'untouched', outcome],
]);

describe('the table from fates to outcomes', () => {
  it.each(TABLE)('%s × %s: %s, at worst %s', (fate, role, outcome, worst) => {
    const host = role === 'document' ? 'shop.example' : 'other.example';
    const exchanges = [
      ...(role === 'document' ? [] : [exchange('shop.example', elsewhere, 'document')]),
      exchange(host, OF_FATE[fate], role),
    ];
    const verdict = judge(exchanges, scenarioOf(fate), page);
    expect(verdict.hosts.find((row) => row.host === host)?.fate).toBe(fate);
    expect([verdict.outcome, verdict.worst]).toEqual([outcome, worst]);
  });

  it('leaves a page alone whose hosts all stand elsewhere', () => {
    const verdict = judge([exchange('shop.example', elsewhere, 'document', 'image')], lost, page);
    expect([verdict.outcome, verdict.worst, verdict.confidence]).toEqual([
      'untouched',
      'untouched',
      'certain',
    ]);
    expect(verdict.causes).toEqual([]);
  });
});

describe('confidence', () => {
  it('is one step less where a host fails now and then', () => {
    const verdict = judge([exchange('shop.example', OF_FATE.failing, 'document')], lastPhase, page);
    expect([verdict.outcome, verdict.confidence]).toEqual(['unreachable', 'possible']);
  });

  it('is only possible for "untouched" while something worse is', () => {
    const verdict = judge([exchange('shop.example', standing('aws', null), 'document')], lost, page);
    expect([verdict.outcome, verdict.worst, verdict.confidence]).toEqual([
      'untouched',
      'unreachable',
      'possible',
    ]);
  });

  it('is that of the surest host that brings the outcome about', () => {
    const estimated = standing('aws', 'us-east-1', null, { regionConfidence: 'likely' });
    const exchanges = [
      exchange('shop.example', elsewhere, 'document'),
      exchange('a.example', estimated, 'data'),
      exchange('b.example', inRegion, 'data'),
    ];
    expect(judge(exchanges, lost, page).confidence).toBe('certain');
    expect(judge(exchanges.slice(0, 2), lost, page).confidence).toBe('likely');
  });
});

describe('phases', () => {
  it('keeps each phase its own outcome, and names the one that the page’s comes from', () => {
    const exchanges = [
      exchange('shop.example', standing('google', 'us-east4'), 'document'),
      exchange('api.shop.example', standing('aws', 'us-east-1', 'api-gateway'), 'data'),
      exchange('pay.example', standing('aws', 'us-east-1', 'nlb'), 'frame'),
    ];
    const verdict = judge(exchanges, happened, page);
    expect(verdict.phases.map(({ id, outcome }) => [id, outcome])).toEqual([
      ['dynamodb-dns', 'broken'],
      ['no-new-servers', 'untouched'],
      ['load-balancers', 'degraded'],
    ]);
    expect([verdict.outcome, verdict.worstPhase]).toEqual(['broken', 0]);
    expect(verdict.causes.map(({ role, fate, phases }) => [role, fate, phases])).toEqual([
      ['data', 'down', ['dynamodb-dns']],
      ['data', 'at-risk', ['no-new-servers', 'load-balancers']],
      ['frame', 'failing', ['load-balancers']],
      ['frame', 'at-risk', ['dynamodb-dns', 'no-new-servers']],
    ]);
    // Each host once, in however many phases it goes the same way.
    const hosts = verdict.causes.map((cause) => cause.hosts.map(({ host }) => host));
    expect(hosts).toEqual([['api.shop.example'], ['api.shop.example'], ['pay.example'], ['pay.example']]);
  });
});

describe('one host in several places', () => {
  const two = (second: Attribution) => [
    exchange('shop.example', elsewhere, 'document'),
    exchange('cdn.example', inRegion, 'blocking'),
    exchange('cdn.example', second, 'image'),
  ];

  it('is not down while a second provider answers it too', () => {
    const verdict = judge(
      two(
        edge('fastly', { origin: { provider: 'google', region: null, service: null, confidence: 'likely' } }),
      ),
      lost,
      page,
    );
    const rows = verdict.hosts.filter(({ host }) => host === 'cdn.example');
    expect(rows.map(({ fate }) => fate)).toEqual(['at-risk', 'up']);
    expect(rows.map(({ hasSecondProvider }) => hasSecondProvider)).toEqual([true, true]);
    expect([verdict.outcome, verdict.worst]).toEqual(['untouched', 'blank']);
  });

  it.each<[string, Attribution]>([
    [
      'the second one fails too',
      edge('fastly', {
        origin: { provider: 'aws', region: 'us-east-1', service: null, confidence: 'likely' },
      }),
    ],
    ['the second one is only another region of the same provider', standing('aws', 'us-west-2')],
    ['nothing is known of the second one', unknown],
    ['the second one is a guess', standing('google', 'us-east4', null, { confidence: 'possible' })],
  ])('is down when %s', (_, second) => {
    const verdict = judge(two(second), lost, page);
    expect(verdict.outcome).toBe('blank');
    expect(verdict.hosts[0]?.fate).toBe('down');
  });

  it('is one row for each place, with its addresses, roles and requests together', () => {
    const twin = exchange('shop.example', elsewhere, 'image', 'data');
    twin.exchange.address = '192.0.2.1';
    const verdict = judge([exchange('shop.example', elsewhere, 'document'), twin], lost, page);
    expect(verdict.hosts).toHaveLength(1);
    expect(verdict.hosts[0]).toMatchObject({
      roles: ['document', 'data', 'image'],
      requests: 3,
      addresses: ['192.0.2.1'],
    });
  });

  it('takes the worse of what different headers told of the same place', () => {
    const origin = { provider: 'aws', region: 'us-east-1', service: null, confidence: 'likely' } as const;
    const exchanges = [
      exchange('shop.example', edge('fastly'), 'image'),
      exchange('shop.example', edge('fastly', { origin }), 'document'),
    ];
    const verdict = judge(exchanges, lost, page);
    expect(verdict.hosts).toHaveLength(1);
    expect(verdict.hosts[0]).toMatchObject({ fate: 'down', attribution: { origin } });
  });
});

describe('a page whose document was not recorded', () => {
  it('gets it from where the rest of its host stands', () => {
    const verdict = judge([exchange('shop.example', inRegion, 'image')], lost, page);
    expect([verdict.outcome, verdict.hosts[0]?.roles]).toEqual(['unreachable', ['document', 'image']]);
  });

  it('is unknown where its host was not seen, and keeps that host out of the list', () => {
    const verdict = judge([exchange('cdn.example', elsewhere, 'image')], lost, page);
    expect([verdict.outcome, verdict.worst, verdict.confidence]).toEqual([
      'unknown',
      'unreachable',
      'unknown',
    ]);
    expect(verdict.hosts.map(({ host }) => host)).toEqual(['cdn.example']);
    expect(verdict.causes[0]?.hosts[0]?.host).toBe('shop.example');
  });

  it('says so too when nothing at all was recorded', () => {
    expect(judge([], lost, page)).toMatchObject({ outcome: 'unknown', worst: 'unreachable', hosts: [] });
    expect(judge([], lost, { host: '' })).toMatchObject({ outcome: 'unknown', worst: 'unreachable' });
  });

  it('does not hide harm that is at least likely elsewhere', () => {
    const verdict = judge([exchange('cdn.example', inRegion, 'image')], lost, page);
    expect([verdict.outcome, verdict.worst]).toEqual(['degraded', 'unreachable']);
  });
});

describe('exactly these hosts lost', () => {
  const exchanges = [
    exchange('shop.example', unknown, 'document'),
    exchange('cdn.example', elsewhere, 'blocking'),
    exchange('cdn.example', edge('fastly'), 'image'),
  ];

  it('takes them down whatever answers them, and nothing else', () => {
    const verdict = judge(exchanges, lostHostsScenario(['CDN.example.']), page);
    expect(verdict).toMatchObject({
      incident: 'custom',
      severity: 'custom',
      outcome: 'blank',
      worst: 'blank',
    });
    expect(verdict.hosts.map(({ host, fate, failure }) => [host, fate, failure])).toEqual([
      ['cdn.example', 'down', 'time-outs'],
      ['cdn.example', 'down', 'time-outs'],
      ['shop.example', 'up', null],
    ]);
  });

  it('does not reach hosts below or beside a named one', () => {
    const verdict = judge(exchanges, lostHostsScenario(['example', 'a.cdn.example', 'dn.example']), page);
    expect([verdict.outcome, verdict.worst]).toEqual(['untouched', 'untouched']);
  });
});

it('judges a whole provider lost', () => {
  const verdict = judge(
    [exchange('shop.example', edge('cloudflare'), 'document')],
    lostScenario('cloudflare'),
    page,
  );
  expect([verdict.outcome, verdict.confidence]).toEqual(['unreachable', 'certain']);
});
