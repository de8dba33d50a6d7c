import { type HeaderSignature, signatures } from '../header-signature';

const DATE = '2026-11-23';
const SERVER = { weight: 'certain', date: DATE } as const;

/** What other clouds, hosters and networks of their own add to their answers. */
export const CLOUD_HEADERS: readonly HeaderSignature[] = [
  ...signatures(
    {
      ...SERVER,
      provider: 'alibaba',
      source: 'https://www.alibabacloud.com/help/en/oss/developer-reference/common-http-headers',
    },
    [
      ['server', 'token', 'AliyunOSS', 'AliyunOSS', { service: 'object-storage' }],
      ['x-oss-object-type', 'present', '', 'Normal', { service: 'object-storage' }],
      ['x-oss-request-id', 'present', '', '5E0B1F2A3C4D5E6F7A8B9C0D', { service: 'object-storage' }],
    ],
  ),
  ...signatures(
    {
      ...SERVER,
      provider: 'alibaba',
      layer: 'edge',
      source: 'https://www.alibabacloud.com/help/en/cdn/user-guide/http-response-headers',
    },
    [
      ['ali-swift-global-savetime', 'present', '', '1720670453'],
      ['eagleid', 'present', '', '2ff6309b17206704531234567e', { weight: 'likely' }],
    ],
  ),
  ...signatures(
    { ...SERVER, provider: 'alibaba', weight: 'likely', source: 'https://www.alibabacloud.com/help/en/waf/' },
    [['set-cookie', 'cookie', 'acw_tc', 'acw_tc=76b20f; path=/; HttpOnly; Max-Age=3600']],
  ),
  ...signatures(
    {
      ...SERVER,
      provider: 'backblaze',
      service: 'object-storage',
      source: 'https://www.backblaze.com/apidocs/b2-download-file-by-name',
    },
    [
      ['x-bz-content-sha1', 'present', '', 'none'],
      ['x-bz-file-id', 'present', '', '4_z27c88f1d182b150646ff0b16_f100920ddab886245'],
      ['x-bz-file-name', 'present', '', 'logo.png'],
    ],
  ),
  ...signatures(
    {
      ...SERVER,
      provider: 'baidu',
      service: 'object-storage',
      source: 'https://intl.cloud.baidu.com/doc/BOS/index.html',
    },
    [['x-bce-request-id', 'present', '', '1214cca7-4ad5-451d-9215-71cb844c0a50']],
  ),
  ...signatures({ ...SERVER, provider: 'baidu', layer: 'edge', source: 'https://su.baidu.com/' }, [
    ['server', 'token', 'yunjiasu-nginx', 'yunjiasu-nginx'],
  ]),
  ...signatures(
    {
      ...SERVER,
      provider: 'digitalocean',
      source: 'https://docs.digitalocean.com/products/networking/load-balancers/how-to/manage/',
    },
    [
      [
        'set-cookie',
        'cookie',
        'DO-LB',
        'DO-LB=node-1; path=/',
        { service: 'load-balancer', weight: 'likely' },
      ],
    ],
  ),
  ...signatures(
    {
      ...SERVER,
      provider: 'digitalocean',
      service: 'app-platform',
      source: 'https://docs.digitalocean.com/products/app-platform/',
    },
    [
      ['x-do-app-origin', 'present', '', '0a1b2c3d-4e5f-6789-abcd-ef0123456789'],
      ['x-do-orig-status', 'present', '', '200'],
    ],
  ),
  ...signatures(
    {
      ...SERVER,
      provider: 'hostinger',
      layer: 'edge',
      source: 'https://www.hostinger.com/support/',
    },
    [
      ['platform', 'equals', 'hostinger', 'hostinger', { layer: 'origin', weight: 'likely', region: null }],
      ['server', 'token', 'hcdn', 'hcdn'],
      ['x-hcdn-cache-status', 'present', '', 'HIT'],
      ['x-hcdn-request-id', 'present', '', 'a1b2c3d4e5f6-fra-edge1'],
    ],
  ),
  ...signatures(
    {
      ...SERVER,
      provider: 'huawei',
      source: 'https://support.huaweicloud.com/intl/en-us/usermanual-waf/waf_01_0001.html',
    },
    [['set-cookie', 'cookie', 'HWWAFSESID', 'HWWAFSESID=abc; path=/', { weight: 'likely' }]],
  ),
  ...signatures(
    {
      ...SERVER,
      provider: 'huawei',
      service: 'object-storage',
      source: 'https://support.huaweicloud.com/intl/en-us/api-obs/obs_04_0013.html',
    },
    [
      ['server', 'token', 'OBS', 'OBS'],
      ['x-obs-request-id', 'present', '', '8DF400000163D45AA81D038B6AE4C482'],
    ],
  ),
  ...signatures(
    {
      ...SERVER,
      provider: 'meta',
      source: 'https://developers.facebook.com/docs/graph-api/guides/debugging/',
    },
    [
      [
        'x-fb-debug',
        'present',
        '',
        'exgDYOuNbV5UH7+u4U0JFIlLaXVkkDcsImzHkbyFrz6gLcJMnLiHd9Y01ZyF',
        { layer: 'edge', isWhole: true },
      ],
    ],
  ),
  ...signatures(
    {
      ...SERVER,
      provider: 'oracle',
      source: 'https://docs.oracle.com/iaas/Content/Balance/Reference/sessionpersistence.htm',
    },
    [
      [
        'set-cookie',
        'cookie',
        'X-Oracle-BMC-LBS-Route',
        'X-Oracle-BMC-LBS-Route=0a1b2c; path=/',
        { service: 'load-balancer' },
      ],
    ],
  ),
  ...signatures(
    {
      ...SERVER,
      provider: 'oracle',
      source: 'https://docs.oracle.com/iaas/Content/API/Concepts/usingapi.htm',
    },
    [['opc-request-id', 'present', '', 'iad-1:VgtS0xjv5c']],
  ),
  ...signatures(
    {
      ...SERVER,
      provider: 'tencent',
      service: 'object-storage',
      source: 'https://www.tencentcloud.com/document/product/436/7729',
    },
    [
      ['server', 'token', 'tencent-cos', 'tencent-cos'],
      ['x-cos-request-id', 'present', '', 'NWU5MDNkYzlfNjRiODJhMDlfMzFmYzhfMTFm'],
    ],
  ),
  ...signatures(
    {
      ...SERVER,
      provider: 'tencent',
      layer: 'edge',
      source: 'https://www.tencentcloud.com/document/product/228',
    },
    [
      ['server', 'token', 'NWS_SPMid', 'NWS_SPMid'],
      ['x-nws-log-uuid', 'present', '', '4112345678901234567'],
    ],
  ),
  ...signatures(
    {
      ...SERVER,
      provider: 'wasabi',
      service: 'object-storage',
      source: 'https://docs.wasabi.com/docs/wasabi-api',
    },
    [
      ['server', 'token', 'WasabiS3', 'WasabiS3/7.21.4567-2025-10-01'],
      ['x-wasabi-cm-reference-id', 'present', '', '1720670453123 38.27.106.1'],
    ],
  ),
  ...signatures(
    { ...SERVER, provider: 'wikimedia', source: 'https://wikitech.wikimedia.org/wiki/X-Analytics' },
    [
      [
        'set-cookie',
        'cookie',
        'WMF-Last-Access',
        'WMF-Last-Access=23-Nov-2026;Path=/;HttpOnly;secure',
        { layer: 'edge', isWhole: true },
      ],
    ],
  ),
  ...signatures({ ...SERVER, provider: 'x', source: 'https://docs.x.com/' }, [
    ['server', 'token', 'tsa_b', 'tsa_b', { weight: 'likely' }],
    ['x-twitter-response-tags', 'present', '', 'BouncerCompliant'],
  ]),
  ...signatures(
    {
      ...SERVER,
      provider: 'yandex',
      service: 'object-storage',
      source: 'https://yandex.cloud/en/docs/storage/s3/api-ref/common-response-headers',
    },
    [['x-yc-s3-storage-class', 'present', '', 'STANDARD', { weight: 'likely' }]],
  ),
];
