import type { Claim } from './claim';

/** What every rule says, beside what it is about. */
interface Said {
  says: Claim;
  source: string;
  date: string;
}

/** A claim without the names of its members, in this order. */
type PackedClaim = readonly [
  provider: Claim['provider'],
  service: Claim['service'],
  layer: Claim['layer'],
  platform: Claim['platform'],
  region: Claim['region'],
  weight: Claim['weight'],
  usualRegion?: Claim['usualRegion'],
  isWhole?: Claim['isWhole'],
];

/** Rules as they ship: what many of them share stands there once. */
export interface PackedRules<Key> {
  claims: readonly PackedClaim[];
  sources: readonly string[];
  dates: readonly string[];
  /** What a rule is about, and the places of its claim, source and date. */
  rows: readonly (readonly [key: Key, claim: number, source: number, date: number])[];
}

/** @param keyOf what a rule is about: plain data. */
export function packRules<Rule extends Said, Key>(
  rules: readonly Rule[],
  keyOf: (rule: Rule) => Key,
): PackedRules<Key> {
  const claims = new Map<string, number>();
  const sources = new Map<string, number>();
  const dates = new Map<string, number>();
  const rows = rules.map(
    (rule) =>
      [
        keyOf(rule),
        placeOf(claims, JSON.stringify(packClaim(rule.says))),
        placeOf(sources, rule.source),
        placeOf(dates, rule.date),
      ] as const,
  );
  const packed = new Map(
    rules.map(({ says }) => [JSON.stringify(packClaim(says)), packClaim(says)] as const),
  );
  return {
    claims: [...claims.keys()].flatMap((text) => {
      const claim = packed.get(text);
      return claim ? [claim] : [];
    }),
    sources: [...sources.keys()],
    dates: [...dates.keys()],
    rows,
  };
}

/** The rules again; those that say the same share one claim. */
export function unpackRules<Key, Rule>(
  { claims, sources, dates, rows }: PackedRules<Key>,
  ruleOf: (key: Key, said: Said) => Rule,
): Rule[] {
  const said = claims.map(unpackClaim);
  return rows.flatMap(([key, claim, source, date]) => {
    const says = said[claim];
    return says ? [ruleOf(key, { says, source: sources[source] ?? '', date: dates[date] ?? '' })] : [];
  });
}

function packClaim(claim: Claim): PackedClaim {
  const { provider, service, layer, platform, region, weight, usualRegion, isWhole } = claim;
  const usual = [provider, service, layer, platform, region, weight] as const;
  // Most claims say nothing more.
  return usualRegion === null && !isWhole ? usual : [...usual, usualRegion, isWhole];
}

function unpackClaim(packed: PackedClaim): Claim {
  const [provider, service, layer, platform, region, weight, usualRegion = null, isWhole = false] = packed;
  return { provider, service, layer, platform, region, weight, usualRegion, isWhole };
}

function placeOf(places: Map<string, number>, text: string): number {
  const known = places.get(text);
  if (known !== undefined) return known;
  places.set(text, places.size);
  return places.size - 1;
}
