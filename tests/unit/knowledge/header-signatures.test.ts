import { describe, expect, it } from 'vitest';
import { compactHeaders, readHeaders } from '../../../src/attribute/compact-headers';
import type { HeaderSignature } from '../../../src/knowledge/header-signature';
import { HEADER_SIGNATURES } from '../../../src/knowledge/header-signatures';
import { platformFact } from '../../../src/knowledge/platforms';
import { providerOf } from '../../../src/knowledge/providers';
import { expectProvenance, groupsOf, isSortedOnce } from './provenance';

const keyOf = ({ header, reading, text }: HeaderSignature) => `${header} ${reading} ${text.toLowerCase()}`;
const rows = HEADER_SIGNATURES.map((signature) => [keyOf(signature), signature] as const);

describe('header signatures', () => {
  it('stand once each', () => {
    const keys = HEADER_SIGNATURES.map(keyOf);
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });

  it('of one source stand sorted', () => {
    const bySource = groupsOf(
      HEADER_SIGNATURES,
      ({ source, says }) => `${source} ${says.provider} ${says.platform}`,
    );
    const unsorted = [...bySource].filter(
      ([, group]) => !isSortedOnce(group.map(({ header, text }) => `${header} ${text}`)),
    );
    expect(unsorted.map(([source]) => source)).toEqual([]);
  });

  it('of one header are read in one way, so that reading again finds the same', () => {
    for (const [header, group] of groupsOf(HEADER_SIGNATURES, (it) => it.header)) {
      const ways = new Set(
        group.map(({ reading }) =>
          reading === 'token' || reading === 'equals' ? 'word' : reading.split('-')[0],
        ),
      );
      expect([header, ...ways]).toHaveLength(2);
    }
  });

  it.each(rows)('%s is found in its example, and in what is kept of it', (_, signature) => {
    const { example, ...known } = signature;
    const { header } = known;
    expect(readHeaders([[header, example]]).map((it) => it.signature)).toContainEqual(known);
    const kept = compactHeaders([[header.toUpperCase(), example]]);
    expect(readHeaders(kept).map((it) => it.signature)).toContainEqual(known);
    for (const [, value] of kept) expect(value.length).toBeLessThanOrEqual(64);
  });

  it.each(rows)('%s names a known provider or platform, and its source', (_, signature) => {
    const { header, reading, text, says } = signature;
    expectProvenance(signature);
    expect(header).toBe(header.toLowerCase());
    expect(text === '').toBe(['present', 'aws-region', 'vercel-id'].includes(reading));
    if (says.provider !== null) expect(providerOf(says.provider)?.id).toBe(says.provider);
    else expect(says.platform).not.toBeNull();
    if (says.platform !== null) {
      expect(platformFact(says.platform)?.provider).toBe(says.provider);
      expect(says.layer).toBe('platform');
    }
  });

  it('cover what the design asks for', () => {
    const known = new Set(HEADER_SIGNATURES.map(({ says }) => says.platform ?? says.provider));
    expect(known.size).toBeGreaterThanOrEqual(45);
    for (const id of [
      'aws',
      'google',
      'cloudflare',
      'fastly',
      'azure',
      'akamai',
      'bunny',
      'cdn77',
      'keycdn',
      'edgio',
      'imperva',
      'sucuri',
      'gcore',
      'stackpath',
      'vercel',
      'heroku',
      'netlify',
    ]) {
      expect(known).toContain(id);
    }
  });
});
