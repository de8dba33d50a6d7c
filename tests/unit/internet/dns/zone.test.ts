import { describe, expect, it } from 'vitest';
import { zoneOf } from '../../../internet/dns/zone';
import { internetOfSites } from '../../../internet/internet-of-sites';

function internet(hosts: Record<string, { cnames?: string[]; addresses: string[] }>) {
  const described = Object.entries(hosts).map(([name, host]) => [name, { ...host, resources: {} }]);
  const [first = ''] = Object.keys(hosts);
  return internetOfSites([{ host: first, title: '', hosts: Object.fromEntries(described) }]);
}

describe('zoneOf', () => {
  it('knows the names behind a name', () => {
    const zone = zoneOf(
      internet({ 'a.example': { cnames: ['b.example', 'c.example'], addresses: ['1.1.1.1'] } }),
    );
    expect([...zone]).toEqual([
      ['a.example', { cname: 'b.example' }],
      ['b.example', { cname: 'c.example' }],
      ['c.example', { addresses: ['1.1.1.1'] }],
    ]);
  });

  it('lets hosts share what is behind them', () => {
    const zone = zoneOf(
      internet({
        'a.example': { cnames: ['lb.example'], addresses: ['1.1.1.1'] },
        'b.example': { cnames: ['lb.example'], addresses: ['1.1.1.1', '1.1.1.2'] },
      }),
    );
    expect(zone.get('lb.example')).toEqual({ addresses: ['1.1.1.1', '1.1.1.2'] });
  });

  it('knows the name servers of sites, with hosts of their name or without', () => {
    const zone = zoneOf(
      internet({ 'a.example': { addresses: ['1.1.1.1'] } }),
      new Map([
        ['a.example', ['ns1.example']],
        ['b.example', ['ns2.example']],
      ]),
    );
    expect(zone.get('a.example')).toEqual({ addresses: ['1.1.1.1'], nameServers: ['ns1.example'] });
    expect(zone.get('b.example')).toEqual({ addresses: [], nameServers: ['ns2.example'] });
    const alias = internet({ 'a.example': { cnames: ['x.example'], addresses: ['1.1.1.1'] } });
    expect(() => zoneOf(alias, new Map([['a.example', ['ns1.example']]]))).toThrow('an alias and a site');
  });

  it.each([
    [
      'leads to more than one place',
      { cnames: ['x.example'], addresses: ['1.1.1.1'] },
      ['a.example', 'y.example'],
    ],
    ['is an alias and a host at once', { cnames: ['x.example'], addresses: ['1.1.1.1'] }, ['a.example']],
  ])('refuses a name that %s', (what, a, cnames) => {
    const description = { 'a.example': a, 'b.example': { cnames, addresses: ['2.2.2.2'] } };
    expect(() => zoneOf(internet(description))).toThrow(what);
  });
});
