import type { AddressMap } from '../../src/address-map/address-answer';
import { attribute } from '../../src/attribute/attribute';
import type { Attribution } from '../../src/attribute/attribution';
import { platformFact } from '../../src/knowledge/platforms';
import { type AccuracyRow, atLeast } from './accuracy-row';
import type { Official, RecordedRequest } from './recorded-requests';

/** Says nothing of anybody. */
const NO_HOST = 'host.invalid';

/** One kind of evidence: what it alone says of a request. */
interface Kind {
  name: string;
  /** Null where it says nothing. */
  saysOf(request: RecordedRequest, map: AddressMap): Said | null;
  /** What the lists must say for it to be judged by them; all of them where it is left out. */
  isAbout?: (official: Official) => boolean;
  isRight(said: Said, official: Official): boolean;
  /** Least share in percent of requests of which it says anything, and of these that are right. */
  attributes: number;
  right: number;
}

interface Said {
  provider: string | null;
  region: string | null;
  platform: string | null;
}

const isProvider = (said: Said, official: Official): boolean => said.provider === official.provider;

/**
 * The kinds, strongest first. What they should attribute at least is a little below what was measured of real pages
 * of 2024 to 2026: all of it moves with the pages that are recorded, so these are floors, not aims.
 */
const KINDS: readonly Kind[] = [
  {
    name: 'address (AS, published blocks)',
    saysOf: (request, map) => known(alone({ address: request.ip }, map)),
    isRight: isProvider,
    attributes: 79,
    right: 99,
  },
  {
    name: 'geolocation (region)',
    saysOf({ ip }, map) {
      const said = alone({ address: ip }, map);
      return said.region === null || said.region === 'global' ? null : said;
    },
    isRight: (said, official) => isProvider(said, official) && said.region === official.region,
    attributes: 20,
    right: 97,
  },
  {
    name: 'headers',
    saysOf: ({ headers }, map) => known(alone({ headers }, map)),
    isRight: isProvider,
    attributes: 48,
    right: 97,
  },
  {
    name: 'names',
    saysOf: ({ host }, map) => known(alone({ host }, map)),
    isRight: isProvider,
    attributes: 13,
    right: 90,
  },
  {
    name: 'platform',
    saysOf({ host, headers }, map) {
      const said = alone({ host, headers }, map);
      return said.platform === null ? null : said;
    },
    // Behind somebody's edge the lists say nothing of what it stands on.
    isAbout: ({ region }) => region !== 'global',
    isRight({ platform }, official) {
      const fact = platform === null ? undefined : platformFact(platform);
      return fact?.provider === official.provider || fact?.fronts.includes(official.provider) === true;
    },
    attributes: 1,
    right: 90,
  },
];

/**
 * What each kind of evidence alone attributes, of all requests, and how much of it the official lists confirm where
 * they speak. CNAMEs are not recorded, so nothing is measured of them.
 */
export function measureKinds(
  requests: readonly RecordedRequest[],
  map: AddressMap,
  table: string,
): AccuracyRow[] {
  return KINDS.flatMap(({ name, saysOf, isAbout = () => true, isRight, attributes, right }) => {
    const said = requests.map((request) => ({ request, said: saysOf(request, map) }));
    const attributed = said.flatMap((it) =>
      it.said ? [{ said: it.said, official: it.request.official }] : [],
    );
    const judged = attributed.flatMap((it) =>
      it.official && isAbout(it.official) ? [{ said: it.said, official: it.official }] : [],
    );
    return [
      atLeast(table, `${name}: attributes`, {
        part: attributed.length,
        whole: requests.length,
        target: attributes,
      }),
      atLeast(table, `${name}: right`, {
        part: judged.filter((it) => isRight(it.said, it.official)).length,
        whole: judged.length,
        target: right,
        unit: 'attributed where a list speaks',
      }),
    ];
  });
}

interface Seen {
  host?: string;
  address?: string;
  headers?: RecordedRequest['headers'];
}

/** What follows from a part of what was seen. */
function alone({ host = NO_HOST, address, headers = [] }: Seen, map: AddressMap): Said {
  const seen = { host, address: address ?? null, headers, cnames: [] };
  const attribution: Attribution = attribute(
    { ...seen, addressSource: address === undefined ? 'unseen' : 'connection' },
    map,
  );
  const { provider, region, platform } = attribution;
  return { provider, region, platform: platform?.id ?? null };
}

/** A network's name is worth a sentence but attributes nothing. */
function known(said: Said): Said | null {
  return said.provider === null || said.provider === 'other' ? null : said;
}
