import { describe, expect, it } from 'vitest';
import { EDGE_BLOCKS } from '../../../src/knowledge/edge-blocks';
import { HEADER_SIGNATURES } from '../../../src/knowledge/header-signatures';
import { NAME_RULES } from '../../../src/knowledge/name-rules';
import { PARTIES } from '../../../src/knowledge/parties';
import { PLATFORM_ENTRIES } from '../../../src/knowledge/platform-entries';
import { platformFact } from '../../../src/knowledge/platforms';
import { PROVIDER_ENTRIES } from '../../../src/knowledge/provider-entries';
import { isCdn, PROVIDERS, providerOf } from '../../../src/knowledge/providers';
import { isRegionOf } from '../../../src/knowledge/region-ids';
import { REGION_PLACES } from '../../../src/knowledge/regions';
import { ENTRY_FILES, titleOf } from './entries';
import { duplicateProblems, expectNoProblems, orderProblems, provenanceProblems } from './provenance';

describe('entries', () => {
  it('stand sorted by id in their file', () => {
    expectNoProblems(ENTRY_FILES.flatMap(({ path, ids }) => orderProblems(path, ids)));
  });

  it('are all read by the product', () => {
    const known = new Map([
      ['providers', new Set(PROVIDER_ENTRIES.map(({ id }) => id))],
      ['platforms', new Set(PLATFORM_ENTRIES.map(({ id }) => id))],
    ]);
    expectNoProblems(
      ENTRY_FILES.flatMap(({ path, ids }) => {
        const list = path.split('/').at(-2) ?? '';
        const isMissing = ids.some((id) => !known.get(list)?.has(id));
        return isMissing ? [`${path}: import its entries in src/knowledge/${list}.ts`] : [];
      }),
    );
  });

  it.each([
    ['provider', PROVIDER_ENTRIES],
    ['platform', PLATFORM_ENTRIES],
  ] as const)('have an id and a name that no other %s has, a source and a date', (_, entries) => {
    expectNoProblems([
      ...duplicateProblems(
        'id',
        entries.map(({ id }) => id),
      ),
      ...duplicateProblems(
        'name',
        entries.map(({ name }) => name.toLowerCase()),
      ),
      ...entries.flatMap((entry) => {
        const problems = provenanceProblems(titleOf(entry), entry);
        if (!/^[a-z][a-z0-9-]*$/.test(entry.id)) {
          problems.push(`${titleOf(entry)}: an id is lower case letters, digits and dashes`);
        }
        if (entry.name.trim() !== entry.name || entry.name === '') {
          problems.push(`${titleOf(entry)}: the name is written as its owner writes it`);
        }
        return problems;
      }),
    ]);
  });

  it('can be reached: by a network, a header or a host name', () => {
    const inBlocks = new Set(EDGE_BLOCKS.map(({ provider }) => provider));
    expectNoProblems(
      PARTIES.flatMap((party) => {
        const networks = 'networks' in party ? (party.networks?.length ?? 0) : 0;
        const ways = networks + (party.headers?.length ?? 0) + (party.names?.length ?? 0);
        if (ways > 0 || inBlocks.has(party.id)) return [];
        return [`${titleOf(party)}: nothing gives it away, add its networks, headers or names`];
      }),
    );
  });

  it('of providers have regions if their rules speak of regions', () => {
    expectNoProblems(
      PROVIDER_ENTRIES.flatMap((entry) => {
        const patterns = (entry.names ?? []).flatMap(({ rows }) => rows.map(([pattern]) => pattern));
        const needed = patterns.find((pattern) => pattern.includes('<region>'));
        return needed !== undefined && entry.regions === undefined
          ? [`${titleOf(entry)}: "${needed}" needs \`regions\`, the shape of its region ids`]
          : [];
      }),
    );
  });

  it('of platforms stand on providers, fronts and regions that are known', () => {
    expectNoProblems(
      PLATFORM_ENTRIES.flatMap((entry) => {
        const { provider, fronts, usualRegion } = entry;
        const unknown = [...(provider === null ? [] : [provider]), ...fronts].filter((id) => !providerOf(id));
        const problems = unknown.map(
          (id) => `${titleOf(entry)}: "${id}" is no provider, add it or take it out`,
        );
        if (fronts.length === 0)
          problems.push(`${titleOf(entry)}: say in \`fronts\` whose addresses answer for it`);
        if (usualRegion && !isRegionOf(provider ?? '', usualRegion)) {
          problems.push(`${titleOf(entry)}: "${usualRegion}" is no region of ${provider}`);
        }
        return problems;
      }),
    );
  });
});

it('takes every region that the map knows for a region', () => {
  expectNoProblems(
    [...REGION_PLACES].flatMap(([key, places]) =>
      places.flatMap(([region]) => {
        const provider = providerOf(key) ? key : key.slice(0, key.indexOf('-'));
        return isRegionOf(provider, region) ? [] : [`${provider}: \`regions\` does not fit "${region}"`];
      }),
    ),
  );
});

it.each([
  ['providers', providerOf],
  ['platforms', platformFact],
] as const)('finds no %s under names of object properties', (_, find) => {
  for (const id of ['__proto__', 'constructor', 'toString', '']) expect(find(id)).toBeUndefined();
});

it('finds each provider and platform by its id', () => {
  for (const { id, name, kind } of PROVIDER_ENTRIES) expect(providerOf(id)).toMatchObject({ id, name, kind });
  for (const entry of PLATFORM_ENTRIES) expect(platformFact(entry.id)).toMatchObject({ id: entry.id });
  expect(platformFact('heroku')).toMatchObject({ followsAddress: true, isOnlyAtFronts: false });
  expect(platformFact('github-pages')).toMatchObject({ usualRegion: null, isOnlyAtFronts: true });
});

it('knows at least 60 providers and CDNs, 60 platforms, and 60 of either by a rule', () => {
  expect(PROVIDERS.length).toBeGreaterThanOrEqual(60);
  expect(PLATFORM_ENTRIES.length).toBeGreaterThanOrEqual(60);
  const rules = [...HEADER_SIGNATURES, ...NAME_RULES].map(({ says }) => says);
  expect(new Set(rules.flatMap((it) => it.platform ?? [])).size).toBeGreaterThanOrEqual(60);
  const ruled = new Set(rules.flatMap((it) => (it.platform ? [] : (it.provider ?? []))));
  expect(ruled.size).toBeGreaterThanOrEqual(60);
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
