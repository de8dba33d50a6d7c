import type { HeaderGroup } from '../../header-signature';

/** What Azure's services add to their answers. */
export const AZURE_HEADERS: readonly HeaderGroup[] = [
  {
    source: 'https://learn.microsoft.com/azure/frontdoor/front-door-http-headers-protocol',
    layer: 'edge',
    service: 'front-door',
    rows: [
      ['set-cookie', 'cookie', 'ASLBSA', 'ASLBSA=0003abc; Path=/; HttpOnly'],
      ['set-cookie', 'cookie', 'ASLBSACORS', 'ASLBSACORS=0003abc; Path=/; SameSite=None; Secure'],
      ['x-azure-ref', 'present', '', '20251029T160000Z-r1b2c3d4'],
      ['x-fd-healthprobe', 'present', '', '1'],
    ],
  },
  {
    source: 'https://learn.microsoft.com/azure/frontdoor/front-door-faq',
    layer: 'edge',
    service: 'front-door',
    weight: 'likely',
    rows: [
      // Microsoft's own sites answer so; what is behind their edge may well be Akamai's cache of it.
      ['x-msedge-ref', 'present', '', 'Ref A: 1609281457634F55ABA9F86E69014FCD Ref B: SIN30EDGE0713'],
    ],
  },
  {
    source: 'https://learn.microsoft.com/azure/app-service/configure-common',
    service: 'app-service',
    rows: [
      ['set-cookie', 'cookie', 'ARRAffinity', 'ARRAffinity=81f2; Path=/; HttpOnly; Domain=shop.example'],
      [
        'set-cookie',
        'cookie',
        'ARRAffinitySameSite',
        'ARRAffinitySameSite=81f2; Path=/; SameSite=None; Secure',
      ],
    ],
  },
  {
    source: 'https://learn.microsoft.com/azure/app-service/deploy-staging-slots',
    service: 'app-service',
    rows: [
      ['set-cookie', 'cookie', 'TiPMix', 'TiPMix=52.3; path=/; HttpOnly'],
      ['set-cookie', 'cookie', 'x-ms-routing-name', 'x-ms-routing-name=self; path=/; HttpOnly'],
    ],
  },
  {
    source: 'https://learn.microsoft.com/azure/application-gateway/configuration-http-settings',
    service: 'application-gateway',
    rows: [
      ['server', 'token', 'Microsoft-Azure-Application-Gateway', 'Microsoft-Azure-Application-Gateway/v2'],
      ['server', 'token', 'Microsoft-Azure-Application-LB', 'Microsoft-Azure-Application-LB/AGC'],
      ['set-cookie', 'cookie', 'ApplicationGatewayAffinity', 'ApplicationGatewayAffinity=ab12; Path=/'],
      [
        'set-cookie',
        'cookie',
        'ApplicationGatewayAffinityCORS',
        'ApplicationGatewayAffinityCORS=ab12; Path=/',
      ],
    ],
  },
  {
    source: 'https://learn.microsoft.com/rest/api/storageservices/get-blob',
    service: 'blob-storage',
    rows: [
      [
        'server',
        'token',
        'Windows-Azure-Blob',
        'Windows-Azure-Blob/1.0 Microsoft-HTTPAPI/2.0',
        { weight: 'certain' },
      ],
      ['x-ms-blob-type', 'present', '', 'BlockBlob', { weight: 'certain' }],
      ['x-ms-lease-state', 'present', '', 'available', { weight: 'likely' }],
      ['x-ms-lease-status', 'present', '', 'unlocked', { weight: 'likely' }],
    ],
  },
  {
    source: 'https://learn.microsoft.com/azure/storage/blobs/storage-blob-static-website',
    service: 'blob-storage',
    rows: [
      [
        'server',
        'token',
        'Windows-Azure-Web',
        'Windows-Azure-Web/1.0 Microsoft-HTTPAPI/2.0',
        { weight: 'certain' },
      ],
    ],
  },
  {
    source: 'https://learn.microsoft.com/rest/api/storageservices/common-rest-api-error-codes',
    rows: [
      // Every API of Microsoft sends one.
      ['x-ms-request-id', 'present', '', '986febb6-201e-00f8-72c9-d16b7f000000', { weight: 'possible' }],
    ],
  },
  {
    source: 'https://learn.microsoft.com/azure/azure-monitor/app/distributed-trace-data',
    rows: [['request-context', 'contains', 'appId=cid-v1:', 'appId=cid-v1:0a1b2c3d', { weight: 'possible' }]],
  },
  {
    source: 'https://learn.microsoft.com/azure/api-management/api-management-howto-api-inspector',
    service: 'api-management',
    rows: [['ocp-apim-trace-location', 'present', '', 'https://apimst.blob.core.windows.net/trace']],
  },
  {
    source: 'https://learn.microsoft.com/rest/api/cosmos-db/common-cosmosdb-rest-response-headers',
    service: 'cosmos-db',
    rows: [['x-ms-request-charge', 'present', '', '2.86']],
  },
  {
    source: 'https://learn.microsoft.com/entra/identity-platform/',
    service: 'entra-id',
    rows: [['x-ms-ests-server', 'present', '', '2.1.19568.6 - NEULR1 ProdSlices']],
  },
];
