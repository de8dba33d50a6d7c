/** Who answers for the names of the demo sites: the name servers that a site with such hosts would have. */
export const NAME_SERVERS: ReadonlyMap<string, readonly string[]> = new Map([
  ['app.example', ['ns1.vercel-dns.com', 'ns2.vercel-dns.com']],
  ['bank.example', route53(1, 312, 874, 1498, 1903)],
  ['cases.example', ['ns1.digitalocean.com', 'ns2.digitalocean.com', 'ns3.digitalocean.com']],
  ['club.example', ['docks17.rzone.de', 'shades03.rzone.de']],
  ['museum.example', ['helium.ns.hetzner.de', 'hydrogen.ns.hetzner.com', 'oxygen.ns.hetzner.com']],
  ['news.example', ['ns1045.ui-dns.de', 'ns1077.ui-dns.com', 'ns1083.ui-dns.org', 'ns1112.ui-dns.biz']],
  [
    'office.example',
    ['ns1-04.azure-dns.com', 'ns2-04.azure-dns.net', 'ns3-04.azure-dns.org', 'ns4-04.azure-dns.info'],
  ],
  // Two operators: with one of them dead, the other still answers.
  [
    'poll.example',
    [...route53(2, 77, 641, 1203, 1750).slice(0, 2), 'dns1.p04.nsone.net', 'dns2.p04.nsone.net'],
  ],
  ['sahifa.example', route53(3, 455, 902, 1377, 1811)],
  ['school.example', ['adele.ns.cloudflare.com', 'noah.ns.cloudflare.com']],
  ['shop.example', route53(4, 201, 533, 1066, 1620)],
  ['theatre.example', ['dns104.ovh.net', 'ns104.ovh.net']],
  // Its own, like the machines of its hosts.
  ['transit.example', ['ns1.transit.example', 'ns2.transit.example']],
  ['video.example', ['ns-cloud-b1.googledomains.com', 'ns-cloud-b2.googledomains.com']],
]);

/** A set of four, one in each of the domains that Route 53 spreads them over. */
function route53(set: number, com: number, net: number, org: number, uk: number): string[] {
  return [
    `ns-${com}.awsdns-${10 + set}.com`,
    `ns-${net}.awsdns-${20 + set}.net`,
    `ns-${org}.awsdns-${30 + set}.org`,
    `ns-${uk}.awsdns-${40 + set}.co.uk`,
  ];
}
