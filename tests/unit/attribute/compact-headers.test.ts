import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attribute } from '../../../src/attribute/attribute';
import { compactHeaders, MOST_HEADERS } from '../../../src/attribute/compact-headers';
import { HEADER_SIGNATURES } from '../../../src/knowledge/header-signatures';
import type { Header } from '../../../src/observe/page-load';
import { FAKE_MAP } from './fake-address-map';

describe('compactHeaders', () => {
  it.each<[string, Header, Header[]]>([
    ['keeps of a request id that it is there', ['CF-Ray', '597bc5c70826fd1e-SYD'], [['cf-ray', '']]],
    [
      'keeps of a proxy its name',
      ['via', '1.1 0123abcd.cloudfront.net (CloudFront)'],
      [['via', '(CloudFront)']],
    ],
    [
      'keeps of a cache node nothing of its place',
      ['x-served-by', 'cache-bma1636-BMA'],
      [['x-served-by', 'cache-']],
    ],
    [
      'keeps Vercel’s codes without its id',
      ['x-vercel-id', 'cdg1::iad1::7tqdq-1760947680000-012'],
      [['x-vercel-id', 'cdg1::iad1']],
    ],
    [
      'keeps a single code of Vercel’s',
      ['x-vercel-id', 'syd1::lqkmb-1634694596006-54fe25b3aa0f'],
      [['x-vercel-id', 'syd1']],
    ],
    [
      'keeps a bucket’s region',
      ['X-Amz-Bucket-Region', ' EU-West-1 '],
      [['x-amz-bucket-region', 'eu-west-1']],
    ],
    ['drops a region that is none', ['x-amz-bucket-region', 'nowhere'], []],
    [
      'keeps a known cookie’s name, never its value',
      ['Set-Cookie', 'AWSALB=secret; Path=/'],
      [['set-cookie', 'AWSALB']],
    ],
    ['drops an unknown cookie', ['set-cookie', 'session=secret'], []],
    ['does not look for cookies in values', ['set-cookie', 'session=AWSALB'], []],
    [
      'reads cookies that Firefox joins',
      ['set-cookie', 'a=1\nAWSALB=2\nvisid_incap_475759=3'],
      [
        ['set-cookie', 'AWSALB'],
        ['set-cookie', 'visid_incap_'],
      ],
    ],
    ['keeps the software that tells a host', ['Server', 'awselb/2.0'], [['server', 'awselb']]],
    ['drops the software that anybody runs', ['server', 'nginx/1.27'], []],
    ['drops what says nothing of hosting', ['content-type', 'text/html'], []],
    ['is not fooled by names of object properties', ['__proto__', 'constructor'], []],
  ])('%s', (_, header, kept) => {
    expect(compactHeaders([header])).toEqual(kept);
  });

  it('reads what browsers hand over', () => {
    const headers = [
      { name: 'Server', value: 'cloudflare' },
      { name: 'cf-ray', binaryValue: [0x31, 0xff] },
      { name: 'X-Cache', binaryValue: [...'Hit from cloudfront'].map((letter) => letter.charCodeAt(0)) },
      { name: 'via' },
    ];
    expect(compactHeaders(headers)).toEqual([
      ['cf-ray', ''],
      ['server', 'cloudflare'],
      ['x-cache', 'cloudfront'],
    ]);
  });

  it('sorts and keeps each once, so that equal hosting gives equal lists', () => {
    const one = compactHeaders([
      ['x-amz-cf-id', 'a'],
      ['server', 'AmazonS3'],
      ['x-cache', 'Hit from cloudfront'],
    ]);
    const other = compactHeaders([
      ['x-cache', 'Miss from cloudfront'],
      ['x-cache', 'Hit from cloudfront'],
      ['Server', 'AmazonS3'],
      ['x-amz-cf-id', 'b'],
    ]);
    expect(other).toEqual(one);
  });

  it('is bounded for a megabyte of value and for thousands of headers', () => {
    const huge = `${'x'.repeat(1_000_000)} (CloudFront)`;
    expect(
      compactHeaders([
        ['via', huge],
        ['server', huge],
        ['set-cookie', huge],
        ['x-vercel-id', huge],
      ]),
    ).toEqual([['x-vercel-id', '']]);
    const many = HEADER_SIGNATURES.flatMap(({ header, example }): Header[] => [[header, example]]);
    const kept = compactHeaders([...many, ...many]);
    expect(kept.length).toBe(MOST_HEADERS);
    for (const [, value] of kept) expect(value.length).toBeLessThanOrEqual(200);
  });
});

const names = fc.constantFrom(
  ...new Set(HEADER_SIGNATURES.map(({ header }) => header)),
  'x-unknown',
  '__proto__',
);
const values = fc.oneof(
  fc.constantFrom(...HEADER_SIGNATURES.map(({ example }) => example)),
  fc.constantFrom(...HEADER_SIGNATURES.map(({ text }) => text)),
  fc.string({ maxLength: 300 }),
  fc.string({ unit: 'binary', maxLength: 50 }),
);
const headers = fc.array(fc.tuple(names, values), { maxLength: 60 });

describe('whatever is sent', () => {
  it('compacting twice changes nothing', () => {
    fc.assert(
      fc.property(headers, (sent) => {
        const once = compactHeaders(sent);
        expect(compactHeaders(once)).toEqual(once);
      }),
      { seed: 20251020, numRuns: 500 },
    );
  });

  it('the order of headers does not matter', () => {
    fc.assert(
      fc.property(headers, (sent) => {
        expect(compactHeaders([...sent].reverse())).toEqual(compactHeaders(sent));
      }),
      { seed: 20251020 },
    );
  });

  it('what is kept attributes as all of it does', () => {
    const hosts = fc.constantFrom('shop.example', 'shop.s3.us-east-1.amazonaws.com', 'shop.vercel.app');
    const addresses = fc.constantFrom(null, '3.5.0.1', '13.32.0.1', '104.16.0.1', '62.115.0.1', '10.0.0.1');
    fc.assert(
      fc.property(hosts, addresses, headers, (host, address, sent) => {
        const input = { host, address, addressSource: 'connection', cnames: [] } as const;
        const whole = attribute({ ...input, headers: sent }, FAKE_MAP);
        expect(attribute({ ...input, headers: compactHeaders(sent) }, FAKE_MAP)).toEqual(whole);
      }),
      { seed: 20251020, numRuns: 500 },
    );
  });

  it('no answer is surer than its evidence: without evidence nothing is claimed', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), headers, (host, sent) => {
        const answer = attribute(
          { host, address: null, addressSource: 'unseen', headers: sent, cnames: [host] },
          FAKE_MAP,
        );
        if (answer.evidence.length === 0)
          expect(answer).toMatchObject({
            provider: null,
            region: null,
            service: null,
            origin: null,
            platform: null,
          });
        else expect(answer.provider !== null || answer.platform !== null).toBe(true);
        if (answer.provider === null) expect(answer.confidence).toBe('unknown');
      }),
      { seed: 20251020, numRuns: 500 },
    );
  });
});
