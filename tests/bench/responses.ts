import type { Header } from '../../src/observe/page-load';

/** What nearly every response carries and no rule reads. */
const ORDINARY: readonly Header[] = [
  ['date', 'Mon, 20 Oct 2025 07:00:00 GMT'],
  ['content-type', 'text/javascript; charset=utf-8'],
  ['content-length', '51234'],
  ['cache-control', 'public, max-age=31536000'],
  ['expires', 'Tue, 20 Oct 2026 07:00:00 GMT'],
  ['content-encoding', 'br'],
  ['vary', 'Accept-Encoding'],
  ['last-modified', 'Sun, 19 Oct 2025 07:00:00 GMT'],
  ['etag', '"5f8a-60a0b1c2d3e4f"'],
  ['accept-ranges', 'bytes'],
  ['access-control-allow-origin', '*'],
  ['x-content-type-options', 'nosniff'],
  ['strict-transport-security', 'max-age=63072000'],
  ['alt-svc', 'h3=":443"; ma=86400'],
];

/** What the usual hosts add, in the shares in which pages meet them. */
const KINDS: readonly { name: string; address: string; headers: (id: string) => Header[] }[] = [
  {
    name: 'cdn.shop.example',
    address: '13.32.10.20',
    headers: (id) => [
      ['server', 'AmazonS3'],
      ['x-amz-request-id', id],
      ['x-amz-id-2', `${id}${id}`],
      ['x-cache', 'Hit from cloudfront'],
      ['via', `1.1 ${id}.cloudfront.net (CloudFront)`],
      ['x-amz-cf-pop', 'IAD89-C1'],
      ['x-amz-cf-id', `${id}==`],
    ],
  },
  {
    name: 'www.news.example',
    address: '104.16.10.20',
    headers: (id) => [
      ['server', 'cloudflare'],
      ['cf-ray', `${id}-IAD`],
      ['cf-cache-status', 'HIT'],
      ['set-cookie', `__cf_bm=${id}; path=/; HttpOnly`],
    ],
  },
  {
    name: 'fonts.gstatic.com',
    address: '142.250.10.20',
    headers: () => [
      ['server', 'sffe'],
      ['x-xss-protection', '0'],
    ],
  },
  {
    name: 'api.shop.example',
    address: '3.5.10.20',
    headers: (id) => [
      ['server', 'nginx'],
      ['set-cookie', `AWSALB=${id}; Path=/`],
      ['x-amzn-trace-id', `Root=1-${id}`],
    ],
  },
  {
    name: 'images.paper.example',
    address: '151.101.10.20',
    headers: (id) => [
      ['via', '1.1 varnish'],
      ['x-served-by', 'cache-iad-kiad7000061-IAD'],
      ['x-cache', 'HIT'],
      ['x-timer', `S${id},VS0,VE1`],
    ],
  },
  { name: 'pixel.advert.example', address: '203.0.113.20', headers: () => [['server', 'nginx/1.27.1']] },
  {
    name: 'shop-assets.s3.us-east-1.amazonaws.com',
    address: '52.216.10.20',
    headers: (id) => [
      ['server', 'AmazonS3'],
      ['x-amz-request-id', id],
      ['x-amz-id-2', id],
    ],
  },
];

/** A response as it is handed over. */
export interface Response {
  host: string;
  address: string;
  headers: Header[];
}

/**
 * Responses such as pages get, the same for the same round, of strings as they come out of a message.
 * @param of `new`: every host another one; `seen`: forty hosts again and again.
 */
export function recordedLikeResponses(count: number, round: number, of: 'new' | 'seen' = 'new'): Response[] {
  const responses = Array.from({ length: count }, (_, at): Response => {
    const kind = KINDS[at % KINDS.length];
    if (!kind) throw new Error('Expected at least one kind of host');
    const label = of === 'new' ? `h${round}-${at}` : `h${at % 40}`;
    const id = (round * count + at + 1_000_000).toString(36).toUpperCase();
    return {
      host: `${label}.${kind.name}`,
      address: kind.address,
      headers: [...ORDINARY, ...kind.headers(id)],
    };
  });
  return structuredClone(responses);
}
