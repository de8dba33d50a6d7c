import { describe, expect, it } from 'vitest';
import { type AttributeInput, attribute } from '../../../src/attribute/attribute';
import type { Attribution } from '../../../src/attribute/attribution';
import { FAKE_MAP } from './fake-address-map';

type Seen = Partial<AttributeInput>;

function attributed(seen: Seen, map: typeof FAKE_MAP | null = FAKE_MAP): Attribution {
  const address = seen.address ?? null;
  return attribute(
    {
      host: 'shop.example',
      address,
      addressSource: address === null ? 'unseen' : 'connection',
      headers: [],
      cnames: [],
      ...seen,
    },
    map,
  );
}

/** What a case expects; whatever it does not name may be anything. */
type Case = readonly [sentence: string, seen: Seen, expected: Partial<Attribution>];

const CLOUDFRONT_HEADERS = [
  ['via', '1.1 0123456789abcdef.cloudfront.net (CloudFront)'],
  ['x-amz-cf-id', 'bnQLGgzCSuxvlfBnv0zchVQ7M8roftpG3m8zNUmiqQumqmoblpiZtQ=='],
  ['x-amz-cf-pop', 'IAD89-C1'],
] as const;

describe('the address', () => {
  it.each<Case>([
    [
      'decides provider and region, the region never surer than likely',
      { address: '3.5.0.1' },
      {
        provider: 'aws',
        region: 'us-east-1',
        layer: 'origin',
        confidence: 'certain',
        regionConfidence: 'likely',
      },
    ],
    [
      'of a published edge block gives no region',
      { address: '13.32.0.1' },
      {
        provider: 'aws',
        region: 'global',
        service: 'cloudfront',
        layer: 'edge',
        origin: null,
        serviceConfidence: 'certain',
      },
    ],
    [
      'of Global Accelerator has a server of AWS behind it, nobody knows where',
      { address: '15.197.0.1' },
      {
        provider: 'aws',
        region: 'global',
        service: 'global-accelerator',
        layer: 'edge',
        origin: { provider: 'aws', region: null, service: null, confidence: 'likely' },
      },
    ],
    [
      'that AWS announces for a customer has no region',
      { address: '76.76.21.21' },
      { provider: 'aws', region: null, regionConfidence: 'unknown', layer: 'origin' },
    ],
    [
      'of a network that is no cloud gives the network its name',
      { address: '62.115.0.1' },
      { provider: 'other', network: 'ARELION-TELIA', region: null, confidence: 'certain' },
    ],
    [
      'that is private is no cloud',
      { address: '10.0.0.1' },
      { provider: 'local', region: null, layer: null, origin: null, confidence: 'certain' },
    ],
    [
      'that is none is as good as not seen',
      { address: 'proxy', headers: [['cf-ray', '597bc5c70826fd1e-SYD']] },
      { provider: 'cloudflare' },
    ],
    [
      'that no table knows tells nothing',
      { address: '203.0.113.9' },
      { provider: null, confidence: 'unknown', layer: null, evidence: [] },
    ],
  ])('%s', (_, seen, expected) => {
    expect(attributed(seen)).toMatchObject(expected);
  });

  it('from memory is a little less sure, and says so', () => {
    const answer = attributed({ address: '3.5.0.1', addressSource: 'memory' });
    expect(answer).toMatchObject({ provider: 'aws', confidence: 'likely' });
    expect(answer.evidence.map(({ kind }) => kind)).toEqual(['as', 'geolocation', 'memory']);
  });
});

describe('an edge', () => {
  it.each<Case>([
    [
      'is told by CloudFront headers even at an address that looks like a region',
      { address: '3.5.0.1', headers: CLOUDFRONT_HEADERS },
      { provider: 'aws', region: 'global', service: 'cloudfront', layer: 'edge', origin: null },
    ],
    [
      'never takes a region from the place nearest to the visitor',
      {
        address: '151.101.0.1',
        headers: [
          ['x-served-by', 'cache-iad-kiad7000061-IAD'],
          ['x-timer', 'S1539298742.367525,VS0,VE114'],
        ],
      },
      { provider: 'fastly', region: 'global', layer: 'edge', origin: null },
    ],
    [
      'with S3 behind it knows the bucket, and its region where the bucket tells',
      {
        address: '13.32.0.1',
        headers: [...CLOUDFRONT_HEADERS, ['server', 'AmazonS3'], ['x-amz-bucket-region', 'us-east-1']],
      },
      {
        layer: 'edge',
        service: 'cloudfront',
        origin: { provider: 'aws', region: 'us-east-1', service: 's3', confidence: 'certain' },
      },
    ],
    [
      'with S3 behind it does not guess the region',
      {
        address: '151.101.0.1',
        headers: [
          ['x-amz-id-2', 'e60C'],
          ['x-amz-request-id', '920Y'],
        ],
      },
      { provider: 'fastly', origin: { provider: 'aws', region: null, service: 's3', confidence: 'likely' } },
    ],
    [
      'with a load balancer behind it knows it by its cookie',
      { address: '104.16.0.1', headers: [['set-cookie', 'AWSALB=secret; Path=/']] },
      {
        provider: 'cloudflare',
        origin: { provider: 'aws', region: null, service: 'elb', confidence: 'certain' },
      },
    ],
    [
      'with API Gateway behind it',
      { address: '13.32.0.1', headers: [...CLOUDFRONT_HEADERS, ['x-amz-apigw-id', 'YEoowHmliYcETIQ=']] },
      { origin: { provider: 'aws', region: null, service: 'api-gateway', confidence: 'certain' } },
    ],
    [
      'in front of an API whose name carries its region',
      { host: 'a1b2.execute-api.us-east-1.amazonaws.com', address: '13.32.0.1', headers: CLOUDFRONT_HEADERS },
      {
        service: 'cloudfront',
        region: 'global',
        origin: { provider: 'aws', region: 'us-east-1', service: 'api-gateway', confidence: 'certain' },
      },
    ],
    [
      'in front of another edge',
      { address: '45.60.0.1', headers: CLOUDFRONT_HEADERS },
      {
        provider: 'imperva',
        layer: 'edge',
        origin: { provider: 'aws', region: 'global', service: 'cloudfront', confidence: 'certain' },
      },
    ],
    [
      "of Google's cloud has Google behind it",
      { address: '34.120.0.1', headers: [['via', '1.1 google']] },
      {
        provider: 'google',
        region: 'global',
        layer: 'edge',
        service: 'load-balancer',
        origin: { provider: 'google', region: null, service: 'load-balancer', confidence: 'certain' },
      },
    ],
    [
      "of Google's own services is told from the cloud",
      { host: 'www.gstatic.com', address: '142.250.0.1', headers: [['server', 'sffe']] },
      {
        provider: 'google',
        service: 'google-front-end',
        origin: { provider: 'google', region: 'global', service: 'google-front-end', confidence: 'certain' },
      },
    ],
    [
      "that serves a customer's bucket says so",
      {
        host: 'storage.googleapis.com',
        address: '142.250.0.1',
        headers: [
          ['server', 'UploadServer'],
          ['x-goog-hash', 'crc32c=Iyg4bA=='],
        ],
      },
      {
        provider: 'google',
        service: 'cloud-storage',
        origin: { provider: 'google', region: null, service: 'cloud-storage', confidence: 'certain' },
      },
    ],
    [
      'of Azure',
      {
        address: '13.107.0.1',
        headers: [
          ['x-azure-ref', '20251029T160000Z-r1b2c3d4'],
          ['x-ms-blob-type', 'BlockBlob'],
        ],
      },
      {
        provider: 'azure',
        service: 'front-door',
        region: 'global',
        layer: 'edge',
        origin: { provider: 'azure', region: null, service: 'blob-storage', confidence: 'certain' },
      },
    ],
    [
      'that serves what is its own has nothing of others behind it',
      { host: 'challenges.cloudflare.com', address: '104.16.0.1', headers: [['server', 'cloudflare']] },
      {
        provider: 'cloudflare',
        layer: 'edge',
        origin: { provider: 'cloudflare', region: 'global', service: null, confidence: 'certain' },
      },
    ],
    [
      'that stands in an internet provider’s network is known by its sign',
      { host: 'shop-a.akamaihd.net', address: '62.115.0.1' },
      { provider: 'akamai', network: 'ARELION-TELIA', region: 'global', layer: 'edge', confidence: 'likely' },
    ],
  ])('%s', (_, seen, expected) => {
    expect(attributed(seen)).toMatchObject(expected);
  });
});

describe('a name', () => {
  it.each<Case>([
    [
      'that carries its region makes it certain when the address agrees',
      { host: 'shop.s3.us-east-1.amazonaws.com', address: '3.5.0.1' },
      { provider: 'aws', region: 'us-east-1', service: 's3', layer: 'origin', regionConfidence: 'certain' },
    ],
    [
      'that carries its region is believed before geolocation',
      { host: 'shop.s3.us-west-1.amazonaws.com', address: '3.5.0.2' },
      { region: 'us-west-1', regionConfidence: 'likely' },
    ],
    [
      'without a region is no proof of us-east-1',
      { host: 'shop.s3.amazonaws.com' },
      { provider: 'aws', region: 'us-east-1', service: 's3', regionConfidence: 'possible' },
    ],
    [
      'without a region leaves it to the address',
      { host: 'shop.s3.amazonaws.com', address: '3.5.0.3' },
      { region: 'eu-west-1', regionConfidence: 'likely', service: 's3' },
    ],
    [
      'tells a load balancer of the classic or application kind',
      { cnames: ['shop-1234567890.us-east-1.elb.amazonaws.com'], address: '3.5.0.1' },
      { service: 'elb', region: 'us-east-1', regionConfidence: 'certain', serviceConfidence: 'certain' },
    ],
    [
      'tells a network load balancer by where the region stands',
      { cnames: ['bank-0123456789abcdef.elb.us-east-1.amazonaws.com'], address: '3.5.0.1' },
      { service: 'nlb', region: 'us-east-1', serviceConfidence: 'certain' },
    ],
    [
      'behind the name is who answers, whatever an inner load balancer says in its cookie',
      {
        cnames: ['bank-0123456789abcdef.elb.us-east-1.amazonaws.com'],
        address: '3.5.0.1',
        headers: [['set-cookie', 'AWSALB=1']],
      },
      { service: 'nlb' },
    ],
    [
      'of another cloud with the same region id is not AWS',
      { host: 'shop.us-east-1.linodeobjects.com' },
      { provider: 'linode', region: 'us-east-1', service: 'object-storage' },
    ],
    [
      'tells the owner, not the host: the address wins and the name is doubted',
      { host: 'shop.azurewebsites.net', address: '3.5.0.1' },
      { provider: 'aws', service: null, confidence: 'likely' },
    ],
    [
      'alone gives a likely provider',
      { host: 'd111111abcdef8.cloudfront.net' },
      { provider: 'aws', region: 'global', service: 'cloudfront', layer: 'edge', confidence: 'likely' },
    ],
    ['of Amazon’s shop is no name of AWS', { host: 'images-na.ssl-images-amazon.com' }, { provider: null }],
    [
      'of App Service behind its alias carries the region',
      {
        cnames: [
          'waws-prod-am2-001.sip.azurewebsites.windows.net',
          'waws-prod-am2-001.westeurope.cloudapp.azure.com',
        ],
        address: '20.1.0.1',
      },
      { provider: 'azure', region: 'westeurope', regionConfidence: 'certain' },
    ],
    [
      'of Cloud Run carries the region',
      { host: 'shop-123456789.us-central1.run.app', address: '34.120.0.1' },
      {
        provider: 'google',
        region: 'global',
        origin: { provider: 'google', region: 'us-central1', service: 'cloud-run', confidence: 'certain' },
      },
    ],
  ])('%s', (_, seen, expected) => {
    expect(attributed(seen)).toMatchObject(expected);
  });
});

describe('headers without an address', () => {
  it.each<Case>([
    [
      'of a CDN are certain',
      {
        headers: [
          ['cf-ray', '597bc5c70826fd1e-SYD'],
          ['server', 'cloudflare'],
        ],
      },
      { provider: 'cloudflare', region: 'global', layer: 'edge', confidence: 'certain', origin: null },
    ],
    [
      'of a server are likely: a silent edge may stand in front',
      { headers: [['set-cookie', 'AWSALB=1']] },
      { provider: 'aws', service: 'elb', layer: 'origin', confidence: 'likely', region: null },
    ],
    [
      'of a store are possible: a silent edge mostly stands in front',
      { headers: [['server', 'AmazonS3']] },
      { provider: 'aws', service: 's3', layer: 'origin', confidence: 'possible', region: null },
    ],
    [
      'of two CDNs leave a doubt about which stands in front',
      { headers: [...CLOUDFRONT_HEADERS, ['server', 'cloudflare']] },
      {
        provider: 'cloudflare',
        confidence: 'likely',
        origin: { provider: 'aws', region: 'global', service: 'cloudfront', confidence: 'likely' },
      },
    ],
    [
      'of any Varnish say nothing',
      { headers: [['via', '1.1 varnish']] },
      { provider: null, confidence: 'unknown' },
    ],
    [
      'that say nothing of hosting say nothing',
      { headers: [['server', 'nginx']] },
      { provider: null, confidence: 'unknown', evidence: [] },
    ],
  ])('%s', (_, seen, expected) => {
    expect(attributed(seen)).toMatchObject(expected);
    expect(attributed({ ...seen, address: '3.5.0.1' }, null)).toMatchObject(expected);
  });
});

describe('headers that do not fit the address', () => {
  it('lower the confidence and stay in the evidence, weakest last', () => {
    const answer = attributed({ address: '3.5.0.1', headers: [['cf-ray', '597bc5c70826fd1e-SYD']] });
    expect(answer).toMatchObject({
      provider: 'aws',
      region: 'us-east-1',
      confidence: 'likely',
      origin: { provider: 'cloudflare', confidence: 'possible' },
    });
    expect(answer.evidence.map(({ detail }) => detail)).toEqual([
      '3.5.0.1 → aws',
      '3.5.0.1 → us-east-1',
      'cf-ray',
    ]);
  });

  it('of a CDN that rents its machines name the CDN, and its landlord as the network', () => {
    expect(attributed({ address: '207.244.0.1', headers: [['server', 'keycdn-engine']] })).toMatchObject({
      provider: 'keycdn',
      network: 'Leaseweb',
      region: 'global',
      layer: 'edge',
      confidence: 'likely',
      origin: null,
    });
  });

  it('of a CDN in front of one that rents leave the CDN in front', () => {
    const headers = [
      ['cf-ray', '1-SYD'],
      ['cdn-pullzone', '123456'],
    ] as const;
    expect(attributed({ address: '104.16.0.1', headers })).toMatchObject({
      provider: 'cloudflare',
      origin: { provider: 'bunny', region: 'global' },
    });
  });

  it('of GitHub are no sign of its Pages outside the addresses that Pages has', () => {
    const headers = [['server', 'GitHub.com']] as const;
    expect(attributed({ address: '3.5.0.1', headers })).toMatchObject({ provider: 'aws', platform: null });
    expect(attributed({ address: '151.101.0.1', headers }).platform?.id).toBe('github-pages');
  });

  it('of a store that imitates S3 do not make it AWS', () => {
    const headers = [
      ['x-amz-request-id', 'tx0'],
      ['x-amz-id-2', 'abc'],
    ] as const;
    expect(attributed({ address: '159.203.0.1', headers })).toMatchObject({
      provider: 'digitalocean',
      origin: null,
    });
  });

  it('behind a proxy tell what the proxy reached', () => {
    expect(attributed({ address: '10.0.0.1', headers: CLOUDFRONT_HEADERS })).toMatchObject({
      provider: 'local',
      origin: { provider: 'aws', region: 'global', service: 'cloudfront' },
    });
  });
});

describe('a platform', () => {
  it.each<Case>([
    [
      'runs functions where the second code says',
      {
        address: '76.76.21.21',
        headers: [
          ['server', 'Vercel'],
          ['x-vercel-id', 'cdg1::iad1::7tqdq-1760947680000'],
        ],
      },
      {
        provider: 'aws',
        region: null,
        layer: 'platform',
        platform: { id: 'vercel', provider: 'aws', region: 'us-east-1', confidence: 'certain' },
      },
    ],
    [
      'says nothing of its functions with a single code',
      { address: '76.76.21.21', headers: [['x-vercel-id', 'iad1::lqkmb-1634694596006-54fe25b3aa0f']] },
      { layer: 'platform', platform: { id: 'vercel', provider: 'aws', region: null, confidence: 'certain' } },
    ],
    [
      'stands where its address stands',
      { address: '3.5.0.3', headers: [['via', '1.1 vegur']] },
      {
        provider: 'aws',
        region: 'eu-west-1',
        layer: 'platform',
        platform: { id: 'heroku', provider: 'aws', region: 'eu-west-1', confidence: 'likely' },
      },
    ],
    [
      "behind somebody's edge is the origin, its usual region only possible",
      {
        address: '104.16.0.1',
        headers: [
          ['via', '1.1 vegur'],
          ['cf-ray', '1-SYD'],
        ],
      },
      {
        provider: 'cloudflare',
        layer: 'edge',
        origin: { provider: 'aws', region: 'us-east-1', service: null, confidence: 'possible' },
      },
    ],
    [
      'on its own edge',
      {
        address: '104.16.0.1',
        headers: [
          ['x-shopid', '12345678'],
          ['cf-ray', '1-SYD'],
        ],
      },
      {
        provider: 'cloudflare',
        region: 'global',
        layer: 'platform',
        platform: { id: 'shopify', provider: 'google', region: null, confidence: 'certain' },
      },
    ],
    [
      'whose cloud is not told',
      { host: 'shop.github.io', address: '151.101.0.1', headers: [['server', 'GitHub.com']] },
      {
        provider: 'fastly',
        layer: 'platform',
        platform: { id: 'github-pages', provider: null, region: null, confidence: 'likely' },
      },
    ],
    [
      'known by its name alone, without an address',
      { host: 'shop.supabase.co' },
      {
        provider: 'cloudflare',
        region: 'global',
        layer: 'platform',
        confidence: 'possible',
        platform: { id: 'supabase', provider: 'aws', region: null, confidence: 'likely' },
      },
    ],
    [
      'on Google’s cloud behind Fastly’s addresses',
      { host: 'shop.web.app', address: '151.101.0.1', headers: [['x-served-by', 'cache-bma1636-BMA']] },
      {
        provider: 'fastly',
        layer: 'platform',
        platform: { id: 'firebase-hosting', provider: 'google', region: null, confidence: 'likely' },
      },
    ],
    [
      'with a network of its own',
      { address: '192.0.78.1', headers: [['x-ac', '2.ams _dca MISS']] },
      {
        provider: 'automattic',
        layer: 'platform',
        platform: { id: 'wordpress-com', provider: 'automattic', region: null, confidence: 'certain' },
      },
    ],
  ])('%s', (_, seen, expected) => {
    expect(attributed(seen)).toMatchObject(expected);
  });
});

describe('evidence', () => {
  it('stands strongest first, each piece with its source', () => {
    const { evidence } = attributed({
      host: 'shop.s3.us-east-1.amazonaws.com',
      address: '3.5.0.1',
      headers: [
        ['server', 'AmazonS3'],
        ['x-amz-request-id', '920Y'],
      ],
    });
    expect(evidence.map(({ kind, detail }) => `${kind}: ${detail}`)).toEqual([
      'as: 3.5.0.1 → aws',
      'header: server: AmazonS3',
      'name: shop.s3.us-east-1.amazonaws.com',
      'geolocation: 3.5.0.1 → us-east-1',
      'header: x-amz-request-id',
    ]);
    expect(evidence[0]?.source).toBe('AS table (2026-06-17), City table (2026-06-05)');
    for (const { source } of evidence.slice(1, 3))
      expect(source).toMatch(/^https:\/\/docs\.aws\.amazon\.com\//);
  });

  it('of a published block is no guess of a network', () => {
    expect(attributed({ address: '13.32.0.1' }).evidence).toMatchObject([
      { kind: 'address', detail: '13.32.0.1 → cloudfront' },
    ]);
  });

  it('is bounded, however much is sent', () => {
    const headers = Array.from({ length: 500 }, (_, at) => [`x-${at}`, 'x'.repeat(10_000)] as const);
    const cnames = Array.from({ length: 500 }, (_, at) => `${'a'.repeat(60)}.d${at}.cloudfront.net`);
    const { evidence } = attributed({ headers, cnames, host: 'x'.repeat(100_000) });
    expect(evidence.length).toBeLessThanOrEqual(12);
    for (const { detail } of evidence) expect(detail.length).toBeLessThanOrEqual(130);
  });
});
