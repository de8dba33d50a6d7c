import { describe, expect, it } from 'vitest';
import { attributed, type Case, CLOUDFRONT_HEADERS } from './attributed';

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
