import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { centralization } from '../../../src/concentration/centralization';
import { herfindahl } from '../../../src/concentration/herfindahl';

const RUNS = { seed: 20251020, numRuns: 300 };
const counts = fc.array(fc.integer({ min: 1, max: 10_000 }), { minLength: 1, maxLength: 40 });

describe('the Herfindahl–Hirschman index', () => {
  it.each([
    // 50² + 30² + 20² = 2,500 + 900 + 400 = 3,800; 10,000 ÷ 3,800 = 2.63…
    { amounts: [50, 30, 20], index: 3_800, effectiveNumber: 10_000 / 3_800 },
    // The same shares of 10 sites: 5, 3 and 2.
    { amounts: [5, 3, 2], index: 3_800, effectiveNumber: 10_000 / 3_800 },
    // Four equal ones: 4 × 25² = 2,500; as many as there are.
    { amounts: [7, 7, 7, 7], index: 2_500, effectiveNumber: 4 },
    // One has all: 100².
    { amounts: [3], index: 10_000, effectiveNumber: 1 },
    // Two of equal size and one that has nothing: 2 × 50².
    { amounts: [1, 1, 0], index: 5_000, effectiveNumber: 2 },
    { amounts: [], index: 0, effectiveNumber: 0 },
    { amounts: [0, 0], index: 0, effectiveNumber: 0 },
  ])('of $amounts is $index', ({ amounts, index, effectiveNumber }) => {
    expect(herfindahl(amounts).index).toBeCloseTo(index, 9);
    expect(herfindahl(amounts).effectiveNumber).toBeCloseTo(effectiveNumber, 9);
  });

  it('lies between that of equal shares and that of one, and counts no more than there are', () => {
    fc.assert(
      fc.property(counts, (amounts) => {
        const { index, effectiveNumber } = herfindahl(amounts);
        expect(index).toBeGreaterThanOrEqual(10_000 / amounts.length - 1e-6);
        expect(index).toBeLessThanOrEqual(10_000 + 1e-6);
        expect(effectiveNumber).toBeLessThanOrEqual(amounts.length + 1e-9);
        expect(effectiveNumber).toBeGreaterThanOrEqual(1 - 1e-9);
      }),
      RUNS,
    );
  });

  it('is the same in any unit and in any order', () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 1, max: 1_000 }), (amounts, unit) => {
        const { index } = herfindahl(amounts);
        expect(herfindahl(amounts.map((amount) => amount * unit)).index).toBeCloseTo(index, 6);
        expect(herfindahl([...amounts].reverse()).index).toBeCloseTo(index, 6);
      }),
      RUNS,
    );
  });

  it('grows when two become one', () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 1, max: 10_000 }), ([first = 1, ...others], second) => {
        const together = herfindahl([first + second, ...others]).index;
        expect(together).toBeGreaterThan(herfindahl([first, second, ...others]).index);
      }),
      RUNS,
    );
  });
});

describe('the centralization score', () => {
  it.each([
    // Every one of 4 sites has its own: 4 × (1/4)² − 1/4 = 0.
    { sites: [1, 1, 1, 1], score: 0 },
    // One provider has all 4: 1 − 1/4.
    { sites: [4], score: 0.75 },
    // 10 sites, 5 + 3 + 2: 0.25 + 0.09 + 0.04 − 0.1 = 0.28.
    { sites: [5, 3, 2], score: 0.28 },
    // Twice the web with the same shares: 0.38 − 0.05. Unlike the Herfindahl index it is not the same.
    { sites: [10, 6, 4], score: 0.33 },
    // A web of one site cannot be central.
    { sites: [1], score: 0 },
    { sites: [], score: 0 },
  ])('of $sites is $score', ({ sites, score }) => {
    expect(centralization(sites)).toBeCloseTo(score, 12);
  });

  it('lies between nothing and 1 − 1/C, and does not mind the order', () => {
    fc.assert(
      fc.property(counts, (sites) => {
        const all = sites.reduce((sum, count) => sum + count, 0);
        expect(centralization(sites)).toBeGreaterThanOrEqual(-1e-12);
        expect(centralization(sites)).toBeLessThanOrEqual(1 - 1 / all + 1e-12);
        expect(centralization([...sites].reverse())).toBeCloseTo(centralization(sites), 10);
      }),
      RUNS,
    );
  });

  it('is the least work that takes the spread of sites to one provider each', () => {
    // The paper's distance: each of provider i's aᵢ sites but one has to go to a provider of its own, and what it is
    // moved over is the difference of the two sizes, (aᵢ − 1)/C, of 1/C of all sites: Σ aᵢ · (aᵢ − 1)/C².
    fc.assert(
      fc.property(counts, (sites) => {
        const all = sites.reduce((sum, count) => sum + count, 0);
        const work = sites.reduce((sum, count) => sum + (count * (count - 1)) / all ** 2, 0);
        expect(centralization(sites)).toBeCloseTo(work, 10);
      }),
      RUNS,
    );
  });
});
