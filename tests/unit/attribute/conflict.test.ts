import { describe, expect, it } from 'vitest';
import type { Conflict, Testimony } from '../../../src/attribute/attribution';
import { attributed, CLOUDFRONT_HEADERS, type Seen } from './attributed';

/** "name aws, not as fastly": which side was believed, which not. */
function told({ conflicts }: { conflicts: readonly Conflict[] }): string[] {
  const side = ({ by, value }: Testimony) => `${by} ${value}`;
  return conflicts.map(({ about, believed, against }) => `${about}: ${side(believed)}, not ${side(against)}`);
}

describe('a conflict', () => {
  it('tells both sides, each with what was seen', () => {
    expect(attributed({ host: 'shop.azurewebsites.net', address: '3.5.0.1' }).conflicts).toEqual([
      {
        about: 'provider',
        believed: { by: 'as', value: 'aws', detail: '3.5.0.1 → aws' },
        against: { by: 'name', value: 'azure', detail: 'shop.azurewebsites.net' },
      },
    ]);
  });

  it.each<[sentence: string, seen: Seen, conflicts: string[]]>([
    [
      'of a name with an address',
      { host: 'shop.s3.us-east-1.amazonaws.com', address: '151.101.0.1' },
      ['provider: as fastly, not name aws'],
    ],
    [
      'of the owner in a name with an address: an Amazon host on Fastly',
      { host: 'images-na.ssl-images-amazon.com', address: '151.101.0.1' },
      ['provider: as fastly, not name aws'],
    ],
    [
      'of the owner in a name with headers',
      { host: 't.co', headers: [['cf-ray', '1-SYD']] },
      ['provider: header cloudflare, not name x'],
    ],
    [
      'of a name behind the name with an address',
      { cnames: ['d111111abcdef8.cloudfront.net'], address: '151.101.0.1' },
      ['provider: as fastly, not cname aws'],
    ],
    [
      'of another edge’s sure header with a server’s address',
      { address: '159.203.0.1', headers: [['cf-ray', '1-SYD']] },
      ['provider: as digitalocean, not header cloudflare'],
    ],
    [
      'of two edges in headers, where no address tells which stands in front',
      { headers: [...CLOUDFRONT_HEADERS, ['server', 'cloudflare']] },
      ['provider: header cloudflare, not header aws'],
    ],
    [
      'of a name with headers, where there is no address',
      { host: 'shop.azurewebsites.net', headers: [['set-cookie', 'AWSALB=1']] },
      ['provider: header aws, not name azure'],
    ],
    [
      'of a region in a name with the region of the address',
      { host: 'shop.s3.us-west-1.amazonaws.com', address: '3.5.0.2' },
      ['region: name us-west-1, not geolocation us-west-2'],
    ],
    [
      'of the regions of two names',
      {
        host: 'shop.s3.us-west-1.amazonaws.com',
        cnames: ['x-1.us-east-1.elb.amazonaws.com'],
        address: '3.5.0.1',
      },
      ['region: cname us-east-1, not name us-west-1'],
    ],
    [
      'of the region in a header of the service with the region of the address',
      {
        address: '3.5.0.2',
        headers: [
          ['server', 'AmazonS3'],
          ['x-amz-bucket-region', 'us-west-1'],
        ],
      },
      ['region: header us-west-1, not geolocation us-west-2'],
    ],
    [
      'of a platform that stands where its address does with somebody else’s address',
      { address: '20.1.0.1', headers: [['via', '1.1 vegur']] },
      ['provider: as azure, not platform aws'],
    ],
  ])('%s', (_, seen, conflicts) => {
    const answer = attributed(seen);
    expect(told(answer)).toEqual(conflicts);
    expect(answer[conflicts[0]?.startsWith('region') ? 'regionConfidence' : 'confidence']).not.toBe(
      'certain',
    );
  });

  it('shows both its sides in the evidence, the one that is not believed among the weakest', () => {
    const { conflicts, evidence } = attributed({
      host: 'images-na.ssl-images-amazon.com',
      address: '151.101.0.1',
      headers: [['x-served-by', 'cache-iad-kiad7000061-IAD']],
    });
    for (const { believed, against } of conflicts) {
      expect(evidence).toContainEqual(
        expect.objectContaining({ kind: believed.by, detail: believed.detail }),
      );
      expect(evidence.at(-1)).toMatchObject({ kind: against.by, detail: against.detail });
    }
    expect(evidence.at(-1)?.says.provider).toBe('aws');
  });

  it('costs one step, however many there are, and four are told at most', () => {
    const answer = attributed({
      host: 'shop.azurewebsites.net',
      cnames: ['shop-a.akamaihd.net'],
      address: '3.5.0.1',
      headers: [
        ['cf-ray', '1-SYD'],
        ['x-akamai-request-id', '1'],
        ['x-iinfo', '1'],
      ],
    });
    expect(answer.confidence).toBe('likely');
    expect(told(answer)).toEqual(['provider: as aws, not cname akamai', 'provider: as aws, not name azure']);
  });
});

describe('no conflict', () => {
  it.each<[sentence: string, seen: Seen]>([
    [
      'is a server’s header behind an edge',
      {
        address: '104.16.0.1',
        headers: [
          ['server', 'AmazonS3'],
          ['cf-ray', '1-SYD'],
        ],
      },
    ],
    ['is an edge behind an edge', { address: '45.60.0.1', headers: CLOUDFRONT_HEADERS }],
    [
      'is a cache’s header that others send too',
      { address: '3.5.0.1', headers: [['x-served-by', 'cache-bma1']] },
    ],
    ['is a platform on its cloud', { address: '3.5.0.1', headers: [['via', '1.1 vegur']] }],
    ['is a platform behind an edge', { address: '104.16.0.1', headers: [['via', '1.1 vegur']] }],
    ['is a platform’s name', { host: 'shop.supabase.co', address: '3.5.0.1' }],
    [
      'is a name that another has taken over, which the address confirms',
      { host: 'shop.azurewebsites.net', cnames: ['shop-a.akamaihd.net'], address: '23.44.0.1' },
    ],
    [
      'is a name in the middle of the way',
      { cnames: ['shop.azureedge.net', 'shop-a.akamaihd.net'], address: '23.44.0.1' },
    ],
    [
      'is an owner’s name that leads to somebody else’s',
      { host: 't.co', cnames: ['d1.cloudfront.net'], address: '13.32.0.1' },
    ],
    ['is an owner’s name at the owner’s address', { host: 'www.amazon.com', address: '3.5.0.1' }],
    ['is an owner’s name in a network without a name', { host: 'www.amazon.com', address: '62.115.0.1' }],
    [
      'is an edge whose address seems to stand in a region',
      { address: '3.5.0.1', headers: CLOUDFRONT_HEADERS },
    ],
    [
      'is the region in the name of what stands behind an edge',
      { host: 'a1b2.execute-api.us-east-1.amazonaws.com', address: '13.32.0.1' },
    ],
    ['is a proxy', { host: 'shop.azurewebsites.net', address: '10.0.0.1', headers: CLOUDFRONT_HEADERS }],
    ['is a CDN in a rented machine', { address: '207.244.0.1', headers: [['server', 'keycdn-engine']] }],
  ])('%s', (_, seen) => {
    expect(attributed(seen).conflicts).toEqual([]);
  });
});

describe('what is behind an edge', () => {
  it('is less sure where two clouds have left their marks', () => {
    const one = [['x-amz-apigw-id', 'YEoowHmliYcETIQ=']] as const;
    const two = [...one, ['x-goog-hash', 'crc32c=Iyg4bA==']] as const;
    expect(attributed({ address: '104.16.0.1', headers: one }).origin?.confidence).toBe('certain');
    expect(attributed({ address: '104.16.0.1', headers: two })).toMatchObject({
      confidence: 'certain',
      origin: { provider: 'aws', service: 'api-gateway', confidence: 'likely' },
      conflicts: [],
    });
  });
});
