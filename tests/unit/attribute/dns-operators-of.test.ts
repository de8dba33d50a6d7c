import { describe, expect, it } from 'vitest';
import { attribute } from '../../../src/attribute/attribute';
import { createAttributor } from '../../../src/attribute/create-attributor';
import { dnsOperatorsOf } from '../../../src/attribute/dns-operators-of';

const ROUTE53 = [
  'ns-1.awsdns-1.com',
  'ns-513.awsdns-2.net',
  'ns-1025.awsdns-3.org',
  'ns-1537.awsdns-4.co.uk',
];

describe('dnsOperatorsOf', () => {
  it('takes the servers of one operator together', () => {
    expect(dnsOperatorsOf([...ROUTE53, 'ns-1.awsdns-1.com'])).toEqual([
      { id: 'route53', provider: 'aws', service: 'route53', servers: [...ROUTE53].sort() },
    ]);
  });

  it('stands the one with the most servers first, whatever their order', () => {
    const two = ['dns2.p04.nsone.net', 'dns1.p04.nsone.net', ...ROUTE53];
    expect(dnsOperatorsOf(two).map(({ id, servers }) => [id, servers.length])).toEqual([
      ['route53', 4],
      ['ns1', 2],
    ]);
    expect(dnsOperatorsOf([...two].reverse())).toEqual(dnsOperatorsOf(two));
    expect(dnsOperatorsOf(['ns1.he.net', 'a.ns.cloudflare.com']).map(({ id }) => id)).toEqual([
      'cloudflare-dns',
      'hurricane-electric',
    ]);
  });

  it('calls those that it does not know by the site of their servers', () => {
    expect(dnsOperatorsOf(['ns2.transit.example', 'ns1.transit.example'])).toEqual([
      {
        id: 'transit.example',
        provider: null,
        service: null,
        servers: ['ns1.transit.example', 'ns2.transit.example'],
      },
    ]);
    expect(dnsOperatorsOf([])).toEqual([]);
  });
});

describe('an attribution', () => {
  const input = {
    host: 'www.shop.example',
    address: null,
    addressSource: 'unseen',
    headers: [],
    cnames: [],
  } as const;

  it('names who runs the DNS where it was asked for', () => {
    expect(attribute(input, null).dns).toEqual([]);
    expect(attribute({ ...input, nameServers: ROUTE53 }, null).dns.map(({ id }) => id)).toEqual(['route53']);
  });

  it('is not remembered past what was learned since', () => {
    const attributor = createAttributor(null);
    expect(attributor(input).dns).toEqual([]);
    expect(attributor({ ...input, nameServers: ROUTE53 }).dns).toHaveLength(1);
    expect(attributor({ ...input, nameServers: ['ns1.he.net'] }).dns[0]?.id).toBe('hurricane-electric');
  });
});
