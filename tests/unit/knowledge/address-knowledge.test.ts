import { describe, expect, it } from 'vitest';
import { cellsOfBlock } from '../../../src/address-map/generate/cells';
import { EDGE_BLOCKS } from '../../../src/knowledge/edge-blocks';
import { HOSTING_NETWORKS } from '../../../src/knowledge/hosting-networks';
import { PROVIDER_NETWORKS } from '../../../src/knowledge/networks';
import { isCdn, providerOf } from '../../../src/knowledge/providers';
import { REGIONAL_BLOCKS } from '../../../src/knowledge/regional-blocks';
import { REGION_PLACES } from '../../../src/knowledge/regions';
import { WEB_NETWORKS } from '../../../src/knowledge/web-networks';
import { expectNoProblems } from './provenance';

describe('the networks of providers', () => {
  it('are sorted by provider and have a source each', () => {
    const ids = PROVIDER_NETWORKS.map((it) => it.provider);
    expect(ids).toEqual([...ids].sort());
    for (const { source } of PROVIDER_NETWORKS) expect(source).toMatch(/^https:\/\//);
  });

  it('belong to providers that the product knows, and are edges throughout where the provider is a CDN', () => {
    for (const { provider, isEdge, networks } of PROVIDER_NETWORKS) {
      expect(providerOf(provider), provider).toBeDefined();
      if (isCdn(provider)) expect(isEdge, `${provider} ${networks[0]}`).toBe(true);
    }
    for (const { provider } of [...EDGE_BLOCKS, ...REGIONAL_BLOCKS])
      expect(providerOf(provider)).toBeDefined();
  });

  it('list each AS number once, in one list only', () => {
    const holders = new Map<number, string>();
    const all = [
      ...PROVIDER_NETWORKS.flatMap(({ provider, networks }) => networks.map((as) => [as, provider] as const)),
      ...[...WEB_NETWORKS].map((as) => [as, 'src/knowledge/web-networks.ts'] as const),
      ...[...HOSTING_NETWORKS].map((as) => [as, 'src/knowledge/hosting-networks.ts'] as const),
    ];
    expectNoProblems(
      all.flatMap(([as, holder]) => {
        const other = holders.get(as);
        holders.set(as, holder);
        if (!Number.isInteger(as) || as <= 0 || as >= 2 ** 32) return [`${holder}: "${as}" is no AS number`];
        return other === undefined ? [] : [`AS${as} is ${other}'s and ${holder}'s: take it out of one`];
      }),
    );
  });
});

describe('published blocks', () => {
  const lists = [...EDGE_BLOCKS, ...REGIONAL_BLOCKS];

  it('are whole cells, have a source and a date, and do not overlap within their list', () => {
    for (const { source, date, blocks } of lists) {
      expect(source).toMatch(/^https:\/\//);
      expect(date).toMatch(/^20\d\d-\d\d-\d\d$/);
      const runs = blocks.trim().split(/\s+/).map(cellsOfBlock);
      const sorted = runs.sort((a, b) => a.family.bits - b.family.bits || a.first - b.first);
      for (const [index, { first, family }] of sorted.entries()) {
        const before = sorted[index - 1];
        if (before?.family === family) expect(before.last, blocks.slice(0, 40)).toBeLessThan(first);
      }
    }
  });
});

describe('the cities of regions', () => {
  it.each([...REGION_PLACES])('of %s are sorted by region, on earth, and named', (_, places) => {
    const regions = places.map(([region]) => region);
    expect(regions).toEqual([...regions].sort());
    for (const [region, city, latitude, longitude] of places) {
      expect(region).toMatch(/^[a-z][a-z0-9-]+$/);
      expect(city).not.toBe('');
      expect(Math.abs(latitude)).toBeLessThan(70);
      expect(Math.abs(longitude)).toBeLessThanOrEqual(180);
    }
  });
});
