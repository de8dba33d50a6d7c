import { type NameRule, names } from '../name-rule';

const DATE = '2026-11-23';
const STORE = { service: 'object-storage', date: DATE } as const;

/** Names of other clouds and hosters. A region is the provider's own: `us-east-1` is also Linode's and Wasabi's. */
export const CLOUD_NAMES: readonly NameRule[] = [
  ...names(
    {
      ...STORE,
      provider: 'alibaba',
      source: 'https://www.alibabacloud.com/help/en/oss/user-guide/regions-and-endpoints',
    },
    [
      ['*.oss-<region>.aliyuncs.com', 'shop.oss-cn-hangzhou.aliyuncs.com'],
      ['*.oss-accelerate.aliyuncs.com', 'shop.oss-accelerate.aliyuncs.com'],
    ],
  ),
  ...names(
    {
      date: DATE,
      provider: 'alibaba',
      source: 'https://www.alibabacloud.com/help/en/log-service/latest/endpoints',
      service: 'log-service',
    },
    [['*.<region>.log.aliyuncs.com', 'shop.cn-hangzhou.log.aliyuncs.com']],
  ),
  ...names(
    {
      ...STORE,
      provider: 'backblaze',
      source: 'https://www.backblaze.com/docs/cloud-storage-s3-compatible-api',
    },
    [
      ['*.backblazeb2.com', 'f001.backblazeb2.com'],
      ['*.s3.<region>.backblazeb2.com', 'shop.s3.us-west-004.backblazeb2.com'],
      ['s3.<region>.backblazeb2.com', 's3.us-west-004.backblazeb2.com'],
    ],
  ),
  ...names({ ...STORE, provider: 'baidu', source: 'https://intl.cloud.baidu.com/doc/BOS/index.html' }, [
    ['*.bcebos.com', 'shop.bj.bcebos.com'],
  ]),
  ...names(
    {
      date: DATE,
      provider: 'digitalocean',
      service: 'app-platform',
      source: 'https://docs.digitalocean.com/products/app-platform/how-to/manage-domains/',
    },
    [['*.ondigitalocean.app', 'shop-abc12.ondigitalocean.app']],
  ),
  ...names(
    {
      ...STORE,
      provider: 'digitalocean',
      source: 'https://docs.digitalocean.com/products/spaces/reference/s3-compatibility/',
    },
    [
      [
        '*.<region>.cdn.digitaloceanspaces.com',
        'shop.nyc3.cdn.digitaloceanspaces.com',
        { service: 'spaces-cdn' },
      ],
      ['*.<region>.digitaloceanspaces.com', 'shop.nyc3.digitaloceanspaces.com'],
      ['<region>.digitaloceanspaces.com', 'nyc3.digitaloceanspaces.com'],
    ],
  ),
  ...names(
    { ...STORE, provider: 'hetzner', source: 'https://docs.hetzner.com/storage/object-storage/overview/' },
    [['*.<region>.your-objectstorage.com', 'shop.fsn1.your-objectstorage.com']],
  ),
  ...names(
    { date: DATE, provider: 'hetzner', source: 'https://docs.hetzner.com/cloud/servers/cloud-server-rdns/' },
    [['*.your-server.de', 'static.25.113.0.203.clients.your-server.de']],
  ),
  ...names(
    { ...STORE, provider: 'huawei', source: 'https://developer.huaweicloud.com/intl/en-us/endpoint?OBS' },
    [['*.obs.<region>.myhuaweicloud.com', 'shop.obs.cn-north-4.myhuaweicloud.com']],
  ),
  ...names(
    {
      ...STORE,
      provider: 'ibm',
      source: 'https://cloud.ibm.com/docs/cloud-object-storage?topic=cloud-object-storage-endpoints',
    },
    [
      [
        '*.s3.<region>.cloud-object-storage.appdomain.cloud',
        'shop.s3.us-south.cloud-object-storage.appdomain.cloud',
      ],
    ],
  ),
  ...names(
    {
      date: DATE,
      provider: 'ibm',
      service: 'code-engine',
      source: 'https://cloud.ibm.com/docs/codeengine?topic=codeengine-application-workloads',
    },
    [['*.<region>.codeengine.appdomain.cloud', 'shop.1a2b3c.us-south.codeengine.appdomain.cloud']],
  ),
  ...names(
    {
      ...STORE,
      provider: 'linode',
      source: 'https://techdocs.akamai.com/cloud-computing/docs/access-buckets-and-files-through-urls',
    },
    [['*.<region>.linodeobjects.com', 'shop.us-east-1.linodeobjects.com']],
  ),
  ...names(
    {
      date: DATE,
      provider: 'linode',
      source:
        'https://techdocs.akamai.com/cloud-computing/docs/configure-rdns-reverse-dns-on-a-compute-instance',
    },
    [['*.ip.linodeusercontent.com', '203-0-113-25.ip.linodeusercontent.com']],
  ),
  ...names(
    {
      date: DATE,
      provider: 'meta',
      layer: 'edge',
      isWhole: true,
      source: 'https://developers.facebook.com/docs/',
    },
    [
      ['*.cdninstagram.com', 'scontent.cdninstagram.com'],
      ['*.facebook.com', 'www.facebook.com'],
      ['*.facebook.net', 'connect.facebook.net'],
      ['*.fbcdn.net', 'static.xx.fbcdn.net'],
    ],
  ),
  ...names({ ...STORE, provider: 'oracle', source: 'https://docs.oracle.com/iaas/api/' }, [
    [
      '*.compat.objectstorage.<region>.oraclecloud.com',
      'shop.compat.objectstorage.us-ashburn-1.oraclecloud.com',
    ],
    ['*.objectstorage.<region>.oci.customer-oci.com', 'shop.objectstorage.us-ashburn-1.oci.customer-oci.com'],
    ['objectstorage.<region>.oraclecloud.com', 'objectstorage.us-ashburn-1.oraclecloud.com'],
  ]),
  ...names(
    {
      date: DATE,
      provider: 'oracle',
      service: 'api-gateway',
      source: 'https://docs.oracle.com/iaas/Content/APIGateway/Concepts/apigatewayoverview.htm',
    },
    [['*.apigateway.<region>.oci.customer-oci.com', 'abc.apigateway.us-phoenix-1.oci.customer-oci.com']],
  ),
  ...names(
    {
      ...STORE,
      provider: 'ovh',
      source: 'https://help.ovhcloud.com/csm/en-public-cloud-storage-s3-location',
    },
    [
      ['*.s3.<region>.io.cloud.ovh.net', 'shop.s3.gra.io.cloud.ovh.net'],
      ['*.storage.<region>.cloud.ovh.net', 'abc.storage.gra.cloud.ovh.net'],
      ['s3.<region>.io.cloud.ovh.net', 's3.gra.io.cloud.ovh.net'],
      ['storage.<region>.cloud.ovh.net', 'storage.gra.cloud.ovh.net'],
    ],
  ),
  ...names({ date: DATE, provider: 'ovh', source: 'https://help.ovhcloud.com/csm/en-gb-web-hosting' }, [
    ['*.hosting.ovh.net', 'cluster021.hosting.ovh.net'],
  ]),
  ...names(
    {
      ...STORE,
      provider: 'rackspace',
      layer: 'edge',
      source: 'https://docs.rackspace.com/',
      weight: 'possible',
    },
    [
      // Akamai answers for it.
      ['*.rackcdn.com', 'abc.r70.cf5.rackcdn.com'],
    ],
  ),
  ...names(
    { ...STORE, provider: 'scaleway', source: 'https://www.scaleway.com/en/docs/object-storage/concepts/' },
    [
      ['*.s3-website.<region>.scw.cloud', 'shop.s3-website.fr-par.scw.cloud'],
      ['*.s3.<region>.scw.cloud', 'shop.s3.fr-par.scw.cloud'],
      ['s3.<region>.scw.cloud', 's3.fr-par.scw.cloud'],
    ],
  ),
  ...names(
    {
      date: DATE,
      provider: 'scaleway',
      service: 'functions',
      source: 'https://www.scaleway.com/en/docs/serverless-functions/concepts/',
    },
    [['*.functions.fnc.<region>.scw.cloud', 'shopabc.functions.fnc.fr-par.scw.cloud']],
  ),
  ...names(
    { ...STORE, provider: 'tencent', source: 'https://www.tencentcloud.com/document/product/436/6224' },
    [['*.cos.<region>.myqcloud.com', 'shop-1250000000.cos.ap-guangzhou.myqcloud.com']],
  ),
  ...names(
    { ...STORE, provider: 'vultr', source: 'https://docs.vultr.com/products/cloud-storage/object-storage' },
    [
      ['*.<region>.vultrobjects.com', 'shop.ewr1.vultrobjects.com'],
      ['<region>.vultrobjects.com', 'ewr1.vultrobjects.com'],
    ],
  ),
  ...names(
    {
      ...STORE,
      provider: 'wasabi',
      source: 'https://docs.wasabi.com/docs/what-are-the-service-urls-for-wasabi-s-different-storage-regions',
    },
    [
      ['*.s3.<region>.wasabisys.com', 'shop.s3.eu-central-1.wasabisys.com'],
      ['s3.<region>.wasabisys.com', 's3.eu-central-1.wasabisys.com'],
      ['s3.wasabisys.com', 's3.wasabisys.com', { region: 'us-east-1' }],
    ],
  ),
  ...names(
    {
      date: DATE,
      provider: 'wikimedia',
      layer: 'edge',
      isWhole: true,
      source: 'https://wikitech.wikimedia.org/wiki/Global_traffic_routing',
    },
    [
      ['*.wikimedia.org', 'upload.wikimedia.org'],
      ['*.wikipedia.org', 'en.wikipedia.org'],
    ],
  ),
  ...names({ ...STORE, provider: 'yandex', source: 'https://yandex.cloud/en/docs/storage/s3/' }, [
    ['*.storage.yandexcloud.net', 'shop.storage.yandexcloud.net'],
    ['*.website.yandexcloud.net', 'shop.website.yandexcloud.net'],
    ['storage.yandexcloud.net', 'storage.yandexcloud.net'],
  ]),
];
