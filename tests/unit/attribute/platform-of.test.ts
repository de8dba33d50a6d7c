import { describe, expect, it } from 'vitest';
import { attributed, type Case } from './attributed';

describe('a platform', () => {
  it.each<Case>([
    [
      'runs functions where the second code says',
      {
        address: '76.76.21.21',
        headers: [
          ['server', 'Vercel'],
          ['x-vercel-id', 'cdg1::iad1::7tqdq-1760947680000'],
        ],
      },
      {
        provider: 'aws',
        region: null,
        layer: 'platform',
        platform: { id: 'vercel', provider: 'aws', region: 'us-east-1', confidence: 'certain' },
      },
    ],
    [
      'says nothing of its functions with a single code',
      { address: '76.76.21.21', headers: [['x-vercel-id', 'iad1::lqkmb-1634694596006-54fe25b3aa0f']] },
      { layer: 'platform', platform: { id: 'vercel', provider: 'aws', region: null, confidence: 'certain' } },
    ],
    [
      'stands where its address stands',
      { address: '3.5.0.3', headers: [['via', '1.1 vegur']] },
      {
        provider: 'aws',
        region: 'eu-west-1',
        layer: 'platform',
        platform: { id: 'heroku', provider: 'aws', region: 'eu-west-1', confidence: 'likely' },
      },
    ],
    [
      "behind somebody's edge is the origin, its usual region only possible",
      {
        address: '104.16.0.1',
        headers: [
          ['via', '1.1 vegur'],
          ['cf-ray', '1-SYD'],
        ],
      },
      {
        provider: 'cloudflare',
        layer: 'edge',
        origin: { provider: 'aws', region: 'us-east-1', service: null, confidence: 'possible' },
      },
    ],
    [
      'on its own edge',
      {
        address: '104.16.0.1',
        headers: [
          ['x-shopid', '12345678'],
          ['cf-ray', '1-SYD'],
        ],
      },
      {
        provider: 'cloudflare',
        region: 'global',
        layer: 'platform',
        platform: { id: 'shopify', provider: 'google', region: null, confidence: 'certain' },
      },
    ],
    [
      'whose cloud is not told',
      { host: 'shop.github.io', address: '151.101.0.1', headers: [['server', 'GitHub.com']] },
      {
        provider: 'fastly',
        layer: 'platform',
        platform: { id: 'github-pages', provider: null, region: null, confidence: 'likely' },
      },
    ],
    [
      'known by its name alone, without an address',
      { host: 'shop.supabase.co' },
      {
        provider: 'cloudflare',
        region: 'global',
        layer: 'platform',
        confidence: 'possible',
        platform: { id: 'supabase', provider: 'aws', region: null, confidence: 'likely' },
      },
    ],
    [
      'on Google’s cloud behind Fastly’s addresses',
      { host: 'shop.web.app', address: '151.101.0.1', headers: [['x-served-by', 'cache-bma1636-BMA']] },
      {
        provider: 'fastly',
        layer: 'platform',
        platform: { id: 'firebase-hosting', provider: 'google', region: null, confidence: 'likely' },
      },
    ],
    [
      'with a network of its own',
      { address: '192.0.78.1', headers: [['x-ac', '2.ams _dca MISS']] },
      {
        provider: 'automattic',
        layer: 'platform',
        platform: { id: 'wordpress-com', provider: 'automattic', region: null, confidence: 'certain' },
      },
    ],
  ])('%s', (_, seen, expected) => {
    expect(attributed(seen)).toMatchObject(expected);
  });
});
