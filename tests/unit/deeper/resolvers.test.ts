import { describe, expect, it } from 'vitest';
import { checkResolverUrl, RESOLVERS } from '../../../src/deeper/resolvers';
import { expectProvenance } from '../knowledge/provenance';

describe('the resolvers that are offered', () => {
  it('have addresses that pass, names, and somebody who says what becomes of the questions', () => {
    expect(RESOLVERS.length).toBeGreaterThanOrEqual(2);
    expect(new Set(RESOLVERS.map(({ id }) => id)).size).toBe(RESOLVERS.length);
    for (const resolver of RESOLVERS) {
      expectProvenance(resolver);
      expect(checkResolverUrl(resolver.url)).toEqual({ url: resolver.url });
      expect(new URL(resolver.privacy).protocol).toBe('https:');
      expect(resolver.operator).not.toBe('');
    }
  });
});

describe('checkResolverUrl', () => {
  it.each([
    [' https://dns.example/dns-query ', 'https://dns.example/dns-query'],
    ['https://dns.example/dns-query{?dns}', 'https://dns.example/dns-query'],
    ['https://dns.example:8443/q?key=1#top', 'https://dns.example:8443/q?key=1'],
    ['HTTPS://DNS.example', 'https://dns.example/'],
    ['https://1.1.1.1/dns-query', 'https://1.1.1.1/dns-query'],
  ])('takes %s', (text, url) => {
    expect(checkResolverUrl(text)).toEqual({ url });
  });

  it.each([
    ['', 'empty'],
    ['  ', 'empty'],
    ['dns.example/dns-query', 'not-an-address'],
    ['https://', 'not-an-address'],
    ['https://a b/', 'not-an-address'],
    ['javascript:alert(1)', 'not-an-address'],
    ['file:///etc/hosts', 'not-an-address'],
    ['http://dns.example/dns-query', 'not-https'],
    ['https://me:secret@dns.example/', 'has-credentials'],
    ['https://me@dns.example/', 'has-credentials'],
    [`https://dns.example/${'a'.repeat(600)}`, 'too-long'],
  ])('says what is wrong with "%s"', (text, problem) => {
    expect(checkResolverUrl(text)).toEqual({ problem });
  });
});
