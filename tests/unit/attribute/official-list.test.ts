import { describe, expect, it } from 'vitest';
import type { AddressAnswer } from '../../../src/address-map/address-answer';
import { attributed, type Case, CLOUDFRONT_HEADERS } from './attributed';
import { fakeAddressMap } from './fake-address-map';

function listed(id: string, answer: Partial<AddressAnswer>): Partial<AddressAnswer> {
  return { ...answer, list: { id, date: '2026-08-22', url: `https://lists.example/${id}.json` } };
}

const MAP = fakeAddressMap({
  '52.216.10.2': listed('aws', { provider: 'aws', region: 'us-east-1', service: 's3' }),
  '3.5.0.1': listed('aws', { provider: 'aws', region: 'us-east-1', service: 'ec2' }),
  '3.5.0.9': listed('aws', { provider: 'aws', region: 'us-east-1' }),
  '13.32.0.1': listed('aws', { provider: 'aws', region: 'global', service: 'cloudfront', isEdge: true }),
  '104.16.0.1': listed('cloudflare', { provider: 'cloudflare', region: 'global', isEdge: true }),
  '139.144.0.1': listed('linode', { provider: 'linode', region: 'us-east' }),
  '62.115.0.1': listed('networks', { network: 'ARELION-TELIA' }),
});

describe('the provider’s own list', () => {
  it.each<Case>([
    [
      'makes region and service certain',
      { address: '52.216.10.2' },
      {
        provider: 'aws',
        region: 'us-east-1',
        service: 's3',
        layer: 'origin',
        confidence: 'certain',
        regionConfidence: 'certain',
        serviceConfidence: 'certain',
        conflicts: [],
      },
    ],
    [
      'that only names a machine room leaves the service to headers',
      { address: '3.5.0.1', headers: [['set-cookie', 'AWSALB=1']] },
      { region: 'us-east-1', service: 'elb', regionConfidence: 'certain', conflicts: [] },
    ],
    [
      'is as sure of an edge',
      { address: '13.32.0.1', headers: CLOUDFRONT_HEADERS },
      { region: 'global', service: 'cloudfront', layer: 'edge', regionConfidence: 'certain', conflicts: [] },
    ],
    [
      'is believed against the region in a name, one step less sure',
      { address: '52.216.10.2', host: 'shop.s3.us-west-2.amazonaws.com' },
      {
        confidence: 'certain',
        region: 'us-east-1',
        regionConfidence: 'likely',
        conflicts: [
          {
            about: 'region',
            believed: { by: 'official-list', value: 'us-east-1', detail: '52.216.10.2 → us-east-1, s3' },
            against: { by: 'name', value: 'us-west-2', detail: 'shop.s3.us-west-2.amazonaws.com' },
          },
        ],
      },
    ],
    [
      'is believed against the headers of an edge of the same provider',
      { address: '3.5.0.9', headers: [['x-amz-cf-id', 'bnQLGgzCSuxv==']] },
      {
        region: 'us-east-1',
        service: null,
        layer: 'origin',
        regionConfidence: 'likely',
        conflicts: [
          {
            about: 'region',
            believed: { by: 'official-list', value: 'us-east-1', detail: '3.5.0.9 → us-east-1' },
            against: { by: 'header', value: 'global', detail: 'x-amz-cf-id' },
          },
        ],
      },
    ],
    [
      'is believed against another service’s name',
      { address: '52.216.10.2', cnames: ['x-1.us-east-1.elb.amazonaws.com'] },
      {
        service: 's3',
        serviceConfidence: 'likely',
        conflicts: [
          {
            about: 'service',
            believed: { by: 'official-list', value: 's3', detail: '52.216.10.2 → us-east-1, s3' },
            against: { by: 'cname', value: 'elb', detail: 'x-1.us-east-1.elb.amazonaws.com' },
          },
        ],
      },
    ],
    [
      'is refined by the name of a part of the service',
      { address: '52.216.10.2', cnames: ['shop.s3-website-us-east-1.amazonaws.com'] },
      { service: 's3-website', serviceConfidence: 'certain', conflicts: [] },
    ],
    [
      'of a platform’s cloud says where the platform stands',
      { address: '3.5.0.1', headers: [['via', '1.1 vegur']] },
      {
        platform: { id: 'heroku', provider: 'aws', region: 'us-east-1', confidence: 'certain' },
        conflicts: [],
      },
    ],
    [
      'of places has Akamai’s nodes among Linode’s: its edge’s sure marks win',
      { address: '139.144.0.1', headers: [['server', 'AkamaiGHost']] },
      {
        provider: 'akamai',
        region: 'global',
        layer: 'edge',
        confidence: 'likely',
        conflicts: [
          {
            about: 'provider',
            believed: { by: 'header', value: 'akamai', detail: 'server: AkamaiGHost' },
            against: { by: 'official-list', value: 'linode', detail: '139.144.0.1 → us-east' },
          },
        ],
      },
    ],
    [
      'of places is believed without them',
      { address: '139.144.0.1', headers: [['server', 'nginx']] },
      { provider: 'linode', region: 'us-east', regionConfidence: 'certain' },
    ],
  ])('%s', (_, seen, expected) => {
    expect(attributed(seen, MAP)).toMatchObject(expected);
  });

  it('is cited with its date and address, and nothing is called geolocation', () => {
    expect(attributed({ address: '52.216.10.2' }, MAP).evidence).toEqual([
      {
        kind: 'official-list',
        detail: '52.216.10.2 → us-east-1, s3',
        source: 'https://lists.example/aws.json',
        date: '2026-08-22',
        says: { provider: 'aws', region: 'us-east-1', service: 's3', platform: null, network: null },
      },
    ]);
  });

  it.each([
    ['13.32.0.1', '13.32.0.1 → cloudfront'],
    ['104.16.0.1', '104.16.0.1 → cloudflare'],
    ['3.5.0.9', '3.5.0.9 → us-east-1'],
  ])('tells of %s what it holds', (address, detail) => {
    expect(attributed({ address }, MAP).evidence[0]).toMatchObject({ kind: 'official-list', detail });
  });

  it('is not what the whole routing table is', () => {
    const answer = attributed({ address: '62.115.0.1' }, MAP);
    expect(answer).toMatchObject({ provider: 'other', network: 'ARELION-TELIA', confidence: 'certain' });
    expect(answer.evidence).toMatchObject([
      {
        kind: 'as',
        detail: '62.115.0.1 → ARELION-TELIA',
        date: '2026-08-22',
        says: { network: 'ARELION-TELIA' },
      },
    ]);
  });
});
