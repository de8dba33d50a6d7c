import type { Attribution } from '../attribute/attribution';
import { usualStake } from '../observe/stake';
import type { HostGroup } from '../outage/host-groups';
import type { SavedHost, SavedPage, SavedPlace } from './saved-page';

/**
 * A summary's groups as text: JSON in plain ASCII, so that its length is its size in bytes. The same groups always
 * give the same text.
 */
export function writePage(groups: readonly HostGroup[]): string {
  const places = new Map<string, number>();
  const indexOf = (attribution: Attribution): number => {
    const text = JSON.stringify(savedPlace(attribution));
    const index = places.get(text) ?? places.size;
    places.set(text, index);
    return index;
  };
  const hosts = groups.map((group) => savedHost(group, indexOf));
  const page: SavedPage = { places: [...places.keys()].map((text) => JSON.parse(text)), hosts };
  return JSON.stringify(page).replace(/[\u0080-\uffff]/g, escaped);
}

function escaped(letter: string): string {
  return `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

function savedPlace(place: Attribution): SavedPlace {
  const { provider, region, service, layer, network, origin, platform, dns } = place;
  return {
    ...given({ provider, region, service, layer, network }),
    sure: [place.confidence, place.regionConfidence, place.serviceConfidence],
    ...(origin && {
      origin: {
        ...{ provider: origin.provider, sure: origin.confidence },
        ...given({ region: origin.region, service: origin.service }),
      },
    }),
    ...(platform && {
      platform: {
        ...{ id: platform.id, sure: platform.confidence },
        ...given({ provider: platform.provider, region: platform.region }),
      },
    }),
    ...(dns.length > 0 && {
      dns: dns.map(({ id, provider, service }) => ({ id, ...given({ provider, service }) })),
    }),
  };
}

function savedHost(group: HostGroup, indexOf: (attribution: Attribution) => number): SavedHost {
  const { host, attribution, counts, roles, brings, does, kept, bytes, sized, sheets, scripts } = group;
  const at = indexOf(attribution);
  const of = [...new Set(group.places.map(indexOf))];
  const stakes = Object.fromEntries(
    roles.flatMap((role) => {
      const stake = group.stakes[role] ?? usualStake(role);
      return stake === usualStake(role) ? [] : [[role, stake]];
    }),
  );
  return {
    ...{ host, at },
    ...((of.length > 1 || of[0] !== at) && { of }),
    // In one order, however they were counted.
    roles: Object.fromEntries(roles.map((role) => [role, counts[role]])),
    ...(Object.keys(stakes).length > 0 && { stakes }),
    ...(brings.length > 0 && { brings: [...brings] }),
    ...(does && { does }),
    ...(kept > 0 && { kept }),
    ...(sized > 0 && { size: [bytes, sized] }),
    ...(sheets + scripts > 0 && { files: [sheets, scripts] }),
  };
}

/** What is known, without what is not. */
function given<Value extends string>(all: Record<string, Value | null>): Record<string, Value> {
  return Object.fromEntries(
    Object.entries(all).filter((entry): entry is [string, Value] => entry[1] !== null),
  );
}
