import fc from 'fast-check';
import type { Attribution, Conflict } from '../../../src/attribute/attribution';
import { THIRD_PARTY_FUNCTIONS } from '../../../src/knowledge/third-party';
import { type Exchange, ROLES, type Role } from '../../../src/observe/page-load';
import { STAKES } from '../../../src/observe/stake';
import type { AttributedLoad } from '../../../src/outage/attributed-load';
import { exchangeWith, loadOf } from '../browser/page-loads';

const confidence = fc.constantFrom('unknown', 'possible', 'likely', 'certain');
const provider = fc.constantFrom('aws', 'google', 'cloudflare', 'fastly', 'other', 'local');
const region = fc.constantFrom('us-east-1', 'eu-west-1', 'global');
const service = fc.constantFrom('s3', 'nlb', 'ec2', 'cloudfront', 'api-gateway');
const orNull = <Value>(values: fc.Arbitrary<Value>) => fc.option(values, { nil: null, freq: 3 });

const conflict: fc.Arbitrary<Conflict> = fc.constantFrom('provider', 'region', 'service').map((about) => ({
  about,
  believed: { by: 'address', value: 'aws', detail: '192.0.2.1' },
  against: { by: 'header', value: 'fastly', detail: 'x-served-by' },
}));

const attribution: fc.Arbitrary<Attribution> = fc.record({
  provider: orNull(provider),
  region: orNull(region),
  service: orNull(service),
  layer: orNull(fc.constantFrom('edge', 'origin', 'platform')),
  origin: orNull(fc.record({ provider, region: orNull(region), service: orNull(service), confidence })),
  platform: orNull(
    fc.record({
      ...{ id: fc.constant('vercel'), provider: orNull(provider), region: orNull(region) },
      confidence,
    }),
  ),
  network: orNull(fc.constantFrom('Hoster', 'Überseehafen 网络')),
  ...{ confidence, regionConfidence: confidence, serviceConfidence: confidence },
  evidence: fc.constantFrom(
    [],
    [
      {
        ...{ kind: 'header' as const, detail: 'server: x', source: 'https://x.example/', date: null },
        says: { provider: null, region: null, service: null, platform: null, network: null },
      },
    ],
  ),
  conflicts: fc.array(conflict, { maxLength: 1 }),
  dns: fc.constantFrom(
    [],
    [{ id: 'one', provider: 'aws', service: 'route53', servers: ['ns1.one.example'] }],
    [
      { id: 'one', provider: null, service: null, servers: ['ns1.one.example', 'ns2.one.example'] },
      { id: 'two', provider: 'cloudflare', service: null, servers: ['ns1.two.example'] },
    ],
  ),
});

const byRole = <Value>(values: fc.Arbitrary<Value>): fc.Arbitrary<Partial<Record<Role, Value>>> =>
  fc.dictionary(fc.constantFrom(...ROLES), values, { minKeys: 1, maxKeys: 3, noNullPrototype: true });

const exchange: fc.Arbitrary<Exchange> = fc
  .record({
    host: fc.constantFrom('www.page.example', 'a.example', 'b.example', 'c.example'),
    roles: byRole(fc.integer({ min: 1, max: 9 })),
    stakes: fc.option(byRole(fc.constantFrom(...STAKES)), { nil: {} }),
    kept: fc.constantFrom(0, 60, 40_000),
    brings: fc.constantFrom([], ['c.example']),
    size: fc.record({ bytes: fc.nat(1e6), told: fc.integer({ min: 1, max: 9 }) }),
    files: fc.record({ sheets: fc.nat(3), scripts: fc.nat(3) }),
  })
  .map(({ host, size, ...change }) => {
    const requests = Object.values(change.roles).reduce((sum, count) => sum + count, 0);
    return exchangeWith(host, { ...change, size: { ...size, told: Math.min(size.told, requests) } });
  });

/** Any page of which it is known who answers what. */
export const anyPage: fc.Arbitrary<AttributedLoad> = fc
  .array(fc.tuple(exchange, attribution, orNull(fc.constantFrom(...THIRD_PARTY_FUNCTIONS))), {
    minLength: 1,
    maxLength: 8,
  })
  .map((rows) => ({
    load: loadOf(rows.map(([one]) => one)),
    attributions: rows.map(([, one]) => one),
    functions: rows.map(([, , one]) => one),
  }));
