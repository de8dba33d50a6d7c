import { describe, expect, it } from 'vitest';
import type { AddressAnswer, AddressMap } from '../../../src/address-map/address-answer';
import { measureKinds } from '../../accuracy/measure-kinds';
import { measureRequests } from '../../accuracy/measure-requests';
import type { RecordedRequest } from '../../accuracy/recorded-requests';

const ANSWERS: ReadonlyMap<string, Partial<AddressAnswer>> = new Map([
  ['52.0.0.1', { provider: 'aws', region: 'us-east-1' }],
  ['52.0.0.2', { provider: 'aws', region: 'eu-west-1' }],
  ['13.224.0.1', { provider: 'aws', region: 'us-east-1' }],
  ['198.51.100.1', { provider: 'other', network: 'Somebody' }],
]);

const MAP: AddressMap = {
  built: '2026-01-01',
  sources: [],
  lookup(address) {
    const answer = ANSWERS.get(address);
    return answer
      ? { provider: 'other', region: null, service: null, isEdge: false, network: null, ...answer }
      : null;
  },
};

function request(
  ip: string,
  official: string | null,
  headers: RecordedRequest['headers'] = [],
): RecordedRequest {
  const [provider = '', region = '', service = ''] = official?.split(' ') ?? [];
  return {
    host: 'a.example',
    ip,
    year: 2026,
    headers,
    official: official === null ? null : { provider, region, service },
  };
}

function sharesOf(rows: readonly { name: string; value: number; ok: boolean }[]): string[] {
  return rows.map((it) => `${it.name}: ${it.value} ${it.ok ? 'ok' : 'missed'}`);
}

describe('measureRequests', () => {
  const targets = { provider: 99, region: 97, nameless: 15 };
  const { rows, wrong, nameless } = measureRequests(
    [
      request('52.0.0.1', 'aws us-east-1 EC2'),
      request('52.0.0.2', 'aws us-east-1 EC2'),
      request('13.224.0.1', 'aws global CLOUDFRONT'),
      request('198.51.100.1', 'azure eastus'),
      request('198.51.100.1', null),
      request('203.0.113.1', null),
    ],
    MAP,
    'requests',
    targets,
    (address) => new Set(address === '52.0.0.2' ? ['us-east-1', 'eu-west-1'] : []),
  );

  it('counts what is right of what the lists speak of', () => {
    expect(sharesOf(rows)).toEqual([
      'provider right, % of 4: 75 missed',
      'region right, % of 3: 33.33 missed',
      'us-east-1 found, % of 2: 50 missed',
      'us-east-1 rightly said, % of 2: 50 missed',
      'us-east-1 wrongly added: 1 missed',
      'CloudFront or Global Accelerator taken for regional, % of 1: 100 missed',
      'neither provider nor network name, % of 6: 16.67 missed',
    ]);
  });

  it('names the rows that stand in the way, and why', () => {
    expect(wrong.map((it) => `${it.address} ${it.official} / ${it.said}: ${it.because}`)).toEqual([
      '52.0.0.2 aws us-east-1 / aws eu-west-1: its block, the smallest that is told apart, holds eu-west-1 and us-east-1',
      '13.224.0.1 aws global / aws us-east-1: geolocation places it elsewhere',
      '198.51.100.1 azure eastus / other no region: its network or its headers are somebody else’s',
    ]);
    expect(nameless.map((it) => it.address)).toEqual(['203.0.113.1']);
  });
});

describe('measureKinds', () => {
  const rows = sharesOf(
    measureKinds(
      [
        request('52.0.0.1', 'aws us-east-1 EC2', [['server', 'AmazonS3']]),
        request('52.0.0.2', 'aws us-east-1 EC2', [
          ['cf-ray', '1-FRA'],
          ['server', 'cloudflare'],
        ]),
        request('198.51.100.1', null, [['server', 'nginx']]),
        { ...request('203.0.113.1', 'aws us-east-1 EC2'), host: 'x.execute-api.us-east-1.amazonaws.com' },
      ],
      MAP,
      'kinds',
    ),
  );
  const of = (name: string): string[] => rows.filter((it) => it.startsWith(name));

  it('asks each kind alone', () => {
    expect(of('address')).toEqual([
      'address (AS, published blocks): attributes, % of 4: 50 missed',
      'address (AS, published blocks): right, % of 2 attributed where a list speaks: 100 ok',
    ]);
    expect(of('geolocation')).toEqual([
      'geolocation (region): attributes, % of 4: 50 ok',
      'geolocation (region): right, % of 2 attributed where a list speaks: 50 missed',
    ]);
    expect(of('headers')).toEqual([
      'headers: attributes, % of 4: 50 ok',
      'headers: right, % of 2 attributed where a list speaks: 50 missed',
    ]);
    expect(of('names')).toEqual([
      'names: attributes, % of 4: 25 ok',
      'names: right, % of 1 attributed where a list speaks: 100 ok',
    ]);
  });
});
