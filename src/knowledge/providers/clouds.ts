import type { ProviderEntry } from '../provider-entry';
import { AWS_LIKE, CITY_AND_NUMBER, COUNTRY_AND_PLACE } from '../region-shapes';

/** Clouds beside the largest three, sorted by id. */
export const CLOUDS: readonly ProviderEntry[] = [
  {
    id: 'backblaze',
    name: 'Backblaze',
    kind: 'cloud',
    source: 'https://www.backblaze.com/docs/cloud-storage-data-regions',
    date: '2026-11-23',
    networks: [40401, 396865],
    regions: /^[a-z]{2}-(?:central|east|west)-\d{3}$/,
    headers: [
      {
        source: 'https://www.backblaze.com/apidocs/b2-download-file-by-name',
        service: 'object-storage',
        rows: [
          ['x-bz-content-sha1', 'present', '', 'none'],
          ['x-bz-file-id', 'present', '', '4_z27c88f1d182b150646ff0b16_f100920ddab886245'],
          ['x-bz-file-name', 'present', '', 'logo.png'],
        ],
      },
    ],
    names: [
      {
        source: 'https://www.backblaze.com/docs/cloud-storage-s3-compatible-api',
        service: 'object-storage',
        rows: [
          ['*.backblazeb2.com', 'f001.backblazeb2.com'],
          ['*.s3.<region>.backblazeb2.com', 'shop.s3.us-west-004.backblazeb2.com'],
          ['s3.<region>.backblazeb2.com', 's3.us-west-004.backblazeb2.com'],
        ],
      },
    ],
  },
  {
    id: 'clever-cloud',
    name: 'Clever Cloud',
    kind: 'cloud',
    source: 'https://www.clever.cloud/developers/doc/',
    date: '2026-11-24',
    isMinor: true,
    networks: [213394],
    headers: [{ rows: [['sozu-id', 'present', '', '01HZJG5FGW0XTNGKHZ2NJV90WR', { weight: 'likely' }]] }],
    names: [{ rows: [['*.cleverapps.io', 'app-0a1b2c3d.cleverapps.io']] }],
  },
  {
    id: 'digitalocean',
    name: 'DigitalOcean',
    kind: 'cloud',
    source: 'https://docs.digitalocean.com/platform/regional-availability/',
    date: '2026-11-23',
    networks: [14061, 46652, 393406],
    regions: CITY_AND_NUMBER,
    headers: [
      {
        source: 'https://docs.digitalocean.com/products/networking/load-balancers/how-to/manage/',
        rows: [
          [
            'set-cookie',
            'cookie',
            'DO-LB',
            'DO-LB=node-1; path=/',
            { service: 'load-balancer', weight: 'likely' },
          ],
        ],
      },
      {
        source: 'https://docs.digitalocean.com/products/app-platform/',
        service: 'app-platform',
        rows: [
          ['x-do-app-origin', 'present', '', '0a1b2c3d-4e5f-6789-abcd-ef0123456789'],
          ['x-do-orig-status', 'present', '', '200'],
        ],
      },
    ],
    names: [
      {
        source: 'https://docs.digitalocean.com/products/app-platform/how-to/manage-domains/',
        service: 'app-platform',
        rows: [['*.ondigitalocean.app', 'shop-abc12.ondigitalocean.app']],
      },
      {
        source: 'https://docs.digitalocean.com/products/spaces/reference/s3-compatibility/',
        service: 'object-storage',
        rows: [
          [
            '*.<region>.cdn.digitaloceanspaces.com',
            'shop.nyc3.cdn.digitaloceanspaces.com',
            { service: 'spaces-cdn' },
          ],
          ['*.<region>.digitaloceanspaces.com', 'shop.nyc3.digitaloceanspaces.com'],
          ['<region>.digitaloceanspaces.com', 'nyc3.digitaloceanspaces.com'],
        ],
      },
      {
        source: 'https://docs.digitalocean.com/products/functions/',
        service: 'functions',
        rows: [['faas-<region>-*.doserverless.co', 'faas-nyc1-2ef2e6cc.doserverless.co']],
      },
    ],
  },
  {
    id: 'exoscale',
    name: 'Exoscale',
    kind: 'cloud',
    source: 'https://www.exoscale.com/datacenters/',
    date: '2026-11-23',
    networks: [61098],
    regions: /^(?:at|bg|ch|de|hr)-[a-z]{2,3}-\d$/,
    names: [
      {
        source: 'https://community.exoscale.com/product/storage/object-storage/',
        service: 'object-storage',
        rows: [
          ['*.sos-<region>.exo.io', 'shop.sos-ch-gva-2.exo.io'],
          ['sos-<region>.exo.io', 'sos-de-fra-1.exo.io'],
        ],
      },
    ],
  },
  {
    id: 'fly',
    name: 'Fly.io',
    kind: 'cloud',
    source: 'https://fly.io/docs/reference/regions/',
    date: '2026-11-23',
    networks: [{ as: [40509], isEdge: true }],
  },
  {
    id: 'ibm',
    name: 'IBM Cloud',
    kind: 'cloud',
    source: 'https://cloud.ibm.com/docs/overview?topic=overview-locations',
    date: '2026-11-23',
    networks: [36351],
    regions: /^(?:us|eu|jp|au|br|ca|in|kr)-(?:south|east|west|de|gb|fr|es|tok|osa|syd|sao|tor|mon|che)$/,
    names: [
      {
        source: 'https://cloud.ibm.com/docs/cloud-object-storage?topic=cloud-object-storage-endpoints',
        service: 'object-storage',
        rows: [
          [
            '*.s3.<region>.cloud-object-storage.appdomain.cloud',
            'shop.s3.us-south.cloud-object-storage.appdomain.cloud',
          ],
        ],
      },
      {
        source: 'https://cloud.ibm.com/docs/codeengine?topic=codeengine-application-workloads',
        service: 'code-engine',
        rows: [['*.<region>.codeengine.appdomain.cloud', 'shop.1a2b3c.us-south.codeengine.appdomain.cloud']],
      },
      {
        source: 'https://cloud.ibm.com/docs/containers?topic=containers-managed-ingress-about',
        service: 'kubernetes-service',
        rows: [
          ['*.<region>.containers.appdomain.cloud', 'shop-0a1b2c3d.us-south.containers.appdomain.cloud'],
        ],
      },
      {
        source: 'https://cloud.ibm.com/docs/appid?topic=appid-regions-endpoints',
        service: 'app-id',
        rows: [['<region>.appid.cloud.ibm.com', 'eu-de.appid.cloud.ibm.com']],
      },
      {
        source: 'https://cloud.ibm.com/apidocs/assistant-v2',
        service: 'watson',
        rows: [['api.<region>.*.watson.cloud.ibm.com', 'api.us-south.assistant.watson.cloud.ibm.com']],
      },
    ],
  },
  {
    id: 'linode',
    name: 'Akamai Cloud (Linode)',
    kind: 'cloud',
    source: 'https://techdocs.akamai.com/cloud-computing/docs/how-to-choose-a-data-center',
    date: '2026-11-23',
    networks: [63949],
    regions: COUNTRY_AND_PLACE,
    names: [
      {
        source: 'https://techdocs.akamai.com/cloud-computing/docs/access-buckets-and-files-through-urls',
        service: 'object-storage',
        rows: [['*.<region>.linodeobjects.com', 'shop.us-east-1.linodeobjects.com']],
      },
      {
        source:
          'https://techdocs.akamai.com/cloud-computing/docs/configure-rdns-reverse-dns-on-a-compute-instance',
        rows: [['*.ip.linodeusercontent.com', '203-0-113-25.ip.linodeusercontent.com']],
      },
      {
        source: 'https://techdocs.akamai.com/cloud-computing/docs/nodebalancer',
        service: 'load-balancer',
        rows: [['*.nodebalancer.linode.com', '203-0-113-25.ip.newark.nodebalancer.linode.com']],
      },
    ],
  },
  {
    id: 'oracle',
    name: 'Oracle Cloud',
    kind: 'cloud',
    source: 'https://docs.oracle.com/iaas/Content/General/Concepts/regions.htm',
    date: '2026-11-23',
    networks: [31898, 54253],
    regions: /^[a-z]{2}-[a-z]{3,14}-\d$/,
    headers: [
      {
        source: 'https://docs.oracle.com/iaas/Content/Balance/Reference/sessionpersistence.htm',
        rows: [
          [
            'set-cookie',
            'cookie',
            'X-Oracle-BMC-LBS-Route',
            'X-Oracle-BMC-LBS-Route=0a1b2c; path=/',
            { service: 'load-balancer' },
          ],
        ],
      },
      {
        source: 'https://docs.oracle.com/iaas/Content/API/Concepts/usingapi.htm',
        rows: [['opc-request-id', 'present', '', 'iad-1:VgtS0xjv5c']],
      },
    ],
    names: [
      {
        source: 'https://docs.oracle.com/iaas/api/',
        service: 'object-storage',
        rows: [
          [
            '*.compat.objectstorage.<region>.oraclecloud.com',
            'shop.compat.objectstorage.us-ashburn-1.oraclecloud.com',
          ],
          [
            '*.objectstorage.<region>.oci.customer-oci.com',
            'shop.objectstorage.us-ashburn-1.oci.customer-oci.com',
          ],
          ['objectstorage.<region>.oraclecloud.com', 'objectstorage.us-ashburn-1.oraclecloud.com'],
        ],
      },
      {
        source: 'https://docs.oracle.com/iaas/Content/APIGateway/Concepts/apigatewayoverview.htm',
        service: 'api-gateway',
        rows: [
          ['*.apigateway.<region>.oci.customer-oci.com', 'abc.apigateway.us-phoenix-1.oci.customer-oci.com'],
        ],
      },
      {
        source: 'https://docs.oracle.com/iaas/Content/General/Concepts/regions.htm',
        rows: [['*.<region>.oraclecloud.com', 'identity.us-phoenix-1.oraclecloud.com']],
      },
      {
        source:
          'https://docs.oracle.com/en/cloud/paas/autonomous-database/serverless/adbsb/apex-web-access.html',
        service: 'autonomous-database',
        rows: [
          [
            '*.adb.<region>.oraclecloudapps.com',
            'g0a1b2c3d4e5f6-shop.adb.eu-frankfurt-1.oraclecloudapps.com',
          ],
        ],
      },
    ],
  },
  {
    id: 'ovh',
    name: 'OVHcloud',
    kind: 'cloud',
    source: 'https://www.ovhcloud.com/en/about-us/global-infrastructure/regions/',
    date: '2026-11-23',
    networks: [16276, 35540],
    regions: /^[a-z]{2,4}\d?(?:-[a-z]{2,5}){0,3}$/,
    names: [
      {
        source: 'https://help.ovhcloud.com/csm/en-public-cloud-storage-s3-location',
        service: 'object-storage',
        rows: [
          ['*.s3.<region>.io.cloud.ovh.net', 'shop.s3.gra.io.cloud.ovh.net'],
          ['*.s3.<region>.perf.cloud.ovh.net', 'shop.s3.gra.perf.cloud.ovh.net'],
          ['*.storage.<region>.cloud.ovh.net', 'abc.storage.gra.cloud.ovh.net'],
          ['s3.<region>.io.cloud.ovh.net', 's3.gra.io.cloud.ovh.net'],
          ['storage.<region>.cloud.ovh.net', 'storage.gra.cloud.ovh.net'],
        ],
      },
      {
        source: 'https://help.ovhcloud.com/csm/en-gb-web-hosting',
        rows: [
          ['*.hosting.ovh.net', 'cluster021.hosting.ovh.net'],
          ['*.vps.ovh.net', 'vps-0a1b2c3d.vps.ovh.net'],
        ],
      },
    ],
  },
  {
    id: 'railway',
    name: 'Railway',
    kind: 'cloud',
    source: 'https://docs.railway.com/reference/regions',
    date: '2026-11-24',
    isMinor: true,
    networks: [400940],
  },
  {
    id: 'scaleway',
    name: 'Scaleway',
    kind: 'cloud',
    source: 'https://www.scaleway.com/en/docs/account/reference-content/products-availability/',
    date: '2026-11-23',
    networks: [12876, 29447, 54265, 202023],
    regions: /^(?:fr-par|it-mil|nl-ams|pl-waw)$/,
    names: [
      {
        source: 'https://www.scaleway.com/en/docs/object-storage/concepts/',
        service: 'object-storage',
        rows: [
          ['*.s3-website.<region>.scw.cloud', 'shop.s3-website.fr-par.scw.cloud'],
          ['*.s3.<region>.scw.cloud', 'shop.s3.fr-par.scw.cloud'],
          ['s3.<region>.scw.cloud', 's3.fr-par.scw.cloud'],
        ],
      },
      {
        source: 'https://www.scaleway.com/en/docs/serverless-functions/concepts/',
        service: 'functions',
        rows: [['*.functions.fnc.<region>.scw.cloud', 'shopabc.functions.fnc.fr-par.scw.cloud']],
      },
    ],
  },
  {
    id: 'upcloud',
    name: 'UpCloud',
    kind: 'cloud',
    source: 'https://upcloud.com/docs/getting-started/locations/',
    date: '2026-11-23',
    networks: [25697, 202053],
    regions: /^[a-z]{2}-[a-z]{3}\d$/,
    names: [
      {
        rows: [
          ['*.<region>.upcloud.host', '203-0-113-25.de-fra1.upcloud.host'],
          ['*.upcloudlb.com', 'lb-0a1b2c3d4e5f.upcloudlb.com'],
          ['*.upcloudobjects.com', '0a1b2.upcloudobjects.com', { service: 'object-storage' }],
        ],
      },
    ],
  },
  {
    id: 'vultr',
    name: 'Vultr',
    kind: 'cloud',
    source: 'https://docs.vultr.com/platform/other/regions',
    date: '2026-11-23',
    networks: [20473, 11508, 46407],
    regions: /^[a-z]{3}\d?$/,
    names: [
      {
        source: 'https://docs.vultr.com/products/cloud-storage/object-storage',
        service: 'object-storage',
        rows: [
          ['*.<region>.vultrobjects.com', 'shop.ewr1.vultrobjects.com'],
          ['<region>.vultrobjects.com', 'ewr1.vultrobjects.com'],
        ],
      },
      {
        source: 'https://docs.vultr.com/how-to-create-a-reverse-dns-or-ptr-record-in-the-vultr-control-panel',
        rows: [['*.vultrusercontent.com', '203.0.113.25.vultrusercontent.com']],
      },
    ],
  },
  {
    id: 'wasabi',
    name: 'Wasabi',
    kind: 'cloud',
    source: 'https://docs.wasabi.com/docs/what-are-the-service-urls-for-wasabi-s-different-storage-regions',
    date: '2026-11-23',
    networks: [395717],
    regions: AWS_LIKE,
    headers: [
      {
        source: 'https://docs.wasabi.com/docs/wasabi-api',
        service: 'object-storage',
        rows: [
          ['server', 'token', 'WasabiS3', 'WasabiS3/7.21.4567-2025-10-01'],
          ['x-wasabi-cm-reference-id', 'present', '', '1720670453123 38.27.106.1'],
        ],
      },
    ],
    names: [
      {
        service: 'object-storage',
        rows: [
          ['*.s3.<region>.wasabisys.com', 'shop.s3.eu-central-1.wasabisys.com'],
          ['s3.<region>.wasabisys.com', 's3.eu-central-1.wasabisys.com'],
          ['s3.wasabisys.com', 's3.wasabisys.com', { region: 'us-east-1' }],
        ],
      },
    ],
  },
];
