import { expect, it } from 'vitest';
import type { DnsOperator } from '../../../src/attribute/attribution';
import { namesOf } from '../../../src/browser/deeper-names';
import { dnsGroups } from '../../../src/ui/deeper-dns-groups';
import { loadOf } from '../browser/page-loads';
import { elsewhere } from './page-fixtures';

const ROUTE_53: DnsOperator = {
  ...{
    id: 'route53',
    provider: 'aws',
    service: 'route53',
    servers: ['ns-1.awsdns-10.com', 'ns-2.awsdns-20.net'],
  },
};
const OWN: DnsOperator = { id: 'c.example', provider: null, service: null, servers: ['ns1.c.example'] };

function groupsOf(dns: Readonly<Record<string, readonly DnsOperator[]>>) {
  const hosts = Object.entries(dns).map(([host, one]) => ({
    host,
    attribution: { ...elsewhere(), dns: one },
  }));
  return dnsGroups(hosts, namesOf(loadOf(Object.keys(dns))));
}

it('puts the hosts of a site and the sites of an operator together', () => {
  const groups = groupsOf({
    'www.c.example': [OWN],
    'www.b.example': [ROUTE_53],
    'img.b.example': [ROUTE_53],
    'www.a.example': [ROUTE_53],
  });
  expect(groups.map(({ id, sites }) => [id, sites.map(({ site }) => site)])).toEqual([
    ['route53', ['a.example', 'b.example']],
    ['c.example', ['c.example']],
  ]);
  expect(groups[0]?.sites[0]?.servers).toEqual(ROUTE_53.servers);
});

it('calls operators by their names, and unknown ones by the site of their servers', () => {
  expect(groupsOf({ 'a.example': [ROUTE_53, OWN] }).map(({ name }) => name)).toEqual([
    'Amazon Route 53',
    'c.example',
  ]);
});

it('has nothing to tell where nobody asked', () => {
  expect(groupsOf({ 'www.a.example': [] })).toEqual([]);
});
