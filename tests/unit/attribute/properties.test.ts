import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AddressAnswer } from '../../../src/address-map/address-answer';
import { type AttributeInput, attribute } from '../../../src/attribute/attribute';
import { type Attribution, CONFIDENCES, type EvidenceSays } from '../../../src/attribute/attribution';
import { rankOf } from '../../../src/attribute/confidence';
import { HEADER_SIGNATURES } from '../../../src/knowledge/header-signatures';
import { NAME_OWNERS } from '../../../src/knowledge/name-owners';
import { NAME_RULES } from '../../../src/knowledge/name-rules';
import type { Header } from '../../../src/observe/page-load';
import { fakeAddressMap } from './fake-address-map';

const SEED = { seed: 20251020, numRuns: 2_000 } as const;

function listed(id: string, answer: Partial<AddressAnswer>): Partial<AddressAnswer> {
  return { ...answer, list: { id, date: '2026-08-22', url: `https://lists.example/${id}` } };
}

const ANSWERS: Record<string, Partial<AddressAnswer>> = {
  '3.5.0.1': { provider: 'aws', region: 'us-east-1' },
  '3.5.0.2': { provider: 'aws', region: 'eu-west-1', service: 'ec2' },
  '3.5.1.1': listed('aws', { provider: 'aws', region: 'us-east-1', service: 's3' }),
  '3.5.1.2': listed('aws', { provider: 'aws', region: 'us-east-1', service: 'ec2' }),
  '13.32.0.1': { provider: 'aws', region: 'global', service: 'cloudfront', isEdge: true },
  '13.32.1.1': listed('aws', { provider: 'aws', region: 'global', service: 'cloudfront', isEdge: true }),
  '76.76.21.21': { provider: 'aws' },
  '104.16.0.1': { provider: 'cloudflare', region: 'global', isEdge: true },
  '151.101.0.1': { provider: 'fastly', region: 'global', isEdge: true },
  '23.44.0.1': { provider: 'akamai', region: 'global', isEdge: true },
  '142.250.0.1': { provider: 'google', region: 'global', service: 'google-front-end', isEdge: true },
  '34.1.0.1': { provider: 'google', region: 'us-central1' },
  '20.1.0.1': { provider: 'azure', region: 'westeurope' },
  '159.203.0.1': { provider: 'digitalocean', region: 'nyc3' },
  '139.144.0.1': listed('linode', { provider: 'linode', region: 'us-east' }),
  '207.244.0.1': { provider: 'leaseweb' },
  '62.115.0.1': { network: 'ARELION-TELIA' },
  '10.0.0.1': { provider: 'local' },
};
const MAP = fakeAddressMap(ANSWERS);

const examples = [...NAME_RULES, ...HEADER_SIGNATURES].map(({ example }) => example);
const name = fc.oneof(
  fc.constantFrom(
    ...NAME_RULES.map(({ example }) => example),
    ...NAME_OWNERS.map(({ domain }) => `www.${domain}`),
  ),
  fc.constantFrom('shop.example', 'x-1.us-east-1.elb.amazonaws.com', 'shop.s3.eu-west-1.amazonaws.com'),
);
const header: fc.Arbitrary<Header> = fc.oneof(
  fc.constantFrom(...HEADER_SIGNATURES.map((it): Header => [it.header, it.example])),
  fc.constantFrom<Header>(['x-amz-bucket-region', 'us-east-1'], ['x-vercel-id', 'cdg1::iad1::1']),
);
const input: fc.Arbitrary<AttributeInput> = fc.record({
  host: name,
  address: fc.constantFrom(null, ...Object.keys(ANSWERS)),
  addressSource: fc.constantFrom('connection', 'connection', 'memory', 'resolved'),
  headers: fc.array(header, { maxLength: 5 }),
  cnames: fc.array(name, { maxLength: 3 }),
});

function answerTo(request: AttributeInput): Attribution {
  return attribute(request, MAP);
}

describe('the order', () => {
  it('of headers does not matter', () => {
    fc.assert(
      fc.property(input, fc.func(fc.integer()), (request, by) => {
        const headers = [...request.headers].sort((a, b) => by(a) - by(b));
        expect(answerTo({ ...request, headers })).toEqual(answerTo(request));
      }),
      SEED,
    );
  });

  it('of the names behind the name changes provider or region only where they contradict each other', () => {
    fc.assert(
      fc.property(input, (request) => {
        const one = answerTo(request);
        const other = answerTo({ ...request, cnames: [...request.cnames].reverse() });
        if (one.provider === other.provider && one.region === other.region) return;
        const said = request.cnames.map((cname) => {
          const { provider, region } = answerTo({ ...request, address: null, headers: [], cnames: [cname] });
          return `${provider} ${region}`;
        });
        expect(new Set(said).size).toBeGreaterThan(1);
        if (
          request.address !== null &&
          request.addressSource === 'connection' &&
          request.address !== '62.115.0.1'
        )
          expect(other.provider).toBe(one.provider);
      }),
      SEED,
    );
  });
});

describe('what agrees', () => {
  const agrees = (says: EvidenceSays, { provider, region, service, platform }: Attribution): boolean =>
    says.provider === provider &&
    (says.region === null || says.region === region) &&
    (says.service === null || says.service === service) &&
    (says.platform === null || says.platform === platform?.id);

  it('never makes anything less sure', () => {
    const more = fc.oneof(
      header.map((it) => ({ headers: [it], cnames: [] })),
      name.map((it) => ({ headers: [], cnames: [it] })),
    );
    fc.assert(
      fc.property(input, more, (request, { headers, cnames }) => {
        const before = answerTo(request);
        const alone = attribute({ ...request, host: 'shop.example', address: null, headers, cnames }, null);
        if (!alone.evidence.every(({ says }) => agrees(says, before))) return;
        const after = answerTo({
          ...request,
          headers: [...request.headers, ...headers],
          cnames: [...request.cnames, ...cnames],
        });
        expect(after).toMatchObject({
          provider: before.provider,
          region: before.region,
          service: before.service,
        });
        for (const aspect of ['confidence', 'regionConfidence', 'serviceConfidence'] as const)
          expect(rankOf(after[aspect])).toBeGreaterThanOrEqual(rankOf(before[aspect]));
      }),
      { ...SEED, numRuns: 10_000 },
    );
  });

  it('is an address that a resolver gave or memory kept, too', () => {
    fc.assert(
      fc.property(input, (request) => {
        const without = answerTo({ ...request, address: null });
        const after = answerTo(request);
        if (request.address === null || request.addressSource === 'connection') return;
        if (after.conflicts.length > without.conflicts.length) return;
        if (after.provider === without.provider)
          expect(rankOf(after.confidence)).toBeGreaterThanOrEqual(rankOf(without.confidence));
        if (after.provider === without.provider && after.region === without.region)
          expect(rankOf(after.regionConfidence)).toBeGreaterThanOrEqual(rankOf(without.regionConfidence));
      }),
      SEED,
    );
  });
});

describe('a region', () => {
  it('that is only geolocated is never certain', () => {
    fc.assert(
      fc.property(input, (request) => {
        const { region, regionConfidence, layer, evidence } = answerTo(request);
        if (regionConfidence !== 'certain' || region === 'global' || layer === 'edge') return;
        const others = evidence.filter(({ kind, says }) => kind !== 'geolocation' && says.region === region);
        expect(others.length).toBeGreaterThan(0);
      }),
      SEED,
    );
  });
});

describe('a conflict', () => {
  it('goes with a confidence below certain, and both its sides differ', () => {
    fc.assert(
      fc.property(input, (request) => {
        const answer = answerTo(request);
        const sure = {
          provider: answer.confidence,
          region: answer.regionConfidence,
          service: answer.serviceConfidence,
        };
        const believed = { provider: answer.provider, region: answer.region, service: answer.service };
        expect(answer.conflicts.length).toBeLessThanOrEqual(4);
        for (const conflict of answer.conflicts) {
          expect(sure[conflict.about]).not.toBe('certain');
          expect(conflict.believed.value).toBe(believed[conflict.about]);
          expect(conflict.against.value).not.toBe(conflict.believed.value);
          expect(conflict.against.value).not.toBe('');
          if (answer.evidence.length < 12)
            for (const { by, detail } of [conflict.believed, conflict.against])
              expect(answer.evidence).toContainEqual(expect.objectContaining({ kind: by, detail }));
        }
      }),
      SEED,
    );
  });
});

describe('hostile strings', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.constantFrom(
      '',
      '.',
      '..',
      '__proto__',
      'constructor',
      'a'.repeat(100_000),
      '.'.repeat(1_000),
      ...examples,
    ),
    fc.constantFrom(...examples).map((it) => `${it}${'\u0000<script>'.repeat(50)}`),
  );

  it('are never thrown at, and what is kept of them is bounded', () => {
    fc.assert(
      fc.property(
        fc.record({
          host: text,
          address: fc.option(text),
          addressSource: fc.constantFrom('connection', 'memory', 'resolved', 'unseen'),
          headers: fc.array(
            fc.tuple(fc.oneof(text, fc.constantFrom(...HEADER_SIGNATURES.map((it) => it.header))), text),
          ),
          cnames: fc.array(text, { maxLength: 40 }),
          nameServers: fc.array(text, { maxLength: 40 }),
        }),
        (request) => {
          const { evidence, conflicts, confidence } = attribute(request, MAP);
          expect(CONFIDENCES).toContain(confidence);
          expect(evidence.length).toBeLessThanOrEqual(12);
          const details = conflicts.flatMap(({ believed, against }) => [believed.detail, against.detail]);
          for (const detail of [...details, ...evidence.map((it) => it.detail)])
            expect(detail.length).toBeLessThanOrEqual(130);
        },
      ),
      { ...SEED, numRuns: 500 },
    );
  });
});
