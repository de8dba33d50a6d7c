import { expect, it } from 'vitest';
import { matchName } from '../../../src/attribute/name-index';
import { NAME_OWNERS, ownerOf } from '../../../src/knowledge/name-owners';
import { providerOf } from '../../../src/knowledge/providers';
import { expectProvenance, isSortedOnce } from './provenance';

it('is sorted, each domain once', () => {
  expect(isSortedOnce(NAME_OWNERS.map(({ provider, domain }) => `${provider} ${domain}`))).toBe(true);
  expect(new Set(NAME_OWNERS.map(({ domain }) => domain)).size).toBe(NAME_OWNERS.length);
});

it.each(NAME_OWNERS)('$domain belongs to a known provider', (owner) => {
  expectProvenance(owner);
  expect(providerOf(owner.provider)).toBeDefined();
  expect(owner.domain).toMatch(/^[a-z0-9-]+\.[a-z]+$/);
  expect(ownerOf(owner.domain)).toBe(owner);
  expect(ownerOf(`a.b.${owner.domain}`)).toBe(owner);
  expect(ownerOf(`not${owner.domain}`)?.domain).not.toBe(owner.domain);
});

it.each(NAME_OWNERS)(
  '$domain is no name that says who answers: that would be a rule',
  ({ domain, provider }) => {
    const rule = matchName(`www.${domain}`)?.rule;
    expect(rule?.says.provider ?? provider).toBe(provider);
  },
);

it.each(['', '.', 'com', '.com', 'x'.repeat(10_000), '__proto__', 'constructor.prototype'])(
  'finds nobody for %j',
  (host) => {
    expect(ownerOf(host)).toBeNull();
  },
);
