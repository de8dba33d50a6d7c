import type { Provenance } from './claim';

/** Who answers for the names of others' sites, and how its name servers are called. */
export interface DnsOperatorRow extends Provenance {
  id: string;
  /** Proper name, the same in every language. */
  name: string;
  /** Provider id where its failure and the provider's are one, else null. */
  provider: string | null;
  /** Service id within the provider; null where there is no provider. */
  service: string | null;
  /** Names of its name servers: `*.` in front stands for one label or more, `*` elsewhere for a part of a label. */
  patterns: readonly string[];
  /** A name server of its own. */
  example: string;
}

const DATE = '2026-11-24';

type Runs = readonly [provider: string, service: string] | null;

function operator(
  id: string,
  name: string,
  runs: Runs,
  patterns: readonly string[],
  example: string,
  source: string,
): DnsOperatorRow {
  return {
    id,
    name,
    provider: runs?.[0] ?? null,
    service: runs?.[1] ?? null,
    patterns,
    example,
    source,
    date: DATE,
  };
}

/** Sorted by id. `source` is the operator's own word on its name servers, or on the service that they belong to. */
export const DNS_OPERATORS: readonly DnsOperatorRow[] = [
  operator(
    'akamai-edge-dns',
    'Akamai Edge DNS',
    ['akamai', 'edge-dns'],
    ['*.akam.net'],
    'a1-65.akam.net',
    'https://techdocs.akamai.com/edge-dns/docs/welcome-edge-dns',
  ),
  operator(
    'alibaba-dns',
    'Alibaba Cloud DNS',
    ['alibaba', 'dns'],
    ['*.alidns.com', '*.hichina.com'],
    'dns29.hichina.com',
    'https://www.alibabacloud.com/help/en/dns/pubz-view-dns-server-status-and-exception-handling',
  ),
  operator(
    'azure-dns',
    'Azure DNS',
    ['azure', 'azure-dns'],
    ['*.azure-dns.com', '*.azure-dns.info', '*.azure-dns.net', '*.azure-dns.org'],
    'ns1-04.azure-dns.com',
    'https://learn.microsoft.com/azure/dns/dns-delegate-domain-azure-dns',
  ),
  operator(
    'bunny-dns',
    'Bunny DNS',
    ['bunny', 'dns'],
    ['coco.bunny.net', 'kiki.bunny.net'],
    'kiki.bunny.net',
    'https://docs.bunny.net/docs/dns-overview',
  ),
  operator(
    'cloudflare-dns',
    'Cloudflare DNS',
    ['cloudflare', 'dns'],
    ['*.ns.cloudflare.com'],
    'adele.ns.cloudflare.com',
    'https://developers.cloudflare.com/dns/nameservers/nameserver-options/',
  ),
  operator(
    'cloudns',
    'ClouDNS',
    null,
    ['*.cloudns.com', '*.cloudns.net'],
    'pns31.cloudns.net',
    'https://www.cloudns.net/wiki/',
  ),
  operator(
    'csc',
    'CSC',
    null,
    ['*.cscdns.net', '*.cscdns.uk'],
    'dns1.cscdns.net',
    'https://www.cscdbs.com/en/domain-management/dns/',
  ),
  operator(
    'desec',
    'deSEC',
    null,
    ['ns1.desec.io', 'ns2.desec.org'],
    'ns1.desec.io',
    'https://desec.readthedocs.io/en/latest/',
  ),
  operator(
    'digitalocean-dns',
    'DigitalOcean DNS',
    ['digitalocean', 'dns'],
    ['ns*.digitalocean.com'],
    'ns1.digitalocean.com',
    'https://docs.digitalocean.com/products/networking/dns/getting-started/dns-registrars/',
  ),
  operator(
    'dnsimple',
    'DNSimple',
    null,
    ['ns*.dnsimple.com', 'ns*.dnsimple-edge.net', 'ns*.dnsimple-edge.org'],
    'ns1.dnsimple.com',
    'https://support.dnsimple.com/articles/dnsimple-nameservers/',
  ),
  operator(
    'dnsmadeeasy',
    'DNS Made Easy',
    null,
    ['*.constellix.com', '*.constellix.net', '*.dnsmadeeasy.com'],
    'ns10.dnsmadeeasy.com',
    'https://support.dnsmadeeasy.com/',
  ),
  operator(
    'dnspod',
    'DNSPod',
    ['tencent', 'dns'],
    ['*.dnspod.com', '*.dnspod.net'],
    'f1g1ns1.dnspod.net',
    'https://www.tencentcloud.com/products/dns',
  ),
  operator(
    'dreamhost-dns',
    'DreamHost DNS',
    ['dreamhost', 'dns'],
    ['ns*.dreamhost.com'],
    'ns1.dreamhost.com',
    'https://help.dreamhost.com/hc/en-us',
  ),
  operator(
    'easydns',
    'easyDNS',
    null,
    ['dns*.easydns.ca', 'dns*.easydns.com', 'dns*.easydns.info', 'dns*.easydns.net', 'dns*.easydns.org'],
    'dns1.easydns.com',
    'https://kb.easydns.com/',
  ),
  operator(
    'exoscale-dns',
    'Exoscale DNS',
    ['exoscale', 'dns'],
    ['ns1.exoscale.ch', 'ns1.exoscale.com', 'ns1.exoscale.io', 'ns1.exoscale.net'],
    'ns1.exoscale.ch',
    'https://community.exoscale.com/product/networking/dns/',
  ),
  operator(
    'gandi-livedns',
    'Gandi LiveDNS',
    ['gandi', 'dns'],
    ['ns-*.gandi.net'],
    'ns-12-a.gandi.net',
    'https://docs.gandi.net/en/domain_names/common_operations/dns_records.html',
  ),
  operator(
    'gcore-dns',
    'Gcore DNS',
    ['gcore', 'dns'],
    ['ns1.gcorelabs.net', 'ns2.gcdn.services'],
    'ns1.gcorelabs.net',
    'https://gcore.com/docs/dns',
  ),
  operator(
    'godaddy-dns',
    'GoDaddy DNS',
    ['godaddy', 'dns'],
    ['*.domaincontrol.com'],
    'ns51.domaincontrol.com',
    'https://www.godaddy.com/help/edit-my-domain-nameservers-664',
  ),
  operator(
    'google-cloud-dns',
    'Google Cloud DNS',
    ['google', 'cloud-dns'],
    ['ns-cloud-*.googledomains.com'],
    'ns-cloud-a1.googledomains.com',
    'https://cloud.google.com/dns/docs/update-name-servers',
  ),
  operator(
    'google-own',
    'Google',
    ['google', 'dns'],
    ['ns*.google.com'],
    'ns1.google.com',
    'https://dns.google/query?name=google.com&rr_type=NS',
  ),
  operator(
    'hetzner-dns',
    'Hetzner DNS',
    ['hetzner', 'dns'],
    [
      '*.ns.hetzner.com',
      '*.ns.hetzner.de',
      'ns.second-ns.com',
      'ns1.first-ns.de',
      'ns1.your-server.de',
      'ns3.second-ns.de',
      'robotns2.second-ns.de',
      'robotns3.second-ns.com',
    ],
    'helium.ns.hetzner.de',
    'https://docs.hetzner.com/dns-console/dns/general/authoritative-name-servers/',
  ),
  operator(
    'hostinger-dns',
    'Hostinger DNS',
    ['hostinger', 'dns'],
    ['*.dns-parking.com'],
    'ns1.dns-parking.com',
    'https://www.hostinger.com/support/1583227-how-to-change-nameservers-at-hostinger/',
  ),
  operator(
    'hover',
    'Hover',
    null,
    ['ns*.hover.com'],
    'ns1.hover.com',
    'https://support.hover.com/support/home',
  ),
  operator(
    'huawei-dns',
    'Huawei Cloud DNS',
    ['huawei', 'dns'],
    [
      'ns1.huaweicloud-dns.cn',
      'ns1.huaweicloud-dns.com',
      'ns1.huaweicloud-dns.net',
      'ns1.huaweicloud-dns.org',
    ],
    'ns1.huaweicloud-dns.com',
    'https://support.huaweicloud.com/intl/en-us/usermanual-dns/dns_usermanual_0030.html',
  ),
  operator(
    'hurricane-electric',
    'Hurricane Electric',
    null,
    ['ns1.he.net', 'ns2.he.net', 'ns3.he.net', 'ns4.he.net', 'ns5.he.net'],
    'ns1.he.net',
    'https://dns.he.net/',
  ),
  operator(
    'infomaniak-dns',
    'Infomaniak DNS',
    ['infomaniak', 'dns'],
    ['ns*.infomaniak.ch', 'ns*.infomaniak.com'],
    'ns11.infomaniak.ch',
    'https://www.infomaniak.com/en/support/faq/admin2/domain',
  ),
  operator(
    'ionos-dns',
    'IONOS DNS',
    ['ionos', 'dns'],
    ['ns*.ui-dns.biz', 'ns*.ui-dns.com', 'ns*.ui-dns.de', 'ns*.ui-dns.org'],
    'ns1045.ui-dns.com',
    'https://www.ionos.es/ayuda/dominios/glosario-explicaciones-sobre-conceptos-y-temas-importantes/servidores-dns',
  ),
  operator(
    'linode-dns',
    'Akamai Cloud DNS Manager',
    ['linode', 'dns'],
    ['ns*.linode.com'],
    'ns1.linode.com',
    'https://techdocs.akamai.com/cloud-computing/docs/dns-manager',
  ),
  operator(
    'meta-own',
    'Meta',
    ['meta', 'dns'],
    ['*.ns.facebook.com', '*.ns.whatsapp.net'],
    'a.ns.facebook.com',
    'https://engineering.fb.com/2021/10/05/networking-traffic/outage-details/',
  ),
  operator(
    'namecheap-dns',
    'Namecheap DNS',
    ['namecheap', 'dns'],
    ['*.registrar-servers.com'],
    'dns1.registrar-servers.com',
    'https://www.namecheap.com/support/knowledgebase/article.aspx/767/10/how-can-i-change-the-nameservers-for-my-domain',
  ),
  operator(
    'ns1',
    'NS1',
    null,
    ['*.nsone.net'],
    'dns1.p01.nsone.net',
    'https://www.ibm.com/docs/en/ns1-connect',
  ),
  operator(
    'oracle-dns',
    'Oracle Cloud DNS',
    ['oracle', 'dns'],
    ['*.dns.oraclecloud.net', '*.dynect.net'],
    'ns1.p201.dns.oraclecloud.net',
    'https://docs.oracle.com/en-us/iaas/Content/DNS/Concepts/dnszonemanagement.htm',
  ),
  operator(
    'ovh-dns',
    'OVHcloud DNS',
    ['ovh', 'dns'],
    ['dns*.ovh.ca', 'dns*.ovh.net', 'ns*.ovh.ca', 'ns*.ovh.net', '*.anycast.me'],
    'dns104.ovh.net',
    'https://docs.ovhcloud.com/en/guides/web-cloud/domains/dns-server-general-information',
  ),
  operator(
    'porkbun',
    'Porkbun',
    null,
    ['*.ns.porkbun.com'],
    'curitiba.ns.porkbun.com',
    'https://kb.porkbun.com/article/22-how-to-change-your-nameservers',
  ),
  operator(
    'rackspace-dns',
    'Rackspace Cloud DNS',
    ['rackspace', 'dns'],
    ['dns*.stabletransit.com', 'ns.rackspace.com', 'ns2.rackspace.com'],
    'dns1.stabletransit.com',
    'https://docs.rackspace.com/docs/rackspace-name-servers',
  ),
  operator(
    'route53',
    'Amazon Route 53',
    ['aws', 'route53'],
    ['ns-*.awsdns-*.co.uk', 'ns-*.awsdns-*.com', 'ns-*.awsdns-*.net', 'ns-*.awsdns-*.org'],
    'ns-2048.awsdns-64.com',
    'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/SOA-NSrecords.html',
  ),
  operator(
    'scaleway-dns',
    'Scaleway Domains and DNS',
    ['scaleway', 'dns'],
    ['ns*.dom.scw.cloud'],
    'ns0.dom.scw.cloud',
    'https://www.scaleway.com/en/docs/domains-and-dns/',
  ),
  operator(
    'squarespace-dns',
    'Squarespace DNS',
    ['squarespace', 'dns'],
    ['*.squarespacedns.com'],
    'ns01.squarespacedns.com',
    'https://support.squarespace.com/hc/en-us/articles/4404183898125',
  ),
  operator(
    'strato-dns',
    'STRATO DNS',
    ['strato', 'dns'],
    ['docks*.rzone.de', 'shades*.rzone.de'],
    'docks17.rzone.de',
    'https://www.strato.de/faq/domains/',
  ),
  operator(
    'ultradns',
    'UltraDNS',
    null,
    [
      '*.ultradns.biz',
      '*.ultradns.co.uk',
      '*.ultradns.com',
      '*.ultradns.info',
      '*.ultradns.net',
      '*.ultradns.org',
    ],
    'pdns1.ultradns.net',
    'https://docs.ultradns.com/',
  ),
  operator(
    'vercel-dns',
    'Vercel DNS',
    null,
    ['ns*.vercel-dns.com'],
    'ns1.vercel-dns.com',
    'https://vercel.com/docs/domains/managing-nameservers',
  ),
  operator(
    'vultr-dns',
    'Vultr DNS',
    ['vultr', 'dns'],
    ['ns*.vultr.com'],
    'ns1.vultr.com',
    'https://docs.vultr.com/products/network/dns',
  ),
  operator(
    'wikimedia-own',
    'Wikimedia',
    ['wikimedia', 'dns'],
    ['ns*.wikimedia.org'],
    'ns0.wikimedia.org',
    'https://wikitech.wikimedia.org/wiki/DNS',
  ),
  operator(
    'wix-dns',
    'Wix DNS',
    null,
    ['ns*.wixdns.net'],
    'ns0.wixdns.net',
    'https://support.wix.com/en/article/connecting-a-domain-to-wix-using-the-name-server-method',
  ),
  operator(
    'wordpress-com',
    'WordPress.com',
    ['automattic', 'dns'],
    ['ns*.wordpress.com'],
    'ns1.wordpress.com',
    'https://wordpress.com/support/domains/change-name-servers/',
  ),
  operator(
    'yandex-360',
    'Yandex 360',
    null,
    ['dns1.yandex.net', 'dns2.yandex.net'],
    'dns1.yandex.net',
    'https://yandex.com/support/yandex-360/business/admin/en/domains/dns/delegate',
  ),
  operator(
    'yandex-cloud-dns',
    'Yandex Cloud DNS',
    ['yandex', 'dns'],
    ['ns1.yandexcloud.net', 'ns2.yandexcloud.net'],
    'ns1.yandexcloud.net',
    'https://yandex.cloud/en/docs/dns/operations/zone-create-public',
  ),
];

const BY_ID: ReadonlyMap<string, DnsOperatorRow> = new Map(DNS_OPERATORS.map((row) => [row.id, row]));

type Rule = { labels: readonly string[]; row: DnsOperatorRow };
/** Rules by the last two labels of what they match; those where a part is left open stand under `''`. */
let rulesBySite: ReadonlyMap<string, readonly Rule[]> | null = null;

/** The operator with that id, or undefined. */
export function dnsOperator(id: string): DnsOperatorRow | undefined {
  return BY_ID.get(id);
}

/**
 * Who runs a name server, by its name.
 * @param server lower case, without the final dot.
 */
export function operatorOfNameServer(server: string): DnsOperatorRow | undefined {
  rulesBySite ??= readRules();
  const labels = server.split('.');
  for (const site of [labels.slice(-2).join('.'), '']) {
    const rule = rulesBySite.get(site)?.find((it) => matches(it.labels, labels));
    if (rule) return rule.row;
  }
  return undefined;
}

function readRules(): ReadonlyMap<string, readonly Rule[]> {
  const rules = new Map<string, Rule[]>();
  for (const row of DNS_OPERATORS) {
    for (const pattern of row.patterns) {
      const labels = pattern.split('.');
      const site = labels.slice(-2).join('.');
      const key = site.includes('*') ? '' : site;
      rules.set(key, [...(rules.get(key) ?? []), { labels, row }]);
    }
  }
  return rules;
}

function matches(pattern: readonly string[], labels: readonly string[]): boolean {
  const rest = pattern[0] === '*' ? pattern.slice(1) : pattern;
  const isLong = rest.length < pattern.length ? labels.length > rest.length : labels.length === rest.length;
  const offset = labels.length - rest.length;
  return isLong && rest.every((part, at) => matchesLabel(part, labels[offset + at] ?? ''));
}

function matchesLabel(pattern: string, label: string): boolean {
  const open = pattern.indexOf('*');
  if (open < 0) return pattern === label;
  const end = pattern.slice(open + 1);
  return label.length >= pattern.length && label.startsWith(pattern.slice(0, open)) && label.endsWith(end);
}
