import { describe, expect, it } from 'vitest';
import type { Attribution, DnsOperator } from '../../../src/attribute/attribution';
import { hostFate } from '../../../src/outage/host-fate';
import type { Fate, Phase, Scenario } from '../../../src/outage/scenario';
import { lostScenario, scenarioFor } from '../../../src/outage/scenario-for';
import { edge, standing, unknown } from './attributions';

const ROUTE53: DnsOperator = {
  id: 'route53',
  provider: 'aws',
  service: 'route53',
  servers: ['ns-1.awsdns-1.com'],
};
const NS1: DnsOperator = { id: 'ns1', provider: null, service: null, servers: ['dns1.p01.nsone.net'] };
const CLOUDFLARE: DnsOperator = {
  id: 'cloudflare-dns',
  provider: 'cloudflare',
  service: 'dns',
  servers: ['a.ns.cloudflare.com'],
};

const incident = 'aws-us-east-1-2025-10-20';
const phase = ({ phases }: Scenario, index = 0): Phase => {
  const found = phases[index];
  if (!found) throw new Error(`Expected a phase ${index}.`);
  return found;
};
const lost = phase(scenarioFor(incident, 'region-lost'));
const happened = scenarioFor(incident, 'as-it-happened');
const originIn = (provider: string, region: string | null, service: string | null = null) =>
  ({ origin: { provider, region, service, confidence: 'likely' } }) satisfies Partial<Attribution>;

describe('as it happened on 20 October 2025', () => {
  it.each<[string, Attribution, [Fate, Fate, Fate]]>([
    ['DynamoDB in the region', standing('aws', 'us-east-1', 'dynamodb'), ['down', 'at-risk', 'at-risk']],
    [
      'API Gateway in the region',
      standing('aws', 'us-east-1', 'api-gateway'),
      ['down', 'at-risk', 'at-risk'],
    ],
    ['a function in the region', standing('aws', 'us-east-1', 'lambda-url'), ['down', 'at-risk', 'at-risk']],
    ['a network load balancer', standing('aws', 'us-east-1', 'nlb'), ['at-risk', 'at-risk', 'failing']],
    ['another load balancer', standing('aws', 'us-east-1', 'elb'), ['at-risk', 'at-risk', 'at-risk']],
    ['a server of unknown service', standing('aws', 'us-east-1'), ['at-risk', 'at-risk', 'at-risk']],
    ['S3 in the region', standing('aws', 'us-east-1', 's3'), ['up', 'up', 'up']],
    ['a website of S3 in the region', standing('aws', 'us-east-1', 's3-website'), ['up', 'up', 'up']],
    ['S3 of unknown region', standing('aws', null, 's3'), ['up', 'up', 'up']],
    ['AWS of unknown region', standing('aws', null), ['at-risk', 'at-risk', 'at-risk']],
    ['AWS elsewhere', standing('aws', 'eu-west-1', 'nlb'), ['up', 'up', 'up']],
    ['another cloud', standing('google', 'us-east4'), ['up', 'up', 'up']],
    ['another network by name', standing('other', null, null, { network: 'Hoster' }), ['up', 'up', 'up']],
    [
      'a private address for a public name',
      standing('local', null),
      ['origin-unknown', 'origin-unknown', 'origin-unknown'],
    ],
    [
      'CloudFront before S3',
      edge('aws', { service: 'cloudfront', ...originIn('aws', null, 's3') }),
      ['up', 'up', 'up'],
    ],
    [
      'CloudFront before API Gateway',
      edge('aws', originIn('aws', 'us-east-1', 'api-gateway')),
      ['down', 'at-risk', 'at-risk'],
    ],
    ['an edge of unknown origin', edge('cloudflare'), ['origin-unknown', 'origin-unknown', 'origin-unknown']],
    ['something of which nothing is known', unknown, ['origin-unknown', 'origin-unknown', 'origin-unknown']],
  ])('%s', (_, attribution, expected) => {
    expect(happened.phases.map((one) => hostFate(attribution, one, 'shop.example').fate)).toEqual(expected);
  });
});

describe('with the whole region lost', () => {
  it.each<[string, Attribution, Fate]>([
    ['a server in the region', standing('aws', 'us-east-1'), 'down'],
    ['S3 in the region', standing('aws', 'us-east-1', 's3'), 'down'],
    ['an estimated region', standing('aws', 'us-east-1', null, { regionConfidence: 'likely' }), 'down'],
    ['a guessed region', standing('aws', 'us-east-1', null, { regionConfidence: 'possible' }), 'at-risk'],
    [
      'a guess that it stands elsewhere',
      standing('aws', 'us-east-2', null, { regionConfidence: 'possible' }),
      'at-risk',
    ],
    ['AWS of unknown region', standing('aws', null), 'at-risk'],
    ['AWS elsewhere', standing('aws', 'us-east-2'), 'up'],
    ['an edge with its origin there', edge('fastly', originIn('aws', 'us-east-1')), 'down'],
    ['an edge with its origin in AWS', edge('fastly', originIn('aws', null, 's3')), 'origin-unknown'],
    ['an edge with its origin elsewhere', edge('fastly', originIn('google', null)), 'up'],
    ['what its provider serves from everywhere itself', standing('google', 'global'), 'up'],
    ['an edge, perhaps somebody else’s', edge('fastly', { confidence: 'possible' }), 'origin-unknown'],
    ['CloudFront of unknown origin', edge('aws', { service: 'cloudfront' }), 'origin-unknown'],
    [
      'a platform with functions there',
      edge('aws', { platform: { id: 'vercel', provider: 'aws', region: 'us-east-1', confidence: 'likely' } }),
      'down',
    ],
    [
      'a platform on AWS, region unknown',
      edge('other', {
        network: 'Vercel',
        platform: { id: 'vercel', provider: 'aws', region: null, confidence: 'likely' },
      }),
      'origin-unknown',
    ],
    [
      'a platform’s front on AWS with functions elsewhere',
      standing('aws', null, null, {
        layer: 'platform',
        platform: { id: 'vercel', provider: 'aws', region: 'eu-central-1', confidence: 'certain' },
      }),
      'up',
    ],
    [
      'a platform’s front on AWS with functions nobody knows where',
      standing('aws', null, null, {
        layer: 'platform',
        platform: { id: 'vercel', provider: 'aws', region: null, confidence: 'certain' },
      }),
      'origin-unknown',
    ],
    [
      'a platform in a network of its own',
      standing('other', null, null, {
        layer: 'platform',
        network: 'Automattic',
        platform: { id: 'wordpress-com', provider: null, region: null, confidence: 'certain' },
      }),
      'up',
    ],
    [
      'a platform of unknown cloud behind an edge',
      edge('fastly', {
        platform: { id: 'github-pages', provider: null, region: null, confidence: 'certain' },
      }),
      'origin-unknown',
    ],
    ['something of which nothing is known', unknown, 'origin-unknown'],
  ])('%s', (_, attribution, expected) => {
    expect(hostFate(attribution, lost, 'shop.example').fate).toBe(expected);
  });
});

describe('with a whole provider lost', () => {
  it.each<[string, string, Attribution, Fate]>([
    ['its regions', 'aws', standing('aws', 'eu-west-1'), 'down'],
    ['its edge', 'aws', edge('aws', { service: 'cloudfront' }), 'down'],
    ['a pure edge', 'cloudflare', edge('cloudflare'), 'down'],
    ['the origin behind another edge', 'cloudflare', edge('fastly'), 'up'],
    ['another provider', 'cloudflare', standing('aws', 'us-east-1'), 'up'],
    ['one service', 'aws:us-east-1:s3', standing('aws', 'us-east-1', 's3'), 'down'],
    ['a part of that service', 'aws:us-east-1:s3', standing('aws', 'us-east-1', 's3-website'), 'down'],
    ['another service', 'aws:us-east-1:s3', standing('aws', 'us-east-1', 'nlb'), 'up'],
    [
      'an address block that only says "ec2"',
      'aws:us-east-1:nlb',
      standing('aws', 'us-east-1', 'ec2'),
      'at-risk',
    ],
    [
      'one edge service',
      'aws:global:cloudfront',
      edge('aws', { service: 'cloudfront', serviceConfidence: 'certain' }),
      'down',
    ],
  ])('%s (%s)', (_, place, attribution, expected) => {
    expect(hostFate(attribution, phase(lostScenario(place)), 'shop.example').fate).toBe(expected);
  });
});

it.each(['localhost', 'printer.local', 'nas', '192.168.1.2', '[::1]', '[fd12::1]', 'app.internal'])(
  'knows that %s is nobody’s cloud',
  (host) => {
    expect(hostFate(standing('local', null), lost, host).fate).toBe('up');
  },
);

it('is as sure as the weaker of the effect and the attribution', () => {
  const estimated = standing('aws', 'us-east-1', null, { regionConfidence: 'likely' });
  expect(hostFate(estimated, lost, 'shop.example').confidence).toBe('likely');
  expect(hostFate(standing('aws', 'us-east-1'), lost, 'shop.example').confidence).toBe('certain');
  expect(hostFate(unknown, lost, 'shop.example').confidence).toBe('unknown');
});

it('leaves everything up where an effect changes nothing', () => {
  const [effect] = lost.effects;
  if (!effect) throw new Error('Expected an effect.');
  const quiet: Phase = { ...lost, effects: [{ ...effect, failure: 'no-change' }] };
  expect(hostFate(standing('aws', 'us-east-1'), quiet, 'shop.example').fate).toBe('up');
});

describe('who answers for the names', () => {
  const hetzner = (...dns: DnsOperator[]) => standing('hetzner', 'fsn1', null, { dns });
  const gone = (text: string) => phase(lostScenario(text));

  it.each<[string, string, Attribution, Fate]>([
    ['takes the host with it when its provider is lost', 'aws', hetzner(ROUTE53), 'down'],
    ['when all that stands nowhere in particular is', 'aws:global', hetzner(ROUTE53), 'down'],
    ['when its service is', 'aws:global:route53', hetzner(ROUTE53), 'down'],
    ['of a provider without a name for it', 'cloudflare', hetzner({ ...CLOUDFLARE, service: null }), 'down'],
    ['stands when a region is lost', 'aws:us-east-1', hetzner(ROUTE53), 'up'],
    ['stands when another service is', 'aws:global:cloudfront', hetzner(ROUTE53), 'up'],
    ['stands when another provider is', 'google', hetzner(ROUTE53), 'up'],
    ['is nobody that could be lost', 'aws', hetzner(NS1), 'up'],
    ['is nobody that was asked for', 'aws', hetzner(), 'up'],
    ['has a second one beside it', 'aws', hetzner(ROUTE53, NS1), 'up'],
    ['has a second one beside it, whichever is lost', 'cloudflare', hetzner(ROUTE53, CLOUDFLARE), 'up'],
  ])('%s: %s', (_, text, attribution, fate) => {
    expect(hostFate(attribution, gone(text), 'shop.example').fate).toBe(fate);
  });

  it('is as sure as its name servers’ names make it', () => {
    expect(hostFate(hetzner(ROUTE53), gone('aws'), 'shop.example')).toEqual({
      fate: 'down',
      confidence: 'likely',
      failure: 'no-connection',
    });
  });

  it('makes nobody less sure to be up', () => {
    expect(hostFate(hetzner(ROUTE53), gone('google'), 'shop.example').confidence).toBe('certain');
  });

  it('does not fall silent because what serves pages answers with errors', () => {
    for (const id of ['cloudflare-2025-11-18', 'cloudflare-2025-12-05']) {
      for (const one of scenarioFor(id, 'as-it-happened').phases) {
        expect(hostFate(hetzner(CLOUDFLARE), one, 'shop.example').fate).toBe('up');
      }
      expect(hostFate(hetzner(CLOUDFLARE), phase(scenarioFor(id, 'region-lost')), 'shop.example').fate).toBe(
        'down',
      );
    }
  });

  it('does not give away what an edge hides', () => {
    expect(hostFate(edge('fastly', { dns: [ROUTE53] }), lost, 'shop.example').fate).toBe('origin-unknown');
  });
});
