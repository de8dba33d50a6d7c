import { expect, it } from 'vitest';
import type { Attribution } from '../../../src/attribute/attribution';
import { combineAttributions } from '../../../src/outage/combine-attributions';
import { attributed } from '../attribute/attributed';

const SURE = attributed({ address: '151.101.0.1', headers: [['x-fastly-request-id', '1']] });
const DOUBTED = attributed({ host: 'shop.s3.us-east-1.amazonaws.com', address: '151.101.0.1' });

it('leaves one as it is', () => {
  expect(combineAttributions([SURE])).toBe(SURE);
});

it('tells the evidence and the conflicts of all, and is as doubtful as they are', () => {
  expect([SURE.confidence, DOUBTED.confidence]).toEqual(['certain', 'likely']);
  for (const both of [
    [SURE, DOUBTED],
    [DOUBTED, SURE],
  ]) {
    const one = combineAttributions(both);
    expect(one.conflicts).toEqual(DOUBTED.conflicts);
    expect(one.confidence).toBe('likely');
    expect(one.serviceConfidence).toBe(both[0]?.serviceConfidence);
    for (const piece of [...SURE.evidence, ...DOUBTED.evidence]) expect(one.evidence).toContainEqual(piece);
  }
});

it('tells the same conflict once, and four at most', () => {
  expect(combineAttributions([DOUBTED, { ...DOUBTED }]).conflicts).toEqual(DOUBTED.conflicts);
  const many = Array.from(
    { length: 9 },
    (_, at): Attribution => ({
      ...DOUBTED,
      conflicts: DOUBTED.conflicts.map((it) => ({ ...it, against: { ...it.against, value: `${at}` } })),
    }),
  );
  expect(combineAttributions(many).conflicts).toHaveLength(4);
});

it('knows who runs the DNS if one of them does', () => {
  const known = attributed({ address: '151.101.0.1', nameServers: ['ns-1.awsdns-01.com'] });
  expect(known.dns).toHaveLength(1);
  expect(combineAttributions([SURE, known]).dns).toEqual(known.dns);
});

it('throws where there is none', () => {
  expect(() => combineAttributions([])).toThrow(/at least one attribution/);
});
