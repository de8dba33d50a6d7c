import { expect, it } from 'vitest';
import type { Attribution } from '../../../src/attribute/attribution';
import { learnedOf } from '../../../src/browser/deeper-learned';
import { edge, elsewhere, S3_ORIGIN, usEast1 } from '../ui/page-fixtures';
import { loadOf } from './page-loads';

const certain = (attribution: Attribution): Attribution => ({ ...attribution, regionConfidence: 'certain' });

/** A host for each attribution. */
function attributed(attributions: readonly Attribution[]) {
  return { load: loadOf(attributions.map((_, index) => `h${index}.example`)), attributions };
}

const NOTHING = { balancers: 0, services: 0, regions: 0 };

it.each([
  ['a load balancer', [usEast1()], [usEast1('nlb')], { balancers: 1 }],
  ['each of two load balancers', [usEast1(), usEast1()], [usEast1('nlb'), usEast1('elb')], { balancers: 2 }],
  ['another service', [usEast1()], [usEast1('api-gateway')], { services: 1 }],
  ['a region that was only estimated', [usEast1()], [certain(usEast1())], { regions: 1 }],
  [
    'a region once for all its hosts',
    [usEast1(), usEast1()],
    [certain(usEast1()), certain(usEast1())],
    { regions: 1 },
  ],
  ['a region and a service', [elsewhere()], [usEast1('nlb')], { balancers: 1, regions: 1 }],
  ['a region behind an edge', [edge('aws')], [edge('aws', S3_ORIGIN)], { regions: 1 }],
  ['nothing of what was known', [usEast1('nlb')], [usEast1('nlb')], {}],
  ['nothing of what is everywhere', [elsewhere()], [edge('cloudflare')], {}],
] satisfies [string, Attribution[], Attribution[], Partial<typeof NOTHING>][])(
  'counts %s',
  (_, before, after, learned) => {
    expect(learnedOf(attributed(before), attributed(after))).toEqual({ ...NOTHING, ...learned });
  },
);

it('does not count what another request of the host had given away', () => {
  const page = (attributions: readonly Attribution[]) => ({
    load: loadOf(attributions.map(() => 'www.shop.example')),
    attributions,
  });
  expect(learnedOf(page([usEast1('elb'), usEast1()]), page([usEast1('elb'), usEast1('elb')]))).toEqual(
    NOTHING,
  );
});
