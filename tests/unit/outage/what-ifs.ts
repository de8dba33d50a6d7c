import fc from 'fast-check';
import { DNS_OPERATORS } from '../../../src/knowledge/dns-operators';
import { regionsOf, servicesOf } from '../../../src/knowledge/provider-parts';
import { PROVIDERS } from '../../../src/knowledge/providers';
import { failuresOf, type LostPart, MOST_HOURS, type WhatIf } from '../../../src/outage/what-if';

const provider = fc.constantFrom(...PROVIDERS.map(({ id }) => id));
const id = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/).filter((text) => text !== 'all');
const orNull = <Value>(values: fc.Arbitrary<Value>) => fc.option(values, { nil: null });

function whatIfs(lost: fc.Arbitrary<LostPart>): fc.Arbitrary<WhatIf> {
  return lost.chain((part) =>
    fc.record({
      lost: fc.constant(part),
      failure: fc.constantFrom(...failuresOf(part)),
      isOnAndOff: fc.boolean(),
      hours: fc.integer({ min: 1, max: MOST_HOURS }),
    }),
  );
}

/** Any what-if that has the form of one. */
export const anyWhatIf: fc.Arbitrary<WhatIf> = whatIfs(
  fc.oneof(fc.record({ provider, region: orNull(id), service: orNull(id) }), fc.record({ dnsOperator: id })),
);

/** Any what-if whose parts are known, as the form builds them. */
export const knownWhatIf: fc.Arbitrary<WhatIf> = whatIfs(
  fc.oneof(
    provider.chain((one) =>
      fc.constantFrom(null, ...regionsOf(one).map((region) => region.id)).chain((region) =>
        fc.record({
          provider: fc.constant(one),
          region: fc.constant(region),
          service: fc.constantFrom(null, ...servicesOf(one, region)),
        }),
      ),
    ),
    fc.constantFrom(...DNS_OPERATORS.map((row) => ({ dnsOperator: row.id }))),
  ),
);
