import type { PlatformEntry } from '../platform-entry';

/** Contents, pictures and films that pages load, sorted by id. */
export const CONTENT_SERVICES: readonly PlatformEntry[] = [
  {
    id: 'adobe-commerce',
    name: 'Adobe Commerce',
    provider: null,
    fronts: ['fastly', 'aws', 'azure'],
    source: 'https://experienceleague.adobe.com/en/docs/commerce-on-cloud/user-guide/overview',
    date: '2026-11-24',
    names: [{ rows: [['*.magentosite.cloud', 'master-7rqtwti-0a1b2c.us-4.magentosite.cloud']] }],
  },
  {
    id: 'adobe-dynamic-media',
    name: 'Adobe Dynamic Media',
    provider: null,
    fronts: ['akamai'],
    source: 'https://experienceleague.adobe.com/en/docs/dynamic-media-classic/using/home',
    date: '2026-11-24',
    headers: [
      {
        source:
          'https://experienceleague.adobe.com/en/docs/experience-manager-cloud-service/content/assets/dynamicmedia/imaging-faq',
        rows: [['x-adobe-smart-imaging', 'present', '', '-1']],
      },
    ],
    names: [{ rows: [['*.scene7.com', 'shop.scene7.com']] }],
  },
  {
    id: 'adobe-edge-delivery',
    name: 'Adobe Edge Delivery Services',
    provider: null,
    fronts: ['fastly', 'cloudflare'],
    source: 'https://www.aem.live/docs/',
    date: '2026-11-24',
    names: [
      {
        rows: [
          ['*.aem.live', 'main--shop--owner.aem.live'],
          ['*.aem.page', 'main--shop--owner.aem.page'],
          ['*.hlx.live', 'main--shop--owner.hlx.live'],
          ['*.hlx.page', 'main--shop--owner.hlx.page'],
        ],
      },
    ],
  },
  {
    id: 'adobe-experience-manager',
    name: 'Adobe Experience Manager',
    provider: 'azure',
    fronts: ['fastly', 'azure'],
    source:
      'https://experienceleague.adobe.com/en/docs/experience-manager-cloud-service/content/overview/architecture',
    date: '2026-11-24',
    names: [{ rows: [['*.adobeaemcloud.com', 'publish-p12345-e123456.adobeaemcloud.com']] }],
  },
  {
    id: 'brightcove',
    name: 'Brightcove',
    provider: 'aws',
    fronts: ['aws', 'akamai', 'fastly'],
    source: 'https://apis.support.brightcove.com/',
    date: '2026-11-24',
    names: [
      {
        rows: [
          ['*.boltdns.net', 'manifest.prod.boltdns.net'],
          ['*.brightcove.com', 'edge.api.brightcove.com'],
          ['*.brightcove.net', 'players.brightcove.net'],
          ['*.brightcovecdn.com', 'house-fastly-signed-us-east-1-prod.brightcovecdn.com'],
        ],
      },
    ],
  },
  {
    id: 'cloudinary',
    name: 'Cloudinary',
    provider: null,
    fronts: ['akamai', 'fastly', 'cloudflare', 'aws'],
    source: 'https://cloudinary.com/documentation/advanced_url_delivery_options',
    date: '2026-11-23',
    headers: [
      {
        rows: [
          ['server', 'token', 'Cloudinary', 'Cloudinary'],
          ['x-cld-error', 'present', '', 'Resource not found'],
        ],
      },
    ],
    names: [{ rows: [['res.cloudinary.com', 'res.cloudinary.com']] }],
  },
  {
    id: 'contentful',
    name: 'Contentful',
    provider: 'aws',
    fronts: ['aws', 'fastly'],
    source: 'https://www.contentful.com/developers/docs/infrastructure/',
    date: '2026-11-23',
    names: [
      {
        source: 'https://www.contentful.com/developers/docs/references/content-delivery-api/',
        rows: [
          ['*.contentful.com', 'cdn.contentful.com'],
          ['*.ctfassets.net', 'images.ctfassets.net'],
        ],
      },
    ],
  },
  {
    id: 'contentstack',
    name: 'Contentstack',
    provider: null,
    fronts: ['fastly', 'aws', 'azure'],
    source: 'https://www.contentstack.com/docs/developers/apis/content-delivery-api',
    date: '2026-11-24',
    names: [
      {
        rows: [
          ['*.contentstack.com', 'eu-cdn.contentstack.com'],
          ['*.contentstack.io', 'cdn.contentstack.io'],
        ],
      },
    ],
  },
  {
    id: 'datocms',
    name: 'DatoCMS',
    provider: 'aws',
    fronts: ['cloudflare', 'fastly', 'aws'],
    source: 'https://www.datocms.com/docs',
    date: '2026-11-24',
    names: [
      {
        rows: [
          ['*.datocms.com', 'graphql.datocms.com'],
          ['www.datocms-assets.com', 'www.datocms-assets.com'],
        ],
      },
    ],
  },
  {
    id: 'imagekit',
    name: 'ImageKit',
    provider: 'aws',
    fronts: ['aws'],
    source: 'https://imagekit.io/docs/',
    date: '2026-11-24',
    headers: [{ rows: [['x-server', 'equals', 'ImageKit.io', 'ImageKit.io']] }],
    names: [{ rows: [['ik.imagekit.io', 'ik.imagekit.io']] }],
  },
  {
    id: 'imgix',
    name: 'imgix',
    provider: 'google',
    fronts: ['fastly', 'aws'],
    source: 'https://docs.imgix.com/',
    date: '2026-11-23',
    headers: [
      {
        rows: [
          ['server', 'token', 'imgix', 'imgix'],
          ['x-imgix-id', 'present', '', '0a1b2c3d4e5f6a7b8c9d0e1f2a3b4c5d6e7f8a9b'],
        ],
      },
    ],
    names: [{ rows: [['*.imgix.net', 'shop.imgix.net']] }],
  },
  {
    id: 'kontent-ai',
    name: 'Kontent.ai',
    provider: 'azure',
    fronts: ['fastly', 'azure'],
    source: 'https://kontent.ai/learn/docs/apis/delivery-api',
    date: '2026-11-24',
    names: [
      {
        rows: [
          ['*.kc-usercontent.com', 'assets-us-01.kc-usercontent.com'],
          ['*.kontent.ai', 'deliver.kontent.ai'],
        ],
      },
    ],
  },
  {
    id: 'mux',
    name: 'Mux',
    provider: null,
    fronts: ['fastly', 'cloudflare', 'google'],
    source: 'https://www.mux.com/docs',
    date: '2026-11-24',
    names: [{ rows: [['*.mux.com', 'stream.mux.com']] }],
  },
  {
    id: 'prismic',
    name: 'Prismic',
    provider: 'aws',
    fronts: ['aws', 'fastly'],
    source: 'https://prismic.io/docs',
    date: '2026-11-24',
    names: [{ rows: [['*.prismic.io', 'images.prismic.io']] }],
  },
  {
    id: 'sanity',
    name: 'Sanity',
    provider: 'google',
    fronts: ['google'],
    source: 'https://www.sanity.io/docs/asset-cdn',
    date: '2026-11-23',
    names: [
      {
        rows: [
          ['*.api.sanity.io', 'abc123.api.sanity.io'],
          ['*.apicdn.sanity.io', 'abc123.apicdn.sanity.io'],
          ['cdn.sanity.io', 'cdn.sanity.io'],
        ],
      },
    ],
  },
  {
    id: 'storyblok',
    name: 'Storyblok',
    provider: 'aws',
    fronts: ['aws'],
    source: 'https://www.storyblok.com/docs/api/content-delivery/v2',
    date: '2026-11-24',
    names: [{ rows: [['*.storyblok.com', 'a.storyblok.com']] }],
  },
  {
    id: 'vimeo',
    name: 'Vimeo',
    provider: 'google',
    fronts: ['cloudflare', 'fastly', 'google', 'akamai'],
    source: 'https://developer.vimeo.com/',
    date: '2026-11-24',
    names: [
      {
        rows: [
          ['*.vimeo.com', 'player.vimeo.com'],
          ['*.vimeocdn.com', 'i.vimeocdn.com'],
        ],
      },
    ],
  },
  {
    id: 'wistia',
    name: 'Wistia',
    provider: 'aws',
    fronts: ['aws', 'fastly', 'akamai'],
    source: 'https://docs.wistia.com/',
    date: '2026-11-24',
    names: [
      {
        rows: [
          ['*.wistia.com', 'fast.wistia.com'],
          ['*.wistia.net', 'fast.wistia.net'],
        ],
      },
    ],
  },
];
