import type { ProviderEntry } from '../provider-entry';
import { AWS_LIKE, COUNTRY_AND_PLACE } from '../region-shapes';

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
          ['*.alikunlun.com', 'shop.example.w.alikunlun.com'],
          ['*.cdngslb.com', 'shop.example.w.cdngslb.com'],
          ['*.kunlunaq.com', 'shop.example.w.kunlunaq.com'],
          ['*.kunlunar.com', 'shop.example.w.kunlunar.com'],
          ['*.kunlunca.com', 'shop.example.w.kunlunca.com'],
          ['*.kunlunpi.com', 'shop.example.w.kunlunpi.com'],
          ['*.kunlunsl.com', 'shop.example.w.kunlunsl.com'],
          ['*.kunlunwe.com', 'shop.example.w.kunlunwe.com'],
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
      {
        source: 'https://www.alibabacloud.com/help/en/cdn/',
        layer: 'edge',
        isWhole: true,
        rows: [['*.alicdn.com', 'img.alicdn.com']],
      },
      {
        source: 'https://www.alibabacloud.com/help/en/functioncompute/',
        service: 'functions',
        rows: [['*.<region>.fcapp.run', 'shop-abcdefghij.cn-hangzhou.fcapp.run']],
      },
      {
        source: 'https://www.alibabacloud.com/help/en/functioncompute/developer-reference/endpoints',
        service: 'functions',
        rows: [['*.<region>.fc.aliyuncs.com', '1234567890123456.cn-shanghai.fc.aliyuncs.com']],
      },
      {
        source: 'https://www.alibabacloud.com/help/en/api-gateway/',
        service: 'api-gateway',
        rows: [['*.alicloudapi.com', '0a1b2c3d-cn-hangzhou.alicloudapi.com']],
      },
      {
        source: 'https://www.alibabacloud.com/help/en/openapi/',
        rows: [['*.aliyuncs.com', 'cdn.aliyuncs.com']],
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
      {
        source: 'https://intl.cloud.baidu.com/doc/CDN/index.html',
        layer: 'edge',
        rows: [
          ['*.a.bdydns.com', 'shop.example.a.bdydns.com'],
          ['*.jomodns.com', 'shop.jomodns.com'],
        ],
      },
      {
        source: 'https://www.baidu.com/',
        layer: 'edge',
        isWhole: true,
        rows: [['*.bdstatic.com', 'pss.bdstatic.com']],
      },
    ],
  },
  {
    id: 'fpt-cloud',
    name: 'FPT Cloud',
    kind: 'cloud',
    source: 'https://docs.fptcloud.com/',
    date: '2026-11-24',
    isMinor: true,
    networks: [140766, 133458],
    names: [{ service: 'object-storage', rows: [['*.fptcloud.com', 's3-sgn09.fptcloud.com']] }],
  },
  {
    id: 'g42-cloud',
    name: 'Core42 (G42 Cloud)',
    kind: 'cloud',
    source: 'https://www.core42.ai/',
    date: '2026-11-24',
    isMinor: true,
    networks: [208800],
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
        rows: [
          ['*.obs-website.<region>.myhuaweicloud.com', 'shop.obs-website.cn-north-4.myhuaweicloud.com'],
          ['*.obs.<region>.myhuaweicloud.com', 'shop.obs.cn-north-4.myhuaweicloud.com'],
        ],
      },
      {
        source: 'https://support.huaweicloud.com/intl/en-us/cdn/index.html',
        layer: 'edge',
        rows: [['*.c.cdnhwc1.com', 'shop.example.c.cdnhwc1.com']],
      },
      {
        source: 'https://support.huaweicloud.com/intl/en-us/apig/index.html',
        service: 'api-gateway',
        rows: [
          ['*.apic.<region>.huaweicloudapis.com', '0a1b2c3d.apic.cn-north-4.huaweicloudapis.com'],
          ['*.apig.<region>.huaweicloudapis.com', '0a1b2c3d.apig.cn-north-4.huaweicloudapis.com'],
        ],
      },
    ],
  },
  {
    id: 'jdcloud',
    name: 'JD Cloud',
    kind: 'cloud',
    source: 'https://docs.jdcloud.com/en/',
    date: '2026-11-24',
    isMinor: true,
    networks: [137753, 131486, 137787],
    regions: AWS_LIKE,
    names: [
      {
        source: 'https://docs.jdcloud.com/en/object-storage-service/',
        service: 'object-storage',
        rows: [
          ['*.s3.<region>.jdcloud-oss.com', 'shop.s3.cn-north-1.jdcloud-oss.com'],
          ['s3.<region>.jdcloud-oss.com', 's3.cn-north-1.jdcloud-oss.com'],
        ],
      },
    ],
  },
  {
    id: 'kingsoft-cloud',
    name: 'Kingsoft Cloud',
    kind: 'cloud',
    source: 'https://en.ksyun.com/',
    date: '2026-11-24',
    isMinor: true,
    networks: [59019, 137280],
    regions: COUNTRY_AND_PLACE,
    names: [
      {
        source: 'https://docs.ksyun.com/documents/6761',
        service: 'object-storage',
        rows: [['*.ks3-<region>.ksyuncs.com', 'shop.ks3-cn-beijing.ksyuncs.com']],
      },
      {
        source: 'https://docs.ksyun.com/products/15',
        layer: 'edge',
        rows: [['*.ksyuncdn.com', 'shop.example.ksyuncdn.com']],
      },
    ],
  },
  {
    id: 'kt-cloud',
    name: 'KT Cloud',
    kind: 'cloud',
    source: 'https://cloud.kt.com/',
    date: '2026-11-24',
    isMinor: true,
    networks: [9947, 152232],
  },
  {
    id: 'naver-cloud',
    name: 'NAVER Cloud',
    kind: 'cloud',
    source: 'https://guide.ncloud-docs.com/docs/en/home',
    date: '2026-11-24',
    isMinor: true,
    networks: [23576, 135354],
    names: [
      {
        source: 'https://guide.ncloud-docs.com/docs/en/apigateway-overview',
        service: 'api-gateway',
        rows: [['*.apigw.ntruss.com', '0a1b2c3d4e.apigw.ntruss.com']],
      },
      {
        source: 'https://guide.ncloud-docs.com/docs/en/globalcdn-overview',
        layer: 'edge',
        rows: [['*.gcdn.ntruss.com', 'abcdefgh1234.gcdn.ntruss.com']],
      },
      {
        source: 'https://guide.ncloud-docs.com/docs/en/objectstorage-overview',
        service: 'object-storage',
        rows: [['kr.object.ncloudstorage.com', 'kr.object.ncloudstorage.com']],
      },
    ],
  },
  {
    id: 'nhn-cloud',
    name: 'NHN Cloud',
    kind: 'cloud',
    source: 'https://docs.nhncloud.com/en/nhncloud/en/overview/',
    date: '2026-11-24',
    isMinor: true,
    networks: [45974, 10038, 151386, 152291],
    names: [
      { rows: [['*.nhncloudservice.com', 'kr1-api-object-storage.nhncloudservice.com']] },
      {
        source: 'https://docs.nhncloud.com/en/Contents%20Delivery/CDN/en/overview/',
        layer: 'edge',
        rows: [['*.toastcdn.net', '0a1b2c3d.toastcdn.net']],
      },
    ],
  },
  {
    id: 'qingcloud',
    name: 'QingCloud',
    kind: 'cloud',
    source: 'https://docsv4.qingcloud.com/',
    date: '2026-11-24',
    isMinor: true,
    networks: [59078],
    names: [{ service: 'object-storage', rows: [['*.qingstor.com', 'shop.pek3b.qingstor.com']] }],
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
        rows: [
          ['*.cos-website.<region>.myqcloud.com', 'shop-1250000000.cos-website.ap-guangzhou.myqcloud.com'],
          ['*.cos.<region>.myqcloud.com', 'shop-1250000000.cos.ap-guangzhou.myqcloud.com'],
          ['*.cos.<region>.tencentcos.cn', 'shop-1250000000.cos.ap-guangzhou.tencentcos.cn'],
          ['*.cos.accelerate.myqcloud.com', 'shop-1250000000.cos.accelerate.myqcloud.com'],
        ],
      },
      {
        source: 'https://docs.cloudbase.net/en/',
        service: 'cloudbase',
        rows: [
          ['*.<region>.app.tcloudbase.com', 'shop-1250000000.ap-shanghai.app.tcloudbase.com'],
          ['*.tcloudbaseapp.com', 'shop-1250000000.tcloudbaseapp.com'],
        ],
      },
      {
        source: 'https://www.tencentcloud.com/document/product/228',
        layer: 'edge',
        isWhole: true,
        rows: [
          ['*.gtimg.com', 'mat1.gtimg.com'],
          ['*.qpic.cn', 'mmbiz.qpic.cn'],
        ],
      },
      {
        source: 'https://www.tencentcloud.com/document/product/436/18670',
        layer: 'edge',
        service: 'object-storage',
        rows: [['*.file.myqcloud.com', 'shop-1250000000.file.myqcloud.com']],
      },
    ],
  },
  {
    id: 'ucloud',
    name: 'UCloud',
    kind: 'cloud',
    source: 'https://docs.ucloud.cn/',
    date: '2026-11-24',
    isMinor: true,
    networks: [59077, 135377],
    names: [
      {
        source: 'https://docs.ucloud.cn/ufile/README',
        service: 'object-storage',
        rows: [['*.ufileos.com', 'shop.cn-bj.ufileos.com']],
      },
    ],
  },
  {
    id: 'vk',
    name: 'VK',
    kind: 'cloud',
    source: 'https://cloud.vk.com/docs/en',
    date: '2026-11-24',
    isMinor: true,
    networks: [47764, 28709, 47541, 57973],
    names: [
      {
        source: 'https://cloud.vk.com/docs/en/storage/s3',
        service: 'object-storage',
        rows: [
          ['*.hb.bizmrg.com', 'shop.hb.bizmrg.com'],
          ['hb.bizmrg.com', 'hb.bizmrg.com'],
        ],
      },
    ],
  },
  {
    id: 'vng-cloud',
    name: 'VNG Cloud',
    kind: 'cloud',
    source: 'https://docs.vngcloud.vn/',
    date: '2026-11-24',
    isMinor: true,
    networks: [38244, 132708, 150856],
    names: [{ service: 'object-storage', rows: [['*.vstorage.vngcloud.vn', 'hcm03.vstorage.vngcloud.vn']] }],
  },
  {
    id: 'volcengine',
    name: 'Volcano Engine (BytePlus)',
    kind: 'cloud',
    source: 'https://docs.byteplus.com/en/',
    date: '2026-11-24',
    isMinor: true,
    networks: [137718, 150436],
    regions: COUNTRY_AND_PLACE,
    names: [
      {
        source: 'https://docs.byteplus.com/en/docs/tos/docs-region-and-endpoint',
        service: 'object-storage',
        rows: [
          ['*.tos-<region>.bytepluses.com', 'shop.tos-ap-southeast-1.bytepluses.com'],
          ['*.tos-<region>.volces.com', 'shop.tos-cn-beijing.volces.com'],
        ],
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
      {
        source: 'https://yandex.cloud/en/docs/api-gateway/',
        service: 'api-gateway',
        rows: [['*.apigw.yandexcloud.net', 'd5d0a1b2c3d4e5f6.apigw.yandexcloud.net']],
      },
      {
        source: 'https://yandex.cloud/en/docs/functions/',
        service: 'functions',
        rows: [
          ['*.containers.yandexcloud.net', 'bba0a1b2c3d4e5f6.containers.yandexcloud.net'],
          ['functions.yandexcloud.net', 'functions.yandexcloud.net'],
        ],
      },
      {
        source: 'https://yandex.com/dev/',
        layer: 'edge',
        isWhole: true,
        rows: [['yastatic.net', 'yastatic.net']],
      },
    ],
  },
];
