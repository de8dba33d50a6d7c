import { expect, it } from 'vitest';
import { type AttributeInput, attribute } from '../../../src/attribute/attribute';
import { createAttributor } from '../../../src/attribute/create-attributor';
import { FAKE_MAP } from './fake-address-map';

const INPUT: AttributeInput = {
  host: 'shop.example',
  address: '3.5.0.1',
  addressSource: 'connection',
  headers: [['server', 'AmazonS3']],
  cnames: [],
};

it('gives the very same answer for what looks the same', () => {
  const attributor = createAttributor(FAKE_MAP);
  const first = attributor(INPUT);
  expect(first).toEqual(attribute(INPUT, FAKE_MAP));
  expect(attributor({ ...INPUT, headers: [['server', 'AmazonS3']], cnames: [] })).toBe(first);
});

it.each<[string, Partial<AttributeInput>]>([
  ['another host', { host: 'other.example' }],
  ['another address', { address: '3.5.0.2' }],
  ['an address from memory', { addressSource: 'memory' }],
  ['other headers', { headers: [['server', 'awselb']] }],
  [
    'more headers',
    {
      headers: [
        ['server', 'AmazonS3'],
        ['x-amz-cf-id', ''],
      ],
    },
  ],
  ['another name behind the name', { cnames: ['d1.cloudfront.net'] }],
  ['name servers', { nameServers: ['ns-1.awsdns-01.com'] }],
])('works %s out anew', (_, change) => {
  const attributor = createAttributor(FAKE_MAP);
  attributor(INPUT);
  expect(attributor({ ...INPUT, ...change })).toEqual(attribute({ ...INPUT, ...change }, FAKE_MAP));
});

it('stays right when a host changes more often than is remembered', () => {
  const attributor = createAttributor(FAKE_MAP);
  for (let round = 0; round < 2; round++) {
    for (let at = 0; at < 40; at++) {
      const input: AttributeInput = { ...INPUT, cnames: [`n${at}.elb.us-east-1.amazonaws.com`] };
      expect(attributor(input)).toEqual(attribute(input, FAKE_MAP));
    }
  }
});
