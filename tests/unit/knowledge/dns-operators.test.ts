import { describe, expect, it } from 'vitest';
import { ALL_DNS_OPERATORS } from '../../../src/knowledge/all-dns-operators';
import { DNS_OPERATORS, dnsOperator, operatorOfNameServer } from '../../../src/knowledge/dns-operators';
import { providerOf } from '../../../src/knowledge/providers';
import { NAME_SERVERS } from '../../internet/dns/name-servers';
import { expectProvenance, isSortedOnce } from './provenance';

describe('the operators of DNS', () => {
  it('stand sorted, each once, with a name, a source and a provider that is known', () => {
    expect(DNS_OPERATORS.length).toBeGreaterThanOrEqual(30);
    expect(isSortedOnce(DNS_OPERATORS.map(({ id }) => id))).toBe(true);
    expect(new Set(DNS_OPERATORS.map(({ name }) => name)).size).toBe(DNS_OPERATORS.length);
    for (const row of ALL_DNS_OPERATORS) expectProvenance(row);
    for (const row of DNS_OPERATORS) {
      expect(row.id).toMatch(/^[a-z][a-z0-9-]*$/);
      expect(dnsOperator(row.id)).toBe(row);
      if (row.provider !== null) expect(providerOf(row.provider)?.id, row.id).toBe(row.provider);
      // A place in a provider without a service could be touched by whatever happens to any other service of it.
      expect(row.service === null, row.id).toBe(row.provider === null);
    }
  });

  it('have patterns of one form, each once, none of which takes another’s servers', () => {
    const patterns = DNS_OPERATORS.flatMap((row) => row.patterns.map((pattern) => ({ pattern, row })));
    expect(new Set(patterns.map(({ pattern }) => pattern)).size).toBe(patterns.length);
    for (const { pattern, row } of patterns) {
      expect(pattern).toMatch(/^(?:\*|[a-z0-9-]*\*?[a-z0-9-]*)(?:\.[a-z0-9-]*\*?[a-z0-9-]*)+$/);
      expect(pattern.split('.').length).toBeGreaterThanOrEqual(3);
      expect(pattern.split('.').at(-1)).not.toContain('*');
      expect(operatorOfNameServer(pattern.replaceAll('*', '1')), pattern).toBe(row);
    }
  });

  it.each(ALL_DNS_OPERATORS.map((row) => [row.example, row.id]))('%s is run by %s', (example, id) => {
    expect(operatorOfNameServer(example)?.id).toBe(id);
  });

  it.each([
    ['ns-1.awsdns-1.evil.com', undefined],
    ['ns-1.awsdns-1.com.evil.com', undefined],
    ['ns-1.awsdns-.com', undefined],
    ['x.ns-1.awsdns-1.com', undefined],
    ['ns.cloudflare.com', undefined],
    ['evilns.cloudflare.com', undefined],
    ['nsone.net', undefined],
    ['a.b.nsone.net', 'ns1'],
    ['ns.google.com', undefined],
    ['ns1.google.com', 'google-own'],
    ['ns1.transit.example', undefined],
    ['', undefined],
    ['constructor', undefined],
  ])('of "%s" it says %s', (server, id) => {
    expect(operatorOfNameServer(server)?.id).toBe(id);
  });

  it('know those of the demo sites, except the one who runs its own', () => {
    const unknown = [...NAME_SERVERS].filter(([, servers]) => !servers.every(operatorOfNameServer));
    expect(unknown.map(([site]) => site)).toEqual(['transit.example']);
  });
});
