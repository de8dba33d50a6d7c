import type { ProviderEntry } from '../provider-entry';
import { COUNTRY_AND_PLACE } from '../region-shapes';

/** Clouds of Asia and Russia, sorted by id. */
export const CLOUDS_OF_ASIA: readonly ProviderEntry[] = [
  {
    id: 'alibaba',
    name: 'Alibaba Cloud',
    kind: 'cloud',
    source: 'https://www.alibabacloud.com/help/en/ecs/user-guide/regions-and-zones',
    date: '2026-11-23',
    networks: [24429, 37963, 45102, 134963],
    regions: COUNTRY_AND_PLACE,
    headers: [
      {
        source: 'https://www.alibabacloud.com/help/en/oss/developer-reference/common-http-headers',
        rows: [
          ['server', 'token', 'AliyunOSS', 'AliyunOSS', { service: 'object-storage' }],
          ['x-oss-object-type', 'present', '', 'Normal', { service: 'object-storage' }],
          ['x-oss-request-id', 'present', '', '5E0B1F2A3C4D5E6F7A8B9C0D', { service: 'object-storage' }],
        ],
      },
      {
        source: 'https://www.alibabacloud.com/help/en/cdn/user-guide/http-response-headers',
        layer: 'edge',
        rows: [
          ['ali-swift-global-savetime', 'present', '', '1720670453'],
          ['eagleid', 'present', '', '2ff6309b17206704531234567e', { weight: 'likely' }],
        ],
      },
      {
        source: 'https://www.alibabacloud.com/help/en/waf/',
        weight: 'likely',
        rows: [['set-cookie', 'cookie', 'acw_tc', 'acw_tc=76b20f; path=/; HttpOnly; Max-Age=3600']],
      },
    ],
    names: [
      {
        source: 'https://www.alibabacloud.com/help/en/cdn/getting-started/get-started-with-alibaba-cloud-cdn',
        layer: 'edge',
        rows: [
          ['*.kunlunaq.com', 'shop.example.w.kunlunaq.com'],
          ['*.kunlunca.com', 'shop.example.w.kunlunca.com'],
          ['*.kunlunsl.com', 'shop.example.w.kunlunsl.com'],
        ],
      },
      {
        source: 'https://www.alibabacloud.com/help/en/oss/user-guide/regions-and-endpoints',
        service: 'object-storage',
        rows: [
          ['*.oss-<region>.aliyuncs.com', 'shop.oss-cn-hangzhou.aliyuncs.com'],
          ['*.oss-accelerate.aliyuncs.com', 'shop.oss-accelerate.aliyuncs.com'],
        ],
      },
      {
        source: 'https://www.alibabacloud.com/help/en/log-service/latest/endpoints',
        service: 'log-service',
        rows: [['*.<region>.log.aliyuncs.com', 'shop.cn-hangzhou.log.aliyuncs.com']],
      },
    ],
  },
  {
    id: 'baidu',
    name: 'Baidu AI Cloud',
    kind: 'cloud',
    source: 'https://intl.cloud.baidu.com/en/doc/Reference/index.html',
    date: '2026-11-23',
    networks: [38365, 38627, 55967],
    headers: [
      {
        source: 'https://intl.cloud.baidu.com/doc/BOS/index.html',
        service: 'object-storage',
        rows: [['x-bce-request-id', 'present', '', '1214cca7-4ad5-451d-9215-71cb844c0a50']],
      },
      {
        source: 'https://su.baidu.com/',
        layer: 'edge',
        rows: [['server', 'token', 'yunjiasu-nginx', 'yunjiasu-nginx']],
      },
    ],
    names: [
      {
        source: 'https://intl.cloud.baidu.com/doc/BOS/index.html',
        service: 'object-storage',
        rows: [['*.bcebos.com', 'shop.bj.bcebos.com']],
      },
    ],
  },
  {
    id: 'huawei',
    name: 'Huawei Cloud',
    kind: 'cloud',
    source: 'https://developer.huaweicloud.com/intl/en-us/endpoint',
    date: '2026-11-23',
    networks: [55990, 131444, 136907, 141180, 149167, 151610, 265443],
    regions: COUNTRY_AND_PLACE,
    headers: [
      {
        source: 'https://support.huaweicloud.com/intl/en-us/usermanual-waf/waf_01_0001.html',
        rows: [['set-cookie', 'cookie', 'HWWAFSESID', 'HWWAFSESID=abc; path=/', { weight: 'likely' }]],
      },
      {
        source: 'https://support.huaweicloud.com/intl/en-us/api-obs/obs_04_0013.html',
        service: 'object-storage',
        rows: [
          ['server', 'token', 'OBS', 'OBS'],
          ['x-obs-request-id', 'present', '', '8DF400000163D45AA81D038B6AE4C482'],
        ],
      },
    ],
    names: [
      {
        source: 'https://developer.huaweicloud.com/intl/en-us/endpoint?OBS',
        service: 'object-storage',
        rows: [['*.obs.<region>.myhuaweicloud.com', 'shop.obs.cn-north-4.myhuaweicloud.com']],
      },
    ],
  },
  {
    id: 'tencent',
    name: 'Tencent Cloud',
    kind: 'cloud',
    source: 'https://www.tencentcloud.com/document/product/213/6091',
    date: '2026-11-23',
    networks: [45090, 132203, 132591, 133478],
    regions: COUNTRY_AND_PLACE,
    headers: [
      {
        source: 'https://www.tencentcloud.com/document/product/436/7729',
        service: 'object-storage',
        rows: [
          ['server', 'token', 'tencent-cos', 'tencent-cos'],
          ['x-cos-request-id', 'present', '', 'NWU5MDNkYzlfNjRiODJhMDlfMzFmYzhfMTFm'],
        ],
      },
      {
        source: 'https://www.tencentcloud.com/document/product/228',
        layer: 'edge',
        rows: [
          ['server', 'token', 'NWS_SPMid', 'NWS_SPMid'],
          ['x-nws-log-uuid', 'present', '', '4112345678901234567'],
        ],
      },
    ],
    names: [
      {
        source: 'https://www.tencentcloud.com/document/product/228/3121',
        layer: 'edge',
        rows: [
          ['*.cdn.dnsv1.com', 'shop.example.cdn.dnsv1.com'],
          ['*.tdnsv5.com', 'shop.example.tdnsv5.com'],
        ],
      },
      {
        source: 'https://www.tencentcloud.com/document/product/436/6224',
        service: 'object-storage',
        rows: [['*.cos.<region>.myqcloud.com', 'shop-1250000000.cos.ap-guangzhou.myqcloud.com']],
      },
    ],
  },
  {
    id: 'yandex',
    name: 'Yandex Cloud',
    kind: 'cloud',
    source: 'https://yandex.cloud/en/docs/overview/concepts/geo-scope',
    date: '2026-11-23',
    networks: [13238, 44534, 200350, 210656, 215013],
    headers: [
      {
        source: 'https://yandex.cloud/en/docs/storage/s3/api-ref/common-response-headers',
        service: 'object-storage',
        rows: [['x-yc-s3-storage-class', 'present', '', 'STANDARD', { weight: 'likely' }]],
      },
    ],
    names: [
      {
        source: 'https://yandex.cloud/en/docs/storage/s3/',
        service: 'object-storage',
        rows: [
          ['*.storage.yandexcloud.net', 'shop.storage.yandexcloud.net'],
          ['*.website.yandexcloud.net', 'shop.website.yandexcloud.net'],
          ['storage.yandexcloud.net', 'storage.yandexcloud.net'],
        ],
      },
    ],
  },
];
