import { PROVIDER_ENTRIES } from '../provider-entries';

/** What a provider's region ids look like. */
export interface RegionIds {
  provider: string;
  /** Source of the expression that they all match; null where they are listed. */
  shape: string | null;
  ids: readonly string[];
  /** Short code → region. */
  codes: readonly (readonly [code: string, region: string])[];
}

/** Providers whose names or headers may carry a region. */
export const TABLE: readonly RegionIds[] = PROVIDER_ENTRIES.flatMap(({ id, regions, regionCodes }) =>
  regions === undefined
    ? []
    : [
        {
          provider: id,
          shape: regions instanceof RegExp ? regions.source : null,
          ids: regions instanceof RegExp ? [] : [...regions],
          codes: [...(regionCodes ?? [])],
        },
      ],
);
