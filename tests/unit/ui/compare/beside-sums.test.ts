import { describe, expect, it } from 'vitest';
import { knownOutages } from '../../../../src/concentration/outages';
import { createPageJudge } from '../../../../src/concentration/page-judge';
import { atOnce } from '../../../../src/concentration/steps';
import { besideInSteps } from '../../../../src/ui/compare/beside-sums';
import { pageOf, siteOf } from '../../concentration/webs';
import { standing } from '../../outage/attributions';

const aws = standing('aws', 'us-east-1');
const google = standing('google', 'us-central1');
const page = (...hosts: Parameters<typeof pageOf>[0]) => ({ ...pageOf(hosts), tab: 1 });

describe('sites and classes side by side', () => {
  const outage = knownOutages().find(({ id }) => id === 'aws-us-east-1-2025-10-20:region-lost');
  if (!outage) throw new Error('Expected the outage.');
  const [red, blue] = atOnce(
    besideInSteps(
      [
        {
          name: 'Red',
          pages: [
            page(['shop.example', aws, 'document'], ['img.test', google, 'image']),
            page(['news.test', google, 'document', 'blocking', 'app']),
          ],
        },
        { name: 'Blue', pages: [page(['calm.example', google, 'document'])] },
      ],
      outage,
      createPageJudge(),
      siteOf,
    ),
  );

  it('are each told by their own pages alone', () => {
    expect(red).toMatchObject({ name: 'Red', loads: 2, toll: { sites: 2, likely: { unreachable: 1 } } });
    expect(blue).toMatchObject({ name: 'Blue', loads: 1, toll: { sites: 1, hit: [] } });
  });

  it('share their requests out among who answers them', () => {
    // One request of AWS's, four of Google's: 1 ÷ (0.2² + 0.8²).
    expect(red?.shares.map(({ id, share }) => [id, share])).toEqual([
      ['google', 0.8],
      ['aws', 0.2],
    ]);
    expect(red?.effective).toBeCloseTo(1 / 0.68);
    expect(blue?.effective).toBe(1);
  });

  it('tell when the first and the last page were loaded, and nobody whom only a part of a page hangs on', () => {
    const [spring] = atOnce(
      besideInSteps(
        [
          {
            name: 'Spring',
            pages: [7, 3, 5].map((at) => ({
              ...page(['a.example', aws, 'document'], ['img.test', google, 'image']),
              at,
            })),
          },
        ],
        outage,
        createPageJudge(),
        siteOf,
      ),
    );
    expect([spring?.from, spring?.to, spring?.critical.map(({ provider }) => provider)]).toEqual([
      3,
      7,
      ['aws'],
    ]);
  });

  it('name whom a site cannot do without', () => {
    expect(red?.critical.map(({ provider, critical }) => [provider, critical])).toEqual([
      // Both sites lean on Google somehow, one cannot do without it.
      ['google', 1],
      ['aws', 1],
    ]);
  });
});
