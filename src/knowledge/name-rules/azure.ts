import { type NameRule, names } from '../name-rule';

const AZURE = { provider: 'azure', date: '2026-11-23' } as const;

/** Names of Azure. */
export const AZURE_NAMES: readonly NameRule[] = [
  ...names(
    {
      ...AZURE,
      service: 'api-management',
      source: 'https://learn.microsoft.com/azure/api-management/configure-custom-domain',
    },
    [
      ['*.<region>.regional.azure-api.net', 'shop-westeurope-01.westeurope.regional.azure-api.net'],
      ['*.azure-api.net', 'shop.azure-api.net'],
    ],
  ),
  ...names(
    {
      ...AZURE,
      service: 'app-service',
      source: 'https://learn.microsoft.com/azure/app-service/reference-app-settings',
    },
    [
      ['*.<region>-01.azurewebsites.net', 'shop-a0b1c2d3.westeurope-01.azurewebsites.net'],
      ['*.azurewebsites.net', 'shop.azurewebsites.net'],
      ['*.azurewebsites.windows.net', 'waws-prod-am2-001.sip.azurewebsites.windows.net'],
    ],
  ),
  ...names(
    {
      ...AZURE,
      service: 'blob-storage',
      source: 'https://learn.microsoft.com/azure/storage/common/storage-account-overview',
    },
    [
      ['*.blob.core.windows.net', 'shop.blob.core.windows.net'],
      ['*.blob.storage.azure.net', 'shop.z6.blob.storage.azure.net'],
      ['*.store.core.windows.net', 'blob.ams08prdstr01a.store.core.windows.net'],
      ['*.web.core.windows.net', 'shop.z6.web.core.windows.net'],
    ],
  ),
  ...names(
    {
      ...AZURE,
      layer: 'edge',
      service: 'cdn',
      source: 'https://learn.microsoft.com/azure/cdn/cdn-add-to-web-app',
      weight: 'possible',
    },
    [
      // Other networks have answered for it.
      ['*.azureedge.net', 'shop.azureedge.net'],
    ],
  ),
  ...names(
    {
      ...AZURE,
      service: 'container-apps',
      source: 'https://learn.microsoft.com/azure/container-apps/connect-apps',
    },
    [['*.<region>.azurecontainerapps.io', 'shop.happyhill-70162bb9.westeurope.azurecontainerapps.io']],
  ),
  ...names(
    {
      ...AZURE,
      layer: 'edge',
      service: 'front-door',
      source: 'https://learn.microsoft.com/azure/frontdoor/endpoint',
    },
    [
      ['*.azurefd.net', 'shop-a1b2c3d4.z01.azurefd.net'],
      ['*.t-msedge.net', 'shed.dual-low.s-part-0017.t-0009.t-msedge.net'],
    ],
  ),
  ...names(
    {
      ...AZURE,
      layer: 'edge',
      service: 'traffic-manager',
      weight: 'possible',
      source: 'https://learn.microsoft.com/azure/traffic-manager/traffic-manager-overview',
    },
    [
      // It only resolves names: who answers may be anybody.
      ['*.trafficmanager.net', 'shop.trafficmanager.net'],
    ],
  ),
  ...names(
    {
      ...AZURE,
      service: 'monitor',
      source: 'https://learn.microsoft.com/azure/azure-monitor/app/connection-strings',
    },
    [
      ['*.in.applicationinsights.azure.com', 'dc.in.applicationinsights.azure.com'],
      ['<region>-*.in.applicationinsights.azure.com', 'westeurope-5.in.applicationinsights.azure.com'],
    ],
  ),
  ...names(
    {
      ...AZURE,
      service: 'signalr',
      source: 'https://learn.microsoft.com/azure/azure-signalr/signalr-overview',
    },
    [['*.service.signalr.net', 'shop.service.signalr.net']],
  ),
  ...names(
    {
      ...AZURE,
      service: 'static-web-apps',
      source: 'https://learn.microsoft.com/azure/static-web-apps/overview',
    },
    [
      ['*.<region>.*.azurestaticapps.net', 'happy-hill-0a1b2c3d4.westeurope.2.azurestaticapps.net'],
      ['*.azurestaticapps.net', 'happy-hill-0a1b2c3d4.2.azurestaticapps.net'],
    ],
  ),
  ...names(
    {
      ...AZURE,
      service: 'virtual-machines',
      source: 'https://learn.microsoft.com/azure/virtual-machines/create-fqdn',
    },
    [
      ['*.<region>.cloudapp.azure.com', 'shop.westeurope.cloudapp.azure.com'],
      ['*.cloudapp.net', 'shop.cloudapp.net'],
    ],
  ),
];
