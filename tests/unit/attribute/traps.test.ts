import { describe, expect, it } from 'vitest';
import { type AttributeInput, attribute } from '../../../src/attribute/attribute';
import type { Attribution } from '../../../src/attribute/attribution';
import { createAttributor } from '../../../src/attribute/create-attributor';
import { SHIPPED_MAP, underLists } from './shipped-address-map';

/* What misled others in real traffic. The addresses are real ones. */

const LISTS = underLists({
  '52.216.10.2': {
    provider: 'aws',
    region: 'us-east-1',
    service: 's3',
    isEdge: false,
    network: null,
    list: { id: 'aws', date: '2026-08-22', url: 'https://ip-ranges.amazonaws.com/ip-ranges.json' },
  },
});

function seen(traits: Partial<AttributeInput>, map = SHIPPED_MAP): Attribution {
  return attribute(
    { host: 'shop.example', address: null, addressSource: 'connection', headers: [], cnames: [], ...traits },
    map,
  );
}

describe('one host of several providers', () => {
  it.each([
    ['cdn.jsdelivr.net', { '104.16.85.20': 'cloudflare', '151.101.1.229': 'fastly' }],
    ['lightning.cnn.com', { '23.44.214.23': 'akamai', '13.32.0.1': 'aws' }],
  ])('%s is attributed request by request', (host, answers) => {
    const attributor = createAttributor(SHIPPED_MAP);
    for (const [address, provider] of [...Object.entries(answers), ...Object.entries(answers)]) {
      const answer = attributor({ host, address, addressSource: 'connection', headers: [], cnames: [] });
      expect(answer).toMatchObject({ provider, region: 'global', layer: 'edge' });
    }
  });
});

describe('addresses that a customer brought to AWS', () => {
  it.each([
    ['Vercel’s', '76.76.21.21'],
    ['Vercel’s first', '76.76.21.0'],
    ['Vercel’s last', '76.76.21.255'],
    ['Quantcast’s', '192.184.67.12'],
    ['Quantcast’s last', '192.184.67.255'],
  ])('%s are AWS’s in no region, with the map and under lists', (_, address) => {
    for (const map of [SHIPPED_MAP, LISTS]) {
      expect(seen({ address }, map)).toMatchObject({
        provider: 'aws',
        region: null,
        regionConfidence: 'unknown',
        layer: 'origin',
        confidence: 'certain',
      });
    }
  });
});

describe('the owner in the name', () => {
  it.each([
    ['ups.analytics.yahoo.com', '35.84.163.233', 'aws', 'us-west-2', 'yahoo'],
    ['t.co', '104.16.85.20', 'cloudflare', 'global', 'x'],
    ['static.ads-twitter.com', '151.101.1.229', 'fastly', 'global', 'x'],
    ['images-na.ssl-images-amazon.com', '151.101.1.16', 'fastly', 'global', 'aws'],
    ['stags.bluekai.com', '23.45.229.14', 'akamai', 'global', 'oracle'],
    ['m.media-amazon.com', '23.44.214.23', 'akamai', 'global', 'aws'],
  ])('%s is not the host', (host, address, provider, region, owner) => {
    expect(seen({ host, address })).toMatchObject({
      provider,
      region,
      confidence: 'likely',
      conflicts: [
        { about: 'provider', believed: { value: provider }, against: { by: 'name', value: owner } },
      ],
    });
  });

  it('of Amazon, in a network that is no cloud, makes no cloud of it', () => {
    expect(seen({ host: 'www.amazon.com', address: '185.64.189.110' })).toMatchObject({
      provider: 'other',
      network: 'PubMatic, Inc.',
      region: null,
    });
    expect(seen({ host: 'images-na.ssl-images-amazon.com' })).toMatchObject({ provider: null, evidence: [] });
  });
});

describe('private, loopback and carrier addresses', () => {
  it.each([
    '10.1.2.3',
    '172.16.0.1',
    '192.168.1.1',
    '127.0.0.1',
    '100.64.3.4',
    '169.254.1.1',
    '198.18.0.1',
    '::1',
    'fd00::1',
    'fe80::1',
    '::ffff:10.0.0.1',
  ])('%s is local, whatever name and headers say', (address) => {
    const headers = [['server', 'AmazonS3']] as const;
    expect(seen({ address, host: 'shop.s3.us-east-1.amazonaws.com', headers })).toMatchObject({
      provider: 'local',
      region: null,
      layer: null,
      confidence: 'certain',
      conflicts: [],
    });
  });
});

describe('the place that an edge writes into its headers', () => {
  it.each([
    ['13.32.0.1', 'x-amz-cf-pop', 'IAD89-C1'],
    ['104.16.85.20', 'cf-ray', '597bc5c70826fd1e-IAD'],
    ['151.101.1.229', 'x-served-by', 'cache-iad-kiad7000061-IAD'],
    [null, 'x-amz-cf-pop', 'IAD89-C1'],
    [null, 'cf-ray', '597bc5c70826fd1e-IAD'],
    [null, 'x-served-by', 'cache-iad-kiad7000061-IAD'],
  ])('at %s, %s is never an origin’s region', (address, name, value) => {
    const alone = seen({ address, headers: [[name, value]] });
    expect(alone).toMatchObject({ region: 'global', layer: 'edge', origin: null });
    const withServer = seen({
      address,
      headers: [
        [name, value],
        ['server', 'AmazonS3'],
      ],
    });
    expect(withServer.origin).toMatchObject({ provider: 'aws', service: 's3', region: null });
    expect(seen({ address, headers: [[name, value.replaceAll(/IAD/gi, 'FRA')]] })).toEqual(alone);
  });
});

describe('x-vercel-id', () => {
  it.each([
    ['iad1::lqkmb-1634694596006-54fe25b3aa0f', null],
    ['cdg1::iad1::7tqdq-1760947680000-abc', 'us-east-1'],
    ['iad1::fra1::7tqdq-1760947680000-abc', 'eu-central-1'],
    ['iad1::zzz9::7tqdq-1760947680000-abc', null],
  ])('%s tells a function in %s', (id, region) => {
    const headers = [
      ['server', 'Vercel'],
      ['x-vercel-id', id],
    ] as const;
    expect(seen({ address: '76.76.21.21', headers })).toMatchObject({
      provider: 'aws',
      region: null,
      layer: 'platform',
      platform: { id: 'vercel', provider: 'aws', region },
    });
  });
});

describe('a bucket’s name without a region', () => {
  it('is at most possibly us-east-1', () => {
    expect(seen({ host: 'bucket.s3.amazonaws.com' })).toMatchObject({
      provider: 'aws',
      service: 's3',
      region: 'us-east-1',
      regionConfidence: 'possible',
    });
  });

  it('leaves the region to the address, likely at most', () => {
    const answer = seen({ host: 'bucket.s3.amazonaws.com', address: '3.5.136.1' });
    expect(answer.region).not.toBe('us-east-1');
    expect(answer).toMatchObject({
      provider: 'aws',
      service: 's3',
      regionConfidence: 'likely',
      conflicts: [],
    });
  });
});

describe('edges in the network that AWS’s regions share', () => {
  it.each([
    ['CloudFront', '13.32.0.1', 'cloudfront'],
    ['Global Accelerator', '15.197.0.1', 'global-accelerator'],
    ['Global Accelerator', '75.2.60.5', 'global-accelerator'],
  ])('%s at %s is told apart before any region is given', (_, address, service) => {
    expect(seen({ address })).toMatchObject({ provider: 'aws', region: 'global', service, layer: 'edge' });
  });

  it.each<[Partial<AttributeInput>]>([
    [{ headers: [['x-amz-cf-id', 'bnQLGgzCSuxv==']] }],
    [{ headers: [['via', '1.1 abc.cloudfront.net (CloudFront)']] }],
    [{ cnames: ['d111111abcdef8.cloudfront.net'] }],
    [{ host: 'd111111abcdef8.cloudfront.net' }],
    [{ cnames: ['a1b2c3d4e5f6.awsglobalaccelerator.com'] }],
  ])('%j tells one at an address that seems to stand in us-east-1', (traits) => {
    const address = '52.21.1.1';
    expect(seen({ address })).toMatchObject({ region: 'us-east-1' });
    expect(seen({ address, ...traits })).toMatchObject({ provider: 'aws', region: 'global', layer: 'edge' });
  });
});

describe('load balancers', () => {
  it.each([
    ['shop-1234567890.us-east-1.elb.amazonaws.com', 'elb'],
    ['dualstack.shop-1234567890.us-east-1.elb.amazonaws.com', 'elb'],
    ['bank-0123456789abcdef.elb.us-east-1.amazonaws.com', 'nlb'],
  ])('%s is told by where the region stands', (cname, service) => {
    expect(seen({ cnames: [cname], address: '52.21.1.1' })).toMatchObject({
      service,
      region: 'us-east-1',
      regionConfidence: 'certain',
      serviceConfidence: 'certain',
    });
  });
});

describe('Linode’s geofeed', () => {
  it('has Akamai’s edges in it', () => {
    const list = { id: 'linode', date: '2025-07-01', url: 'https://geoip.linode.com/' };
    const map = underLists({
      '23.44.214.23': {
        provider: 'linode',
        region: 'us-east',
        service: null,
        isEdge: false,
        network: null,
        list,
      },
    });
    const edge = { address: '23.44.214.23', headers: [['server', 'AkamaiGHost']] } as const;
    expect(seen(edge)).toMatchObject({ provider: 'akamai', region: 'global', confidence: 'certain' });
    expect(seen(edge, map)).toMatchObject({ provider: 'akamai', region: 'global', confidence: 'likely' });
  });
});

/** Chains of a platform and what it lives on, each at an address of whoever answers for it. */
describe('a platform', () => {
  it.each([
    ['heroku', '54.235.77.118', 'shop.herokuapp.com', ['via', '1.1 vegur'], 'aws', 'us-east-1', 'aws'],
    ['netlify', '75.2.60.5', 'shop.example', ['x-nf-request-id', '01J0'], 'aws', null, 'aws'],
    [
      'supabase',
      '104.18.38.10',
      'abcdefghijklmnopqrst.supabase.co',
      ['server', 'cloudflare'],
      'aws',
      null,
      'cloudflare',
    ],
    [
      'firebase-hosting',
      '199.36.158.100',
      'shop.web.app',
      ['x-served-by', 'cache-bma1636-BMA'],
      'google',
      null,
      'fastly',
    ],
    ['github-pages', '185.199.108.153', 'shop.github.io', ['server', 'GitHub.com'], null, null, 'fastly'],
    ['shopify', '23.227.38.65', 'shop.example', ['x-shopid', '12345678'], 'google', null, 'cloudflare'],
    [
      'wordpress-com',
      '192.0.78.1',
      'shop.wordpress.com',
      ['x-ac', '2.ams _dca MISS'],
      'automattic',
      null,
      'automattic',
    ],
  ] as const)(
    '%s is told with the cloud under it and who answers',
    (id, address, host, header, cloud, region, provider) => {
      const answer = seen({ address, host, headers: [header] });
      expect(answer).toMatchObject({
        provider,
        layer: 'platform',
        platform: { id, provider: cloud, region },
        conflicts: [],
      });
      expect(
        answer.evidence.filter(({ kind }) => kind === 'platform').map(({ says }) => says.platform),
      ).toContain(id);
    },
  );
});

describe('a network that is none of the big clouds', () => {
  it.each([
    ['185.64.189.110', 'PubMatic'],
    ['69.173.144.138', 'Rubicon'],
    ['64.74.236.31', 'Outbrain'],
    ['37.252.171.21', 'AppNexus'],
    ['178.250.1.11', 'Criteo'],
    ['130.149.7.201', 'Deutschen Forschung'],
  ])('at %s keeps its name', (address, name) => {
    const answer = seen({ address });
    expect(answer).toMatchObject({ provider: 'other', region: null, confidence: 'certain' });
    expect(answer.network).toContain(name);
    expect(answer.evidence[0]?.says.network).toBe(answer.network);
  });
});
