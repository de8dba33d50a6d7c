import type { NameGroup } from '../../name-rule';

/** Names of Azure. */
export const AZURE_NAMES: readonly NameGroup[] = [
  {
    source: 'https://learn.microsoft.com/azure/api-management/configure-custom-domain',
    service: 'api-management',
    rows: [
      ['*.<region>.regional.azure-api.net', 'shop-westeurope-01.westeurope.regional.azure-api.net'],
      ['*.azure-api.net', 'shop.azure-api.net'],
    ],
  },
  {
    source: 'https://learn.microsoft.com/azure/app-service/reference-app-settings',
    service: 'app-service',
    rows: [
      ['*.<region>-01.azurewebsites.net', 'shop-a0b1c2d3.westeurope-01.azurewebsites.net'],
      ['*.azurewebsites.net', 'shop.azurewebsites.net'],
      ['*.azurewebsites.windows.net', 'waws-prod-am2-001.sip.azurewebsites.windows.net'],
    ],
  },
  {
    source: 'https://learn.microsoft.com/azure/storage/common/storage-account-overview',
    service: 'blob-storage',
    rows: [
      ['*.blob.core.windows.net', 'shop.blob.core.windows.net'],
      ['*.blob.storage.azure.net', 'shop.z6.blob.storage.azure.net'],
      ['*.store.core.windows.net', 'blob.ams08prdstr01a.store.core.windows.net'],
      ['*.web.core.windows.net', 'shop.z6.web.core.windows.net'],
    ],
  },
  {
    source: 'https://learn.microsoft.com/azure/cdn/cdn-add-to-web-app',
    layer: 'edge',
    service: 'cdn',
    weight: 'possible',
    rows: [
      // Other networks have answered for it.
      ['*.azureedge.net', 'shop.azureedge.net'],
    ],
  },
  {
    source: 'https://learn.microsoft.com/azure/container-apps/connect-apps',
    service: 'container-apps',
    rows: [['*.<region>.azurecontainerapps.io', 'shop.happyhill-70162bb9.westeurope.azurecontainerapps.io']],
  },
  {
    source: 'https://learn.microsoft.com/azure/frontdoor/endpoint',
    layer: 'edge',
    service: 'front-door',
    rows: [
      ['*.azurefd.net', 'shop-a1b2c3d4.z01.azurefd.net'],
      ['*.t-msedge.net', 'shed.dual-low.s-part-0017.t-0009.t-msedge.net'],
    ],
  },
  {
    source: 'https://learn.microsoft.com/azure/traffic-manager/traffic-manager-overview',
    layer: 'edge',
    service: 'traffic-manager',
    weight: 'possible',
    rows: [
      // It only resolves names: who answers may be anybody.
      ['*.trafficmanager.net', 'shop.trafficmanager.net'],
    ],
  },
  {
    source: 'https://learn.microsoft.com/azure/azure-monitor/app/connection-strings',
    service: 'monitor',
    rows: [
      ['*.in.applicationinsights.azure.com', 'dc.in.applicationinsights.azure.com'],
      ['<region>-*.in.applicationinsights.azure.com', 'westeurope-5.in.applicationinsights.azure.com'],
    ],
  },
  {
    source: 'https://learn.microsoft.com/azure/azure-signalr/signalr-overview',
    service: 'signalr',
    rows: [['*.service.signalr.net', 'shop.service.signalr.net']],
  },
  {
    source: 'https://learn.microsoft.com/azure/static-web-apps/overview',
    service: 'static-web-apps',
    rows: [
      ['*.<region>.*.azurestaticapps.net', 'happy-hill-0a1b2c3d4.westeurope.2.azurestaticapps.net'],
      ['*.azurestaticapps.net', 'happy-hill-0a1b2c3d4.2.azurestaticapps.net'],
    ],
  },
  {
    source: 'https://learn.microsoft.com/azure/virtual-machines/create-fqdn',
    service: 'virtual-machines',
    rows: [
      ['*.<region>.cloudapp.azure.com', 'shop.westeurope.cloudapp.azure.com'],
      ['*.cloudapp.net', 'shop.cloudapp.net'],
    ],
  },
];
