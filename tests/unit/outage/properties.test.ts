import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Attribution, DnsOperator } from '../../../src/attribute/attribution';
import { ROLES } from '../../../src/observe/page-load';
import { hostFate } from '../../../src/outage/host-fate';
import { judge } from '../../../src/outage/judge';
import { compareOutcomes } from '../../../src/outage/outcome-order';
import type { Effect, Phase, Scenario } from '../../../src/outage/scenario';
import { scenarioFor } from '../../../src/outage/scenario-for';
import type { AttributedExchange, Verdict } from '../../../src/outage/verdict';
import { whatIfScenario } from '../../../src/outage/what-if';
import { exchange, standing, unknown } from './attributions';
import { anyWhatIf, knownWhatIf } from './what-ifs';

const RUNS = { seed: 20251020, numRuns: 400 };
// Many small judgements: on a busy machine they take longer than the usual five seconds.
vi.setConfig({ testTimeout: 60_000 });
const page = { host: 'page.example' };
const lost = scenarioFor('aws-us-east-1-2025-10-20', 'region-lost');
const happened = scenarioFor('aws-us-east-1-2025-10-20', 'as-it-happened');

const confidence = fc.constantFrom('unknown', 'possible', 'likely', 'certain');
const known = fc.constantFrom('possible', 'likely', 'certain');
const provider = fc.constantFrom('aws', 'google', 'cloudflare', 'fastly', 'other', 'local');
const region = fc.constantFrom('us-east-1', 'eu-west-1', 'global');
const service = fc.constantFrom('s3', 'nlb', 'ec2', 'cloudfront', 'api-gateway');
const orNull = <Value>(values: fc.Arbitrary<Value>) => fc.option(values, { nil: null, freq: 3 });

const dnsOperator: fc.Arbitrary<DnsOperator> = fc.record({
  id: fc.constantFrom('one', 'two'),
  provider: orNull(fc.constantFrom('aws', 'google', 'cloudflare')),
  service: orNull(fc.constantFrom('route53', 'dns', 's3')),
  servers: fc.constant(['ns1.example']),
});

const attribution: fc.Arbitrary<Attribution> = fc.record({
  provider: orNull(provider),
  region: orNull(region),
  service: orNull(service),
  layer: orNull(fc.constantFrom('edge', 'origin', 'platform')),
  origin: orNull(
    fc.record({ provider, region: orNull(region), service: orNull(service), confidence: known }),
  ),
  platform: orNull(
    fc.record({
      id: fc.constant('vercel'),
      provider: orNull(provider),
      region: orNull(region),
      confidence: known,
    }),
  ),
  network: orNull(fc.constant('Hoster')),
  confidence,
  regionConfidence: confidence,
  serviceConfidence: confidence,
  evidence: fc.constant([]),
  conflicts: fc.constant([]),
  dns: fc.uniqueArray(dnsOperator, { maxLength: 2, selector: ({ id }) => id }),
});

const attributed: fc.Arbitrary<AttributedExchange> = fc
  .tuple(
    fc.constantFrom('page.example', 'a.example', 'b.example', 'c.example'),
    attribution,
    fc.uniqueArray(fc.constantFrom(...ROLES), { minLength: 1, maxLength: 3 }),
  )
  .map(([host, place, roles]) => exchange(host, place, ...roles));
const exchanges = fc.array(attributed, { maxLength: 8 });

const providersEffect: fc.Arbitrary<Effect> = fc
  .record({
    provider: fc.constantFrom('aws', 'google', 'cloudflare'),
    region: orNull(region),
    services: orNull(fc.uniqueArray(service, { minLength: 1, maxLength: 3 })),
    exceptServices: fc.uniqueArray(service, { maxLength: 2 }),
    failure: fc.constantFrom('no-name', 'no-connection', 'time-outs', 'errors', 'slow', 'no-change'),
    isIntermittent: fc.boolean(),
    likelihood: fc.constantFrom('possible', 'likely', 'certain'),
  })
  .map(({ exceptServices, ...rest }): Effect => (rest.services ? rest : { ...rest, exceptServices }));

const dnsEffect: fc.Arbitrary<Effect> = fc.record({
  ...{ provider: fc.constant(''), region: fc.constant(null), services: fc.constant(null) },
  dnsOperator: fc.constantFrom('one', 'two', 'three'),
  failure: fc.constantFrom('no-name', 'no-change'),
  isIntermittent: fc.boolean(),
  likelihood: fc.constantFrom('possible', 'likely', 'certain'),
});
const effect = fc.oneof({ weight: 3, arbitrary: providersEffect }, dnsEffect);

const phases = fc
  .array(fc.array(effect, { maxLength: 3 }), { minLength: 1, maxLength: 3 })
  .map((list) => list.map((effects, index): Phase => ({ id: `phase-${index}`, from: '', to: '', effects })));
const anyScenario: fc.Arbitrary<Scenario> = fc.record({
  incident: fc.constant('custom'),
  severity: fc.constant('custom'),
  phases,
  lostHosts: fc.uniqueArray(fc.constantFrom('page.example', 'a.example', 'b.example'), { maxLength: 1 }),
});

/** What the model may be asked: anything at all, and what people imagine. */
const scenario = fc.oneof(
  { weight: 3, arbitrary: anyScenario },
  anyWhatIf.map(whatIfScenario),
  knownWhatIf.map(whatIfScenario),
);

/** One way to make an outage larger. */
const larger: fc.Arbitrary<(scenario: Scenario) => Scenario> = fc.oneof(
  effect.map((added) => changed((phase) => ({ ...phase, effects: [...phase.effects, added] }))),
  fc.constantFrom(
    eachEffect((one) => ({ ...one, region: null })),
    eachEffect(({ exceptServices, ...one }) => ({ ...one, services: null })),
    eachEffect((one) => ({ ...one, services: one.services && [...one.services, 's3', 'ec2'] })),
    eachEffect((one) => ({ ...one, likelihood: one.likelihood === 'possible' ? 'likely' : 'certain' })),
    eachEffect((one) => ({ ...one, isIntermittent: false, failure: 'no-connection' })),
    (before: Scenario): Scenario => ({ ...before, lostHosts: [...before.lostHosts, 'c.example'] }),
    (before: Scenario): Scenario => ({ ...before, phases: [...before.phases, ...lost.phases] }),
  ),
);

function changed(change: (phase: Phase) => Phase): (scenario: Scenario) => Scenario {
  return (before) => ({ ...before, phases: before.phases.map(change) });
}

function eachEffect(change: (effect: Effect) => Effect): (scenario: Scenario) => Scenario {
  return changed((phase) => ({ ...phase, effects: phase.effects.map(change) }));
}

/** `unknown` stands outside the order of harm: there, only the worst that is possible is compared. */
function isNoBetter(after: Verdict, before: Verdict): boolean {
  if (compareOutcomes(after.worst, before.worst) < 0) return false;
  if (after.outcome === 'unknown' || before.outcome === 'unknown') return true;
  return compareOutcomes(after.outcome, before.outcome) >= 0;
}

describe('whatever the page and the outage', () => {
  it('a larger outage never gives a better outcome', () => {
    fc.assert(
      fc.property(exchanges, scenario, larger, (list, before, enlarge) => {
        expect(isNoBetter(judge(list, enlarge(before), page), judge(list, before, page))).toBe(true);
      }),
      RUNS,
    );
  });

  it('a region lost is never better than what happened to it', () => {
    fc.assert(
      fc.property(exchanges, (list) => {
        expect(isNoBetter(judge(list, lost, page), judge(list, happened, page))).toBe(true);
      }),
      RUNS,
    );
  });

  it('taking a host away never makes it better', () => {
    fc.assert(
      fc.property(
        exchanges,
        scenario,
        fc.constantFrom('page.example', 'a.example', 'b.example'),
        (list, before, host) => {
          const after = judge(list, { ...before, lostHosts: [...before.lostHosts, host] }, page);
          expect(isNoBetter(after, judge(list, before, page))).toBe(true);
          for (const row of after.hosts.filter((one) => one.host === host)) expect(row.fate).toBe('down');
        },
      ),
      RUNS,
    );
  });

  it('the order of requests does not matter', () => {
    const shuffled = exchanges.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
    fc.assert(
      fc.property(shuffled, scenario, ([list, other], outage) => {
        expect(judge(other, outage, page)).toEqual(judge(list, outage, page));
      }),
      RUNS,
    );
  });

  it('the worst is never better than the outcome, and the page’s are the worst of its phases’', () => {
    fc.assert(
      fc.property(exchanges, scenario, (list, outage) => {
        const verdict = judge(list, outage, page);
        for (const one of [verdict, ...verdict.phases]) {
          expect(compareOutcomes(one.worst, one.outcome)).toBeGreaterThanOrEqual(0);
          expect(one.worst).not.toBe('unknown');
          expect(compareOutcomes(verdict.worst, one.worst)).toBeGreaterThanOrEqual(0);
          expect(compareOutcomes(verdict.outcome, one.outcome)).toBeGreaterThanOrEqual(0);
        }
        expect(verdict.phases[verdict.worstPhase]?.outcome).toBe(verdict.outcome);
      }),
      RUNS,
    );
  });

  it('phases that do not touch the page leave it as it was', () => {
    fc.assert(
      fc.property(exchanges, scenario, fc.nat(3), (list, outage, at) => {
        const quiet: Phase = {
          id: 'quiet',
          from: '',
          to: '',
          effects: [
            {
              provider: 'aws',
              region: null,
              services: null,
              failure: 'no-change',
              isIntermittent: false,
              likelihood: 'certain',
            },
          ],
        };
        const before = judge(list, { ...outage, lostHosts: [] }, page);
        const after = judge(
          list,
          { ...outage, lostHosts: [], phases: outage.phases.toSpliced(at, 0, quiet) },
          page,
        );
        expect([after.outcome, after.worst]).toEqual([before.outcome, before.worst]);
        expect(after.phases.filter(({ id }) => id !== 'quiet')).toEqual(before.phases);
        expect(after.phases.find(({ id }) => id === 'quiet')).toMatchObject({
          outcome: 'untouched',
          worst: 'untouched',
        });
        expect(after.causes).toEqual(before.causes.map((cause) => ({ ...cause, hosts: expect.anything() })));
      }),
      RUNS,
    );
  });
});

describe('what is unknown is never turned into "up"', () => {
  const harm = providersEffect.filter(({ failure }) => failure !== 'no-change');
  const phaseOf = (one: Effect): Phase => ({ id: 'one', from: '', to: '', effects: [one] });

  it('where nothing is known of what answers', () => {
    fc.assert(
      fc.property(harm, (one) => {
        expect(hostFate(unknown, phaseOf(one), 'shop.example').fate).toBe('origin-unknown');
      }),
      RUNS,
    );
  });

  it('where it was not looked up who answers for its name', () => {
    fc.assert(
      fc.property(
        attribution,
        dnsEffect.filter(({ failure }) => failure !== 'no-change'),
        (place, one) => {
          const asked = { ...place, dns: [] };
          expect(hostFate(asked, phaseOf(one), 'shop.example').fate).toBe('origin-unknown');
        },
      ),
      RUNS,
    );
  });

  it('where neither region nor service are known of the right provider', () => {
    fc.assert(
      fc.property(harm, (one) => {
        expect(hostFate(standing(one.provider, null), phaseOf(one), 'shop.example').fate).not.toBe('up');
      }),
      RUNS,
    );
  });

  it('where the only reasons against it are guesses', () => {
    fc.assert(
      fc.property(attribution, harm, (place, one) => {
        fc.pre(place.provider !== 'local');
        const guess: Attribution = {
          ...place,
          confidence: 'possible',
          regionConfidence: 'possible',
          serviceConfidence: 'possible',
        };
        expect(hostFate(guess, phaseOf(one), 'shop.example').fate).not.toBe('up');
      }),
      RUNS,
    );
  });

  it('where an edge hides an origin that could be there', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('aws', 'cloudflare', 'fastly', 'akamai'),
        fc.constantFrom(lost, happened),
        (cdn, outage) => {
          const verdict = judge(
            [exchange('page.example', standing(cdn, 'global', null, { layer: 'edge' }), 'document')],
            outage,
            page,
          );
          expect([verdict.hosts[0]?.fate, verdict.outcome, verdict.worst]).toEqual([
            'origin-unknown',
            'unknown',
            'unreachable',
          ]);
        },
      ),
      RUNS,
    );
  });
});

it('a host with a second provider beside the failing one is not down', () => {
  fc.assert(
    fc.property(exchanges, scenario, (list, outage) => {
      const second = exchange('a.example', standing('hetzner', 'fsn1'), 'image');
      const verdict = judge([...list, second], { ...outage, lostHosts: [] }, page);
      for (const row of verdict.hosts.filter(({ host }) => host === 'a.example')) {
        expect(['down', 'failing']).not.toContain(row.fate);
      }
    }),
    RUNS,
  );
});
