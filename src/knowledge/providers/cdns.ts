import type { ProviderEntry } from '../provider-entry';

/** Content delivery networks, sorted by id. */
export const CDNS: readonly ProviderEntry[] = [
  {
    id: 'arvancloud',
    name: 'ArvanCloud',
    kind: 'cdn',
    source: 'https://www.arvancloud.ir/en/products/cdn',
    date: '2026-11-23',
    networks: [208006, 57568, 202468, 205585],
    headers: [
      {
        source: 'https://docs.arvancloud.ir/en/cdn',
        rows: [['server', 'token', 'ArvanCloud', 'ArvanCloud']],
      },
    ],
    names: [
      {
        source: 'https://docs.arvancloud.ir/en/object-storage/',
        layer: 'origin',
        service: 'object-storage',
        rows: [
          ['*.s3.ir-thr-at1.arvanstorage.ir', 'shop.s3.ir-thr-at1.arvanstorage.ir'],
          ['s3.ir-thr-at1.arvanstorage.ir', 's3.ir-thr-at1.arvanstorage.ir'],
        ],
      },
    ],
  },
  {
    id: 'azion',
    name: 'Azion',
    kind: 'cdn',
    source: 'https://www.azion.com/en/documentation/',
    date: '2026-11-23',
    networks: [52580],
    headers: [{ rows: [['server', 'equals', 'Azion Technologies', 'Azion Technologies']] }],
    names: [
      {
        rows: [
          ['*.azioncdn.net', 'shop.azioncdn.net'],
          ['*.azionedge.net', '1234567890a.map.azionedge.net'],
        ],
      },
    ],
  },
  {
    id: 'baishan',
    name: 'BaishanCloud',
    kind: 'cdn',
    isTenant: true,
    source: 'https://www.baishancloud.com/',
    date: '2026-11-24',
    names: [
      {
        rows: [
          ['*.bsclink.cn', 'shop.example.bsclink.cn'],
          ['*.bsgslb.cn', 'shop.example.bsgslb.cn'],
          ['*.trpcdn.net', 'shop.example.trpcdn.net'],
        ],
      },
    ],
  },
  {
    id: 'bunny',
    name: 'bunny.net',
    kind: 'cdn',
    isTenant: true,
    source: 'https://docs.bunny.net/cdn',
    date: '2026-11-23',
    networks: [200325],
    headers: [
      {
        source: 'https://docs.bunny.net/cdn/troubleshooting/run-traceroute',
        rows: [
          ['cdn-pullzone', 'present', '', '123456'],
          ['cdn-requestcountrycode', 'present', '', 'SE'],
          ['server', 'token', 'BunnyCDN', 'BunnyCDN-DE1-863'],
        ],
      },
      {
        source: 'https://docs.bunny.net/cdn',
        rows: [
          ['cdn-edgestorageid', 'present', '', '863'],
          ['cdn-uid', 'present', '', '0a1b2c3d-4e5f-6789-abcd-ef0123456789'],
        ],
      },
    ],
    names: [
      { rows: [['*.b-cdn.net', 'shop.b-cdn.net']] },
      {
        source: 'https://docs.bunny.net/stream',
        isWhole: true,
        rows: [['*.mediadelivery.net', 'iframe.mediadelivery.net']],
      },
      {
        source: 'https://docs.bunny.net/storage/http',
        service: 'object-storage',
        isWhole: true,
        rows: [['storage.bunnycdn.com', 'storage.bunnycdn.com']],
      },
    ],
  },
  {
    id: 'cachefly',
    name: 'CacheFly',
    kind: 'cdn',
    isTenant: true,
    source: 'https://www.cachefly.com/',
    date: '2026-11-23',
    networks: [30081],
    headers: [
      {
        rows: [
          ['server', 'token', 'CFS', 'CFS 0215', { weight: 'likely' }],
          ['x-cf1', 'present', '', 'H:F', { weight: 'likely' }],
        ],
      },
    ],
    names: [{ rows: [['*.cachefly.net', 'shop.cachefly.net']] }],
  },
  {
    id: 'cdn77',
    name: 'CDN77',
    kind: 'cdn',
    source: 'https://www.cdn77.com/network',
    date: '2026-11-23',
    networks: [60068],
    headers: [
      {
        source: 'https://client.cdn77.com/support/knowledgebase',
        rows: [
          ['server', 'token', 'CDN77-Turbo', 'CDN77-Turbo'],
          ['x-77-age', 'present', '', '86400'],
          ['x-77-cache', 'present', '', 'HIT'],
          ['x-77-nzt', 'present', '', 'EwwBm6sR'],
          ['x-77-nzt-ray', 'present', '', '0a1b2c3d'],
          ['x-77-pop', 'present', '', 'pragueCZ'],
        ],
      },
    ],
    names: [
      {
        source: 'https://client.cdn77.com/support/knowledgebase',
        rows: [['*.cdn77.org', '1234567890.rsc.cdn77.org']],
      },
    ],
  },
  {
    id: 'cdnetworks',
    name: 'CDNetworks',
    kind: 'cdn',
    isTenant: true,
    source: 'https://www.cdnetworks.com/global-network/',
    date: '2026-11-23',
    networks: [36408, 38107],
    headers: [
      {
        source: 'https://docs.cdnetworks.com/en/cdn/',
        weight: 'likely',
        rows: [
          ['x-px', 'present', '', 'ht h0-s1.p5-fra.cdngp.net'],
          ['x-ws-request-id', 'present', '', '65f0a1b2_PSfgblPAR1ay12_1-2'],
        ],
      },
    ],
    names: [
      {
        source: 'https://docs.cdnetworks.com/en/cdn/',
        rows: [
          ['*.cdn20.com', 'shop.example.cdn20.com'],
          ['*.cdngc.net', 'shop.example.cdngc.net'],
          ['*.gccdn.net', 'shop.example.gccdn.net'],
          ['*.lxdns.com', 'shop.example.lxdns.com'],
          ['*.qtlcdn.com', 'shop.example.qtlcdn.com'],
          ['*.qtlglb.com', 'shop.example.qtlglb.com'],
          ['*.wscdns.com', 'shop.example.wscdns.com'],
          ['*.wsdvs.com', 'shop.example.wsdvs.com'],
          ['*.wswebcdn.com', 'shop.example.wswebcdn.com'],
        ],
      },
    ],
  },
  {
    id: 'cdnvideo',
    name: 'CDNvideo',
    kind: 'cdn',
    source: 'https://doc.cdnvideo.ru/en/',
    date: '2026-11-24',
    networks: [57363],
    names: [{ rows: [['*.cdnvideo.ru', 'shop.cdnvideo.ru']] }],
  },
  {
    id: 'ddos-guard',
    name: 'DDoS-Guard',
    kind: 'cdn',
    source: 'https://ddos-guard.net/en/network',
    date: '2026-11-23',
    networks: [49612, 57724],
    headers: [
      {
        source: 'https://ddos-guard.net/en/manual',
        rows: [
          ['server', 'token', 'ddos-guard', 'ddos-guard'],
          ['set-cookie', 'cookie-prefix', '__ddg', '__ddg1_=abc; Domain=.shop.example; HttpOnly; Path=/'],
        ],
      },
    ],
  },
  {
    id: 'edgio',
    name: 'Edgio',
    kind: 'cdn',
    source: 'https://docs.edg.io/',
    date: '2026-11-23',
    networks: [14210, 15133, 22822, 23059, 26506, 38622, 55429],
    headers: [
      {
        rows: [
          ['server', 'token', 'ECAcc', 'ECAcc (nyd/D185)'],
          ['server', 'token', 'ECD', 'ECD (nyd/D185)'],
          ['server', 'token', 'ECS', 'ECS (nyb/1D2B)'],
          ['server', 'token', 'EdgePrism', 'EdgePrism/5.3.1.0'],
          ['x-ec-custom-error', 'present', '', '1'],
        ],
      },
    ],
    names: [
      {
        rows: [
          ['*.edgecastcdn.net', 'wac.0001.edgecastcdn.net'],
          ['*.edgio.link', 'shop.edgio.link'],
          ['*.lldns.net', 'shop.vo.lldns.net'],
          ['*.llnwd.net', 'shop.vo.llnwd.net'],
          ['*.llnwi.net', 'shop.vo.llnwi.net'],
        ],
      },
    ],
  },
  {
    id: 'f5',
    name: 'F5 Distributed Cloud',
    kind: 'cdn',
    source: 'https://docs.cloud.f5.com/docs-v2',
    date: '2026-11-24',
    networks: [35280],
    headers: [
      {
        source:
          'https://docs.cloud.f5.com/docs-v2/multi-cloud-app-connect/how-to/load-balance/create-http-load-balancer',
        rows: [['server', 'token', 'volt-adc', 'volt-adc']],
      },
    ],
    names: [
      {
        source:
          'https://docs.cloud.f5.com/docs-v2/multi-cloud-app-connect/how-to/load-balance/create-http-load-balancer',
        rows: [['*.vh.ves.io', 'ves-io-0a1b2c3d.ac.vh.ves.io']],
      },
    ],
  },
  {
    id: 'gcore',
    name: 'Gcore',
    kind: 'cdn',
    source: 'https://gcore.com/docs/cdn',
    date: '2026-11-23',
    networks: [199524, 202422, 210559],
    headers: [{ rows: [['x-id-fe', 'present', '', 'fr5-hw-edge-gc4']] }],
    names: [{ rows: [['*.gcdn.co', 'cl-abc123.gcdn.co']] }],
  },
  {
    id: 'gocache',
    name: 'GoCache',
    kind: 'cdn',
    isTenant: true,
    source: 'https://docs.gocache.com.br/',
    date: '2026-11-24',
    headers: [
      {
        rows: [
          ['server', 'token', 'gocache', 'gocache'],
          ['x-gocache-cachestatus', 'present', '', 'HIT'],
        ],
      },
    ],
    names: [{ rows: [['*.cdn.gocache.net', 'www.shop.example.cdn.gocache.net']] }],
  },
  {
    id: 'imperva',
    name: 'Imperva',
    kind: 'cdn',
    source: 'https://docs.imperva.com/bundle/cloud-application-security/page/more/pops.htm',
    date: '2026-11-23',
    networks: [19551, 14960, 62571],
    headers: [
      {
        source: 'https://docs.imperva.com/bundle/cloud-application-security/page/introducing/overview.htm',
        rows: [
          [
            'set-cookie',
            'cookie-prefix',
            'incap_ses_',
            'incap_ses_720_475759=abc; path=/; Domain=.shop.example',
          ],
          ['set-cookie', 'cookie-prefix', 'nlbi_', 'nlbi_475759=abc; path=/'],
          [
            'set-cookie',
            'cookie-prefix',
            'visid_incap_',
            'visid_incap_475759=abc; expires=Tue, 27 Oct 2026 10:00:00 GMT',
          ],
          ['x-cdn', 'equals', 'Imperva', 'Imperva'],
          ['x-cdn', 'equals', 'Incapsula', 'Incapsula'],
          ['x-iinfo', 'present', '', '10-378395948-378395988 NNNN CT(0 0 0) RT(1513979929110 100)'],
        ],
      },
    ],
    names: [
      {
        source: 'https://docs.imperva.com/bundle/cloud-application-security/page/introducing/overview.htm',
        rows: [
          ['*.impervadns.net', 'abc123.impervadns.net'],
          ['*.incapdns.net', 'abc123.x.incapdns.net'],
        ],
      },
    ],
  },
  {
    id: 'keycdn',
    name: 'KeyCDN',
    kind: 'cdn',
    isTenant: true,
    source: 'https://www.keycdn.com/network',
    date: '2026-11-23',
    networks: [44239],
    headers: [
      {
        source: 'https://www.keycdn.com/support',
        rows: [
          ['server', 'token', 'keycdn', 'keycdn'],
          ['server', 'token', 'keycdn-engine', 'keycdn-engine'],
          ['x-edge-location', 'present', '', 'pragueCZ', { weight: 'possible' }],
        ],
      },
    ],
    names: [{ source: 'https://www.keycdn.com/support', rows: [['*.kxcdn.com', 'shop-1a2b.kxcdn.com']] }],
  },
  {
    id: 'lumen',
    name: 'Lumen',
    kind: 'cdn',
    source: 'https://www.lumen.com/',
    date: '2026-11-23',
    names: [{ rows: [['*.footprint.net', 'shop.c.footprint.net']] }],
  },
  {
    id: 'medianova',
    name: 'Medianova',
    kind: 'cdn',
    isTenant: true,
    source: 'https://www.medianova.com/',
    date: '2026-11-23',
    networks: [21245],
    headers: [{ source: 'https://docs.medianova.com/', rows: [['server', 'token', 'MNCDN', 'MNCDN-2174']] }],
    names: [{ source: 'https://docs.medianova.com/', rows: [['*.mncdn.com', 'shop.mncdn.com']] }],
  },
  {
    id: 'myra',
    name: 'Myra',
    kind: 'cdn',
    source: 'https://docs.myrasecurity.com/',
    date: '2026-11-24',
    networks: [41179],
    headers: [{ rows: [['server', 'token', 'myracloud', 'myracloud']] }],
    names: [{ rows: [['*.ax4z.com', '0a1b2c3d.ax4z.com']] }],
  },
  {
    id: 'ngenix',
    name: 'NGENIX',
    kind: 'cdn',
    source: 'https://ngenix.net/en/',
    date: '2026-11-24',
    networks: [34879],
    headers: [{ rows: [['x-ngenix-cache', 'present', '', 'HIT']] }],
    names: [{ rows: [['*.cdn.ngenix.net', 's12345.cdn.ngenix.net']] }],
  },
  {
    id: 'qiniu',
    name: 'Qiniu',
    kind: 'cdn',
    isTenant: true,
    source: 'https://developer.qiniu.com/fusion',
    date: '2026-11-24',
    networks: [152644],
    headers: [{ source: 'https://developer.qiniu.com/kodo', rows: [['x-qiniu-zone', 'present', '', '0']] }],
    names: [
      {
        rows: [
          ['*.clouddn.com', 'shop.bkt.clouddn.com'],
          ['*.qiniudns.com', 'shop.example.qiniudns.com'],
        ],
      },
    ],
  },
  {
    id: 'qrator',
    name: 'Qrator',
    kind: 'cdn',
    source: 'https://docs.qrator.net/en/',
    date: '2026-11-24',
    networks: [200449, 209671, 211112],
    headers: [{ rows: [['server', 'token', 'QRATOR', 'QRATOR']] }],
  },
  {
    id: 'quic-cloud',
    name: 'QUIC.cloud',
    kind: 'cdn',
    isTenant: true,
    source: 'https://docs.quic.cloud/cdn/',
    date: '2026-11-23',
    headers: [
      {
        rows: [
          ['x-qc-cache', 'present', '', 'hit'],
          ['x-qc-pop', 'present', '', 'EU-DE-FRA-12'],
        ],
      },
    ],
    names: [{ source: 'https://docs.quic.cloud/cdn/dns/', rows: [['*.quic.cloud', 'c123.quic.cloud']] }],
  },
  {
    id: 'radware',
    name: 'Radware',
    kind: 'cdn',
    source: 'https://www.radware.com/products/cloud-waf-service/',
    date: '2026-11-24',
    networks: [48851],
    headers: [{ rows: [['server', 'token', 'rdwr', 'rdwr']] }],
    names: [{ rows: [['*.radwarecloud.net', '0a1b2c3d.shop.radwarecloud.net']] }],
  },
  {
    id: 'reblaze',
    name: 'Reblaze',
    kind: 'cdn',
    isTenant: true,
    source: 'https://gb.docs.reblaze.com/',
    date: '2026-11-24',
    headers: [
      {
        rows: [
          ['server', 'equals', 'Reblaze Secure Web Gateway', 'Reblaze Secure Web Gateway'],
          ['set-cookie', 'cookie', 'rbzid', 'rbzid=abc; path=/; HttpOnly'],
        ],
      },
    ],
  },
  {
    id: 'section',
    name: 'Section',
    kind: 'cdn',
    isTenant: true,
    source: 'https://www.section.io/docs/',
    date: '2026-11-23',
    headers: [{ rows: [['section-io-id', 'present', '', '0a1b2c3d4e5f6789']] }],
  },
  {
    id: 'stackpath',
    name: 'StackPath',
    kind: 'cdn',
    source: 'https://www.stackpath.com/',
    date: '2026-11-23',
    headers: [
      {
        source: 'https://support.stackpath.com/',
        rows: [
          ['server', 'token', 'StackPath', 'StackPath'],
          ['x-hw', 'present', '', '1568465140.dop013.sk1.t,1568465140.cds032.sk1.shn,1568465140'],
          ['x-sp-edge-host', 'present', '', 'shop.example'],
        ],
      },
    ],
    names: [
      {
        source: 'https://support.stackpath.com/',
        rows: [
          ['*.hwcdn.net', 'cds.a1b2c3d4.hwcdn.net'],
          ['*.netdna-cdn.com', 'shop.netdna-cdn.com'],
          ['*.stackpathcdn.com', 'a1b2c3d4.stackpathcdn.com'],
          ['*.stackpathdns.com', 'a1b2c3d4.stackpathdns.com'],
        ],
      },
    ],
  },
  {
    id: 'stormwall',
    name: 'StormWall',
    kind: 'cdn',
    source: 'https://stormwall.network/',
    date: '2026-11-24',
    networks: [59796],
  },
  {
    id: 'sucuri',
    name: 'Sucuri',
    kind: 'cdn',
    source: 'https://docs.sucuri.net/website-firewall/',
    date: '2026-11-23',
    networks: [30148],
    headers: [
      {
        rows: [
          ['server', 'token', 'Sucuri', 'Sucuri/Cloudproxy'],
          ['x-sucuri-cache', 'present', '', 'HIT'],
          ['x-sucuri-id', 'present', '', '12015'],
        ],
      },
    ],
  },
  {
    id: 'upyun',
    name: 'UPYUN',
    kind: 'cdn',
    isTenant: true,
    source: 'https://help.upyun.com/',
    date: '2026-11-24',
    headers: [{ rows: [['server', 'token', 'marco', 'marco/2.19', { weight: 'likely' }]] }],
    names: [
      {
        rows: [
          ['*.b0.aicdn.com', 'shop.b0.aicdn.com'],
          ['*.b0.upaiyun.com', 'shop.b0.upaiyun.com'],
        ],
      },
    ],
  },
];
