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
    id: 'ecwid',
    name: 'Ecwid',
    provider: 'aws',
    fronts: ['aws'],
    source: 'https://support.ecwid.com/hc/en-us',
    date: '2026-11-24',
    names: [
      {
        rows: [
          ['*.company.site', 'shop.company.site'],
          ['*.ecwid.com', 'app.ecwid.com'],
        ],
      },
    ],
  },
  {
    id: 'lightspeed',
    name: 'Lightspeed eCom',
    provider: null,
    fronts: ['cloudflare'],
    source: 'https://ecom-support.lightspeedhq.com/hc/en-us',
    date: '2026-11-24',
    names: [
      {
        rows: [
          ['*.shoplightspeed.com', 'shop.shoplightspeed.com'],
          ['*.webshopapp.com', 'cdn.webshopapp.com'],
        ],
      },
    ],
  },
  {
    id: 'nuvemshop',
    name: 'Nuvemshop (Tiendanube)',
    provider: 'aws',
    fronts: ['cloudflare', 'aws'],
    source: 'https://tiendanube.github.io/api-documentation/',
    date: '2026-11-24',
    names: [
      {
        rows: [
          ['*.lojavirtualnuvem.com.br', 'shop.lojavirtualnuvem.com.br'],
          ['*.mitiendanube.com', 'shop.mitiendanube.com'],
        ],
      },
    ],
  },
  {
    id: 'salesforce-commerce',
    name: 'Salesforce Commerce Cloud',
    provider: null,
    fronts: ['cloudflare', 'salesforce'],
    source: 'https://developer.salesforce.com/docs/commerce/b2c-commerce/overview',
    date: '2026-11-24',
    headers: [
      {
        rows: [
          ['set-cookie', 'cookie-prefix', 'dwac_', 'dwac_0a1b2c3d=abc; path=/'],
          ['set-cookie', 'cookie', 'dwsid', 'dwsid=abc; path=/; HttpOnly'],
          ['x-dw-request-base-id', 'present', '', '9wFbJEI7GWcBAAB_'],
        ],
      },
    ],
    names: [{ rows: [['*.demandware.net', 'production-eu01-shop.demandware.net']] }],
  },
  {
    id: 'salla',
    name: 'Salla',
    provider: null,
    fronts: ['cloudflare'],
    source: 'https://docs.salla.dev/',
    date: '2026-11-24',
    names: [
      {
        rows: [
          ['*.salla.network', 'cdn.salla.network'],
          ['*.salla.sa', 'cdn.salla.sa'],
        ],
      },
    ],
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
  {
    id: 'vtex',
    name: 'VTEX',
    provider: 'aws',
    fronts: ['aws'],
    source: 'https://developers.vtex.com/docs/guides',
    date: '2026-11-24',
    headers: [
      {
        rows: [
          ['x-vtex-io-cluster-id', 'present', '', 'stores-b'],
          ['x-vtex-router-version', 'present', '', '10.1.2'],
        ],
      },
    ],
    names: [
      {
        rows: [
          ['*.myvtex.com', 'shop.myvtex.com'],
          ['*.vtexassets.com', 'shop.vtexassets.com'],
          ['*.vtexcommercestable.com.br', 'shop.vtexcommercestable.com.br'],
          ['*.vteximg.com.br', 'shop.vteximg.com.br'],
        ],
      },
    ],
  },
  {
    id: 'zid',
    name: 'Zid',
    provider: null,
    fronts: ['cloudflare'],
    source: 'https://docs.zid.sa/',
    date: '2026-11-24',
    names: [{ rows: [['*.zid.store', 'media.zid.store']] }],
  },
];
