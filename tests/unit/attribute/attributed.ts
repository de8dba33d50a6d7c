import { type AttributeInput, attribute } from '../../../src/attribute/attribute';
import type { Attribution } from '../../../src/attribute/attribution';
import { FAKE_MAP } from './fake-address-map';

/** What was seen of a request; the rest is the ordinary case. */
export type Seen = Partial<AttributeInput>;

/** What a case expects; whatever it does not name may be anything. */
export type Case = readonly [sentence: string, seen: Seen, expected: Partial<Attribution>];

/** How CloudFront answers. */
export const CLOUDFRONT_HEADERS = [
  ['via', '1.1 0123456789abcdef.cloudfront.net (CloudFront)'],
  ['x-amz-cf-id', 'bnQLGgzCSuxvlfBnv0zchVQ7M8roftpG3m8zNUmiqQumqmoblpiZtQ=='],
  ['x-amz-cf-pop', 'IAD89-C1'],
] as const;

/** The attribution of a request of which that was seen. */
export function attributed(seen: Seen, map: typeof FAKE_MAP | null = FAKE_MAP): Attribution {
  const address = seen.address ?? null;
  return attribute(
    {
      host: 'shop.example',
      address,
      addressSource: address === null ? 'unseen' : 'connection',
      headers: [],
      cnames: [],
      ...seen,
    },
    map,
  );
}
