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
      ['*.azurewebsites.us', 'shop.azurewebsites.us'],
      ['*.azurewebsites.windows.net', 'waws-prod-am2-001.sip.azurewebsites.windows.net'],
    ],
  },
  {
    source: 'https://learn.microsoft.com/azure/storage/common/storage-account-overview',
    service: 'blob-storage',
    rows: [
      ['*.blob.core.usgovcloudapi.net', 'shop.blob.core.usgovcloudapi.net'],
      ['*.blob.core.windows.net', 'shop.blob.core.windows.net'],
      ['*.blob.storage.azure.net', 'shop.z6.blob.storage.azure.net'],
      ['*.dfs.core.windows.net', 'shop.dfs.core.windows.net'],
      ['*.file.core.windows.net', 'shop.file.core.windows.net', { service: 'file-storage' }],
      ['*.queue.core.windows.net', 'shop.queue.core.windows.net', { service: 'queue-storage' }],
      ['*.store.core.windows.net', 'blob.ams08prdstr01a.store.core.windows.net'],
      ['*.table.core.windows.net', 'shop.table.core.windows.net', { service: 'table-storage' }],
      ['*.web.core.windows.net', 'shop.z6.web.core.windows.net'],
      ['*.web.storage.azure.net', 'shop.z6.web.storage.azure.net'],
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
      ['*.msecnd.net', 'az416426.vo.msecnd.net'],
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
      ['*.a-msedge.net', 'dual-a-0001.a-msedge.net'],
      ['*.ax-msedge.net', 'ax-0001.ax-msedge.net'],
      ['*.azurefd.net', 'shop-a1b2c3d4.z01.azurefd.net'],
      ['*.b-msedge.net', 'b-0001.b-msedge.net'],
      ['*.l-msedge.net', 'l-0005.l-msedge.net'],
      ['*.s-msedge.net', 's-0005.s-msedge.net'],
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
      ['*.monitor.azure.com', 'js.monitor.azure.com'],
      ['<region>-*.in.applicationinsights.azure.com', 'westeurope-5.in.applicationinsights.azure.com'],
      ['dc.services.visualstudio.com', 'dc.services.visualstudio.com'],
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
  {
    source: 'https://learn.microsoft.com/azure/search/search-what-is-azure-search',
    service: 'ai-search',
    rows: [['*.search.windows.net', 'shop.search.windows.net']],
  },
  {
    source: 'https://learn.microsoft.com/azure/ai-services/cognitive-services-custom-subdomains',
    service: 'ai-services',
    rows: [
      ['*.cognitiveservices.azure.com', 'shop.cognitiveservices.azure.com'],
      ['*.openai.azure.com', 'shop.openai.azure.com'],
      ['*.services.ai.azure.com', 'shop.services.ai.azure.com'],
      ['<region>.api.cognitive.microsoft.com', 'westeurope.api.cognitive.microsoft.com'],
      ['<region>.stt.speech.microsoft.com', 'westeurope.stt.speech.microsoft.com'],
      ['<region>.tts.speech.microsoft.com', 'westeurope.tts.speech.microsoft.com'],
    ],
  },
  {
    source: 'https://learn.microsoft.com/azure/azure-app-configuration/overview',
    service: 'app-configuration',
    rows: [['*.azconfig.io', 'shop.azconfig.io']],
  },
  {
    source: 'https://learn.microsoft.com/azure/azure-maps/about-azure-maps',
    service: 'azure-maps',
    rows: [['atlas.microsoft.com', 'atlas.microsoft.com']],
  },
  {
    source:
      'https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-direct-line-3-0-concepts',
    service: 'bot-service',
    rows: [['*.botframework.com', 'directline.botframework.com']],
  },
  {
    source: 'https://learn.microsoft.com/azure/communication-services/overview',
    service: 'communication-services',
    rows: [['*.communication.azure.com', 'shop.communication.azure.com']],
  },
  {
    source: 'https://learn.microsoft.com/azure/container-instances/container-instances-overview',
    service: 'container-instances',
    rows: [['*.<region>.azurecontainer.io', 'shop.westeurope.azurecontainer.io']],
  },
  {
    source: 'https://learn.microsoft.com/azure/cosmos-db/introduction',
    service: 'cosmos-db',
    rows: [['*.documents.azure.com', 'shop.documents.azure.com']],
  },
  {
    source: 'https://learn.microsoft.com/entra/identity-platform/authentication-national-cloud',
    service: 'entra-id',
    rows: [
      ['*.b2clogin.com', 'shop.b2clogin.com'],
      ['*.ciamlogin.com', 'shop.ciamlogin.com'],
      ['login.microsoftonline.com', 'login.microsoftonline.com'],
      ['login.windows.net', 'login.windows.net'],
    ],
  },
  {
    source: 'https://learn.microsoft.com/azure/event-grid/overview',
    service: 'event-grid',
    rows: [['*.<region>-1.eventgrid.azure.net', 'shop.westus2-1.eventgrid.azure.net']],
  },
  {
    source: 'https://learn.microsoft.com/azure/iot-hub/iot-concepts-and-iot-hub',
    service: 'iot-hub',
    rows: [['*.azure-devices.net', 'shop.azure-devices.net']],
  },
  {
    source: 'https://learn.microsoft.com/azure/key-vault/general/about-keys-secrets-certificates',
    service: 'key-vault',
    rows: [['*.vault.azure.net', 'shop.vault.azure.net']],
  },
  {
    source: 'https://learn.microsoft.com/azure/aks/http-application-routing',
    service: 'kubernetes-service',
    rows: [['*.<region>.aksapp.io', 'shop.0a1b2c3d4e5f6789.westeurope.aksapp.io']],
  },
  {
    source: 'https://learn.microsoft.com/azure/logic-apps/logic-apps-overview',
    service: 'logic-apps',
    rows: [['*.<region>.logic.azure.com', 'prod-12.westeurope.logic.azure.com']],
  },
  {
    source: 'https://learn.microsoft.com/azure/machine-learning/concept-endpoints-online',
    service: 'machine-learning',
    rows: [['*.<region>.inference.ml.azure.com', 'shop.westeurope.inference.ml.azure.com']],
  },
  {
    source: 'https://learn.microsoft.com/azure/service-bus-messaging/service-bus-messaging-overview',
    service: 'service-bus',
    rows: [['*.servicebus.windows.net', 'shop.servicebus.windows.net']],
  },
  {
    source: 'https://learn.microsoft.com/azure/azure-web-pubsub/overview',
    service: 'web-pubsub',
    rows: [['*.webpubsub.azure.com', 'shop.webpubsub.azure.com']],
  },
];
