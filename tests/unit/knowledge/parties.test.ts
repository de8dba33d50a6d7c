import { describe, expect, it } from 'vitest';
import { HEADER_SIGNATURES } from '../../../src/knowledge/header-signatures';
import { NAME_RULES } from '../../../src/knowledge/name-rules';
import { PLATFORM_ENTRIES } from '../../../src/knowledge/platform-entries';
import { PLATFORMS, platformFact } from '../../../src/knowledge/platforms';
import { PROVIDER_ENTRIES } from '../../../src/knowledge/provider-entries';
import { isCdn, PROVIDERS, providerOf } from '../../../src/knowledge/providers';
import { isRegionOf } from '../../../src/knowledge/region-ids';
import { expectProvenance, isSortedOnce } from './provenance';

describe.each([
  ['providers', PROVIDERS, providerOf],
  ['platforms', PLATFORMS, platformFact],
] as const)('%s', (_, rows, find) => {
  it('stand sorted, each once, with a name', () => {
    expect(isSortedOnce(rows.map(({ id }) => id))).toBe(true);
    expect(new Set(rows.map(({ name }) => name)).size).toBe(rows.length);
    for (const row of rows) {
      expect(row.id).toMatch(/^[a-z][a-z0-9-]*$/);
      expect(row.name.trim()).toBe(row.name);
      expect(find(row.id)).toBe(row);
    }
  });

  it('are not found under names of object properties', () => {
    for (const id of ['__proto__', 'constructor', 'toString', '']) expect(find(id)).toBeUndefined();
  });
});

it('says of every provider and platform where it is known from', () => {
  for (const entry of [...PROVIDER_ENTRIES, ...PLATFORM_ENTRIES]) expectProvenance(entry);
});

it('knows at least 45 providers and platforms by a rule', () => {
  const known = [...HEADER_SIGNATURES, ...NAME_RULES].map(({ says }) => says.platform ?? says.provider);
  expect(new Set(known).size).toBeGreaterThanOrEqual(45);
});

it('keeps the ids of the contract', () => {
  for (const id of [
    'aws',
    'google',
    'cloudflare',
    'fastly',
    'azure',
    'akamai',
    'oracle',
    'digitalocean',
    'linode',
    'hetzner',
    'ovh',
    'vultr',
    'alibaba',
    'tencent',
  ]) {
    expect(providerOf(id)).toBeDefined();
  }
  for (const id of ['other', 'local', 'global']) expect(providerOf(id)).toBeUndefined();
});

it('tells edges from clouds', () => {
  expect(['akamai', 'cloudflare', 'fastly', 'imperva'].map(isCdn)).toEqual([true, true, true, true]);
  expect(['aws', 'google', 'hetzner', 'other'].map(isCdn)).toEqual([false, false, false, false]);
});

it('gives platforms clouds and regions that exist, and every platform a rule', () => {
  const ruled = new Set([...HEADER_SIGNATURES, ...NAME_RULES].map(({ says }) => says.platform));
  for (const { id, provider, usualRegion } of PLATFORMS) {
    expect(ruled).toContain(id);
    if (provider !== null) expect(providerOf(provider)?.id).toBe(provider);
    if (usualRegion !== null) expect(isRegionOf(provider ?? '', usualRegion)).toBe(true);
  }
});
