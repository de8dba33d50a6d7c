import type { Provenance } from './claim';

/** cloud: rents out servers in regions; cdn: answers from its edge for others; network: serves its own from its own. */
export type ProviderKind = 'cloud' | 'cdn' | 'hoster' | 'network';

/** A party whose machines answer requests. */
export interface Provider extends Provenance {
  /** Contract: the ids that leave the product. */
  id: string;
  /** Proper name, the same in every language. */
  name: string;
  kind: ProviderKind;
  /** A CDN whose nodes stand in rented machines, so that their addresses name the landlord. */
  isTenant: boolean;
}

const DATE = '2026-11-23';
const TENANTS: ReadonlySet<string> = new Set([
  'bunny',
  'cachefly',
  'cdnetworks',
  'keycdn',
  'medianova',
  'quic-cloud',
  'section',
]);

function provider(id: string, name: string, kind: ProviderKind, source: string): Provider {
  return { id, name, kind, source, date: DATE, isTenant: TENANTS.has(id) };
}

/** Sorted by id. `source` says what the provider runs: its regions, addresses or network. */
export const PROVIDERS: readonly Provider[] = [
  provider('akamai', 'Akamai', 'cdn', 'https://www.akamai.com/products/content-delivery-network'),
  provider(
    'alibaba',
    'Alibaba Cloud',
    'cloud',
    'https://www.alibabacloud.com/help/en/ecs/user-guide/regions-and-zones',
  ),
  provider('arvancloud', 'ArvanCloud', 'cdn', 'https://www.arvancloud.ir/en/products/cdn'),
  provider('automattic', 'Automattic', 'network', 'https://wpvip.com/infrastructure/'),
  provider(
    'aws',
    'AWS',
    'cloud',
    'https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-regions.html',
  ),
  provider('azion', 'Azion', 'cdn', 'https://www.azion.com/en/documentation/'),
  provider('azure', 'Microsoft Azure', 'cloud', 'https://learn.microsoft.com/azure/reliability/regions-list'),
  provider('backblaze', 'Backblaze', 'cloud', 'https://www.backblaze.com/docs/cloud-storage-data-regions'),
  provider('baidu', 'Baidu AI Cloud', 'cloud', 'https://intl.cloud.baidu.com/en/doc/Reference/index.html'),
  provider('bunny', 'bunny.net', 'cdn', 'https://docs.bunny.net/cdn'),
  provider('cachefly', 'CacheFly', 'cdn', 'https://www.cachefly.com/'),
  provider('cdn77', 'CDN77', 'cdn', 'https://www.cdn77.com/network'),
  provider('cdnetworks', 'CDNetworks', 'cdn', 'https://www.cdnetworks.com/global-network/'),
  provider('cloudflare', 'Cloudflare', 'cdn', 'https://www.cloudflare.com/ips/'),
  provider('contabo', 'Contabo', 'hoster', 'https://contabo.com/en/locations/'),
  provider('ddos-guard', 'DDoS-Guard', 'cdn', 'https://ddos-guard.net/en/network'),
  provider(
    'digitalocean',
    'DigitalOcean',
    'cloud',
    'https://docs.digitalocean.com/platform/regional-availability/',
  ),
  provider('dreamhost', 'DreamHost', 'hoster', 'https://help.dreamhost.com/hc/en-us'),
  provider('edgio', 'Edgio', 'cdn', 'https://docs.edg.io/'),
  provider(
    'equinix',
    'Equinix',
    'hoster',
    'https://deploy.equinix.com/developers/docs/metal/locations/metros/',
  ),
  provider('exoscale', 'Exoscale', 'cloud', 'https://www.exoscale.com/datacenters/'),
  provider('fastly', 'Fastly', 'cdn', 'https://api.fastly.com/public-ip-list'),
  provider('fly', 'Fly.io', 'cloud', 'https://fly.io/docs/reference/regions/'),
  provider('gandi', 'Gandi', 'hoster', 'https://docs.gandi.net/en/'),
  provider('gcore', 'Gcore', 'cdn', 'https://gcore.com/docs/cdn'),
  provider('github', 'GitHub', 'network', 'https://api.github.com/meta'),
  provider('godaddy', 'GoDaddy', 'hoster', 'https://www.godaddy.com/hosting'),
  provider('google', 'Google', 'cloud', 'https://cloud.google.com/about/locations'),
  provider('hetzner', 'Hetzner', 'hoster', 'https://docs.hetzner.com/cloud/general/locations/'),
  provider('hostinger', 'Hostinger', 'hoster', 'https://www.hostinger.com/tutorials'),
  provider('huawei', 'Huawei Cloud', 'cloud', 'https://developer.huaweicloud.com/intl/en-us/endpoint'),
  provider('ibm', 'IBM Cloud', 'cloud', 'https://cloud.ibm.com/docs/overview?topic=overview-locations'),
  provider(
    'imperva',
    'Imperva',
    'cdn',
    'https://docs.imperva.com/bundle/cloud-application-security/page/more/pops.htm',
  ),
  provider('infomaniak', 'Infomaniak', 'hoster', 'https://www.infomaniak.com/en/about'),
  provider('ionos', 'IONOS', 'hoster', 'https://docs.ionos.com/cloud'),
  provider('keycdn', 'KeyCDN', 'cdn', 'https://www.keycdn.com/network'),
  provider('leaseweb', 'Leaseweb', 'hoster', 'https://www.leaseweb.com/en/platform'),
  provider(
    'linode',
    'Akamai Cloud (Linode)',
    'cloud',
    'https://techdocs.akamai.com/cloud-computing/docs/how-to-choose-a-data-center',
  ),
  provider('liquidweb', 'Liquid Web', 'hoster', 'https://www.liquidweb.com/about-us/data-centers/'),
  provider('lumen', 'Lumen', 'cdn', 'https://www.lumen.com/'),
  provider('medianova', 'Medianova', 'cdn', 'https://www.medianova.com/'),
  provider('meta', 'Meta', 'network', 'https://developers.facebook.com/docs/sharing/webmasters/web-crawlers'),
  provider('namecheap', 'Namecheap', 'hoster', 'https://www.namecheap.com/hosting/'),
  provider('netflix', 'Netflix', 'network', 'https://openconnect.netflix.com/en/'),
  provider(
    'oracle',
    'Oracle Cloud',
    'cloud',
    'https://docs.oracle.com/iaas/Content/General/Concepts/regions.htm',
  ),
  provider('ovh', 'OVHcloud', 'cloud', 'https://www.ovhcloud.com/en/about-us/global-infrastructure/regions/'),
  provider('quic-cloud', 'QUIC.cloud', 'cdn', 'https://docs.quic.cloud/cdn/'),
  provider('rackspace', 'Rackspace', 'hoster', 'https://docs.rackspace.com/'),
  provider(
    'scaleway',
    'Scaleway',
    'cloud',
    'https://www.scaleway.com/en/docs/account/reference-content/products-availability/',
  ),
  provider('section', 'Section', 'cdn', 'https://www.section.io/docs/'),
  provider('servers-com', 'Servers.com', 'hoster', 'https://www.servers.com/data-centers'),
  provider('squarespace', 'Squarespace', 'network', 'https://support.squarespace.com/hc/en-us'),
  provider('stackpath', 'StackPath', 'cdn', 'https://www.stackpath.com/'),
  provider('strato', 'STRATO', 'hoster', 'https://www.strato.de/hosting/'),
  provider('sucuri', 'Sucuri', 'cdn', 'https://docs.sucuri.net/website-firewall/'),
  provider('tencent', 'Tencent Cloud', 'cloud', 'https://www.tencentcloud.com/document/product/213/6091'),
  provider('upcloud', 'UpCloud', 'cloud', 'https://upcloud.com/docs/getting-started/locations/'),
  provider('vultr', 'Vultr', 'cloud', 'https://docs.vultr.com/platform/other/regions'),
  provider(
    'wasabi',
    'Wasabi',
    'cloud',
    'https://docs.wasabi.com/docs/what-are-the-service-urls-for-wasabi-s-different-storage-regions',
  ),
  provider('wikimedia', 'Wikimedia', 'network', 'https://wikitech.wikimedia.org/wiki/Data_centers'),
  provider('x', 'X', 'network', 'https://docs.x.com/'),
  provider('yahoo', 'Yahoo', 'network', 'https://www.yahooinc.com/'),
  provider('yandex', 'Yandex Cloud', 'cloud', 'https://yandex.cloud/en/docs/overview/concepts/geo-scope'),
];

const BY_ID: ReadonlyMap<string, Provider> = new Map(PROVIDERS.map((it) => [it.id, it]));

/** The provider with that id, or undefined (`other` and `local` are no providers). */
export function providerOf(id: string): Provider | undefined {
  return BY_ID.get(id);
}

/** True for a provider whose every address is an edge. */
export function isCdn(id: string): boolean {
  return BY_ID.get(id)?.kind === 'cdn';
}
