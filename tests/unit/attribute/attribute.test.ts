import { describe, expect, it } from 'vitest';
import { attributed, type Case, CLOUDFRONT_HEADERS } from './attributed';

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
