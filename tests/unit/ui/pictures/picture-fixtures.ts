import fc from 'fast-check';
import { type PageLoad, ROLES } from '../../../../src/observe/page-load';
import type { AttributedLoad } from '../../../../src/outage/attributed-load';
import { judgeLoad } from '../../../../src/outage/judge-load';
import { scenarioFor } from '../../../../src/outage/scenario-for';
import { type PictureRow, pictureRows } from '../../../../src/ui/pictures/picture-row';
import {
  edge,
  elsewhere,
  hosted,
  INCIDENT,
  PAGES,
  type PageFixture,
  page,
  S3_ORIGIN,
  usEast1,
} from '../page-fixtures';

/** A fixture as the report is given it. */
export function attributed({ load, exchanges }: PageFixture, change: Partial<PageLoad> = {}): AttributedLoad {
  return {
    load: { ...load, ...change },
    attributions: exchanges.map(({ attribution }) => attribution),
    functions: exchanges.map(() => null),
  };
}

export function rowsOf(fixture: PageFixture): PictureRow[] {
  const load = attributed(fixture);
  const verdict = judgeLoad(load, scenarioFor(INCIDENT, 'region-lost'));
  return pictureRows(load, verdict, verdict);
}

export const SHOP = rowsOf(PAGES.shop);

const attributions = fc.constantFrom(
  usEast1('s3'),
  usEast1(),
  edge('cloudflare'),
  edge('aws', S3_ORIGIN),
  elsewhere(),
  elsewhere('"><script>alert(1)</script>'),
  hosted('google', 'europe-west1'),
  hosted('aws', 'ap-southeast-1'),
);

const counts = fc
  .array(fc.tuple(fc.constantFrom(...ROLES), fc.integer({ min: 1, max: 400 })), {
    minLength: 1,
    maxLength: 5,
  })
  .map((pairs) => Object.fromEntries(pairs));

/** Pages of any shape, up to many hosts with any names. */
export const anyRows = fc
  .dictionary(
    fc.oneof(fc.domain(), fc.string({ minLength: 1, maxLength: 40 }), fc.constant('__proto__')),
    fc.tuple(counts, attributions),
    { minKeys: 1, maxKeys: 60 },
  )
  .map((hosts) => rowsOf(page(Object.fromEntries(Object.entries(hosts)), { url: 'https://any.example/' })));
