import { expect, it } from 'vitest';
import type { Exchange, PageLoad } from '../../../src/observe/page-load';
import { boundedLoad } from '../../../src/recordings/bounded-load';

const exchange = (host: string, roles: Exchange['roles']): Exchange => ({
  ...{ host, address: null, addressSource: 'unseen', headers: [], cnames: [], roles, failed: 0, cached: 0 },
});
const load = (count: number): PageLoad => ({
  ...{ url: 'https://a.example/', startedAt: 1, complete: true, isPrivate: false, gaps: [], visible: null },
  exchanges: [
    ...Array.from({ length: count }, (_, index) => exchange(`h${index}.example`, { image: 1 })),
    exchange('a.example', { document: 1 }),
  ],
});

it('leaves a page of usual size as it is', () => {
  const usual = load(400);
  expect(boundedLoad(usual)).toBe(usual);
});

it('cuts a page that is larger than any, says so, and keeps its document', () => {
  const { exchanges, gaps } = boundedLoad(load(200_000));
  expect(exchanges).toHaveLength(3_000);
  expect(exchanges[0]?.roles.document).toBe(1);
  expect(gaps).toEqual(['overflow']);
});
