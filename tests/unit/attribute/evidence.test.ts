import { describe, expect, it } from 'vitest';
import { attributed } from './attributed';

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

  it('is bounded, however much is sent', () => {
    const headers = Array.from({ length: 500 }, (_, at) => [`x-${at}`, 'x'.repeat(10_000)] as const);
    const cnames = Array.from({ length: 500 }, (_, at) => `${'a'.repeat(60)}.d${at}.cloudfront.net`);
    const { evidence } = attributed({ headers, cnames, host: 'x'.repeat(100_000) });
    expect(evidence.length).toBeLessThanOrEqual(12);
    for (const { detail } of evidence) expect(detail.length).toBeLessThanOrEqual(130);
  });
});
