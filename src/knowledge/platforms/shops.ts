import type { PlatformEntry } from '../platform-entry';

/** Platforms that run shops, sorted by id. */
export const SHOPS: readonly PlatformEntry[] = [
  {
    id: 'bigcommerce',
    name: 'BigCommerce',
    provider: 'google',
    fronts: ['cloudflare', 'google'],
    source: 'https://support.bigcommerce.com/',
    date: '2026-11-23',
    names: [{ rows: [['*.mybigcommerce.com', 'shop.mybigcommerce.com']] }],
  },
  {
    id: 'shopify',
    name: 'Shopify',
    provider: 'google',
    fronts: ['cloudflare', 'google'],
    source: 'https://shopify.engineering/',
    date: '2026-11-23',
    headers: [
      {
        source: 'https://shopify.dev/docs/storefronts/themes',
        rows: [
          ['powered-by', 'equals', 'Shopify', 'Shopify'],
          ['x-shopid', 'present', '', '12345678'],
          ['x-shopify-stage', 'present', '', 'production'],
        ],
      },
    ],
    names: [
      {
        source: 'https://help.shopify.com/manual/domains',
        rows: [
          ['*.myshopify.com', 'shops.myshopify.com'],
          ['cdn.shopify.com', 'cdn.shopify.com'],
        ],
      },
    ],
  },
];
