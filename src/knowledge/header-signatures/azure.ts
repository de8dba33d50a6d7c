import { type HeaderSignature, signatures } from '../header-signature';

const AZURE = { provider: 'azure', date: '2026-11-23' } as const;
const APP_SERVICE = { ...AZURE, service: 'app-service', weight: 'certain' } as const;
const BLOB = { ...AZURE, service: 'blob-storage' } as const;

/** What Azure's services add to their answers. */
export const AZURE_HEADERS: readonly HeaderSignature[] = [
  ...signatures(
    {
      ...AZURE,
      layer: 'edge',
      service: 'front-door',
      weight: 'certain',
      source: 'https://learn.microsoft.com/azure/frontdoor/front-door-http-headers-protocol',
    },
    [
      ['x-azure-ref', 'present', '', '20251029T160000Z-r1b2c3d4'],
      ['x-fd-healthprobe', 'present', '', '1'],
    ],
  ),
  ...signatures(
    {
      ...AZURE,
      layer: 'edge',
      service: 'front-door',
      weight: 'likely',
      source: 'https://learn.microsoft.com/azure/frontdoor/front-door-faq',
    },
    // Microsoft's own sites answer so; what is behind their edge may well be Akamai's cache of it.
    [['x-msedge-ref', 'present', '', 'Ref A: 1609281457634F55ABA9F86E69014FCD Ref B: SIN30EDGE0713']],
  ),
  ...signatures(
    { ...APP_SERVICE, source: 'https://learn.microsoft.com/azure/app-service/configure-common' },
    [
      ['set-cookie', 'cookie', 'ARRAffinity', 'ARRAffinity=81f2; Path=/; HttpOnly; Domain=shop.example'],
      [
        'set-cookie',
        'cookie',
        'ARRAffinitySameSite',
        'ARRAffinitySameSite=81f2; Path=/; SameSite=None; Secure',
      ],
    ],
  ),
  ...signatures(
    { ...APP_SERVICE, source: 'https://learn.microsoft.com/azure/app-service/deploy-staging-slots' },
    [
      ['set-cookie', 'cookie', 'TiPMix', 'TiPMix=52.3; path=/; HttpOnly'],
      ['set-cookie', 'cookie', 'x-ms-routing-name', 'x-ms-routing-name=self; path=/; HttpOnly'],
    ],
  ),
  ...signatures(
    {
      ...AZURE,
      service: 'application-gateway',
      weight: 'certain',
      source: 'https://learn.microsoft.com/azure/application-gateway/configuration-http-settings',
    },
    [
      ['server', 'token', 'Microsoft-Azure-Application-Gateway', 'Microsoft-Azure-Application-Gateway/v2'],
      ['set-cookie', 'cookie', 'ApplicationGatewayAffinity', 'ApplicationGatewayAffinity=ab12; Path=/'],
      [
        'set-cookie',
        'cookie',
        'ApplicationGatewayAffinityCORS',
        'ApplicationGatewayAffinityCORS=ab12; Path=/',
      ],
    ],
  ),
  ...signatures({ ...BLOB, source: 'https://learn.microsoft.com/rest/api/storageservices/get-blob' }, [
    [
      'server',
      'token',
      'Windows-Azure-Blob',
      'Windows-Azure-Blob/1.0 Microsoft-HTTPAPI/2.0',
      { weight: 'certain' },
    ],
    ['x-ms-blob-type', 'present', '', 'BlockBlob', { weight: 'certain' }],
    ['x-ms-lease-status', 'present', '', 'unlocked', { weight: 'likely' }],
  ]),
  ...signatures(
    { ...BLOB, source: 'https://learn.microsoft.com/azure/storage/blobs/storage-blob-static-website' },
    [
      [
        'server',
        'token',
        'Windows-Azure-Web',
        'Windows-Azure-Web/1.0 Microsoft-HTTPAPI/2.0',
        { weight: 'certain' },
      ],
    ],
  ),
  ...signatures(
    { ...AZURE, source: 'https://learn.microsoft.com/rest/api/storageservices/common-rest-api-error-codes' },
    [
      // Every API of Microsoft sends one.
      ['x-ms-request-id', 'present', '', '986febb6-201e-00f8-72c9-d16b7f000000', { weight: 'possible' }],
    ],
  ),
  ...signatures(
    { ...AZURE, source: 'https://learn.microsoft.com/azure/azure-monitor/app/distributed-trace-data' },
    [['request-context', 'contains', 'appId=cid-v1:', 'appId=cid-v1:0a1b2c3d', { weight: 'possible' }]],
  ),
  ...signatures(
    {
      ...AZURE,
      service: 'api-management',
      weight: 'certain',
      source: 'https://learn.microsoft.com/azure/api-management/api-management-howto-api-inspector',
    },
    [['ocp-apim-trace-location', 'present', '', 'https://apimst.blob.core.windows.net/trace']],
  ),
];
