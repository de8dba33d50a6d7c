import { describe, expect, it } from 'vitest';
import { knownOutages } from '../../../../src/concentration/outages';
import { createPageJudge } from '../../../../src/concentration/page-judge';
import { atOnce } from '../../../../src/concentration/steps';
import { weeksInSteps } from '../../../../src/ui/web/week-sums';
import { pageOf, siteOf } from '../../concentration/webs';
import { standing } from '../../outage/attributions';

const at = (day: string) => Date.parse(`${day}T12:00:00Z`);
const inRegion = standing('aws', 'us-east-1');
const elsewhere = standing('google', 'us-central1');

describe('weeks of a web', () => {
  const outage = knownOutages().find(({ id }) => id === 'aws-us-east-1-2025-10-20:region-lost');
  if (!outage) throw new Error('Expected the outage.');
  const weeks = atOnce(
    weeksInSteps(
      [
        pageOf([['shop.example', inRegion, 'document']], at('2025-10-20')),
        pageOf([['news.test', elsewhere, 'document']], at('2025-10-26')),
        pageOf([['shop.example', elsewhere, 'document']], at('2025-11-04')),
      ],
      outage,
      createPageJudge(),
      siteOf,
    ),
  );

  it('begin on Mondays, those without a page among them', () => {
    expect(weeks.map(({ from, toll }) => [from, toll.sites])).toEqual([
      ['2025-10-20', 2],
      ['2025-10-27', 0],
      ['2025-11-03', 1],
    ]);
  });

  it('are the last half year, whatever else a file holds', () => {
    const pages = ['2020-01-06', '2025-10-20'].map((day) =>
      pageOf([['shop.example', inRegion, 'document']], at(day)),
    );
    const last = atOnce(weeksInSteps(pages, outage, createPageJudge(), siteOf));
    expect(last).toHaveLength(26);
    expect(last.at(-1)?.from).toBe('2025-10-20');
  });

  it('are each hit by what stood where then', () => {
    expect(weeks.map(({ toll }) => toll.hit.map(({ site }) => site))).toEqual([['shop.example'], [], []]);
  });

  it('tell how many providers there were in effect, and the largest', () => {
    expect(weeks.map(({ effective }) => effective)).toEqual([2, 0, 1]);
    expect(weeks.map(({ first }) => first?.id)).toEqual(['aws', undefined, 'google']);
  });
});
