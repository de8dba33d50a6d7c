import type { Claim } from './claim';

/** What every rule says, beside what it is about. */
interface Said {
  says: Claim;
  source: string;
  date: string;
}

/** Between the fields of a row or claim, and between rows: neither stands in any rule, nor must be escaped in a script. */
const FIELD = '|';
const ROW = '~';

/**
 * Rules as they ship: in groups, of which a page needs few, so that each is a text that is read when it is needed; what
 * many rules share stands there once.
 */
export interface PackedRules {
  /** Provider, service, layer, platform, region, weight, usual region and whether it is whole; empty for null. */
  claims: readonly string[];
  sources: readonly string[];
  dates: readonly string[];
  /** Name of a group → its rows: the places of claim, source and date, then what the rule is about. */
  groups: Readonly<Record<string, string>>;
}

/** Rules that are unpacked when they are needed. */
export interface Rules<Rule> {
  /** The rules of a group, in their order, or null where there is no such group. Anything may be asked for. */
  of(group: string): readonly Rule[] | null;
  /** Names of all groups. */
  groups(): readonly string[];
}

/**
 * @param groupOf the group that a rule belongs to.
 * @param keyOf what a rule is about, beside its group.
 */
export function packRules<Rule extends Said>(
  rules: readonly Rule[],
  groupOf: (rule: Rule) => string,
  keyOf: (rule: Rule, group: string) => readonly string[],
): PackedRules {
  const claims = new Map<string, number>();
  const sources = new Map<string, number>();
  const dates = new Map<string, number>();
  const groups = new Map<string, string[]>();
  for (const rule of rules) {
    const group = groupOf(rule);
    const shared = [
      placeOf(claims, packClaim(rule.says)),
      placeOf(sources, rule.source),
      placeOf(dates, rule.date),
    ];
    const key = keyOf(rule, group);
    const mixed = key.find((part) => part.includes(FIELD) || part.includes(ROW));
    if (mixed !== undefined) throw new Error(`Expected a rule without ${FIELD} and ${ROW}, got ${mixed}.`);
    const row = [...shared, ...key].join(FIELD);
    groups.set(group, [...(groups.get(group) ?? []), row]);
  }
  return {
    claims: [...claims.keys()],
    sources: [...sources.keys()],
    dates: [...dates.keys()],
    groups: Object.fromEntries([...groups].map(([group, rows]) => [group, rows.join(ROW)])),
  };
}

/** The rules again, group by group; those that say the same share one claim. */
export function openRules<Rule>(
  { claims, sources, dates, groups }: PackedRules,
  ruleOf: (group: string, key: readonly string[], said: Said) => Rule,
): Rules<Rule> {
  const said: (Claim | undefined)[] = [];
  const claimAt = (place: number): Claim => {
    const known = said[place];
    if (known) return known;
    const claim = unpackClaim(claims[place] ?? '');
    said[place] = claim;
    return claim;
  };
  return {
    groups: () => Object.keys(groups),
    of(group) {
      const text = Object.hasOwn(groups, group) ? groups[group] : undefined;
      if (text === undefined) return null;
      return text.split(ROW).map((row) => {
        const [claim, source, date, ...key] = row.split(FIELD);
        return ruleOf(group, key, {
          says: claimAt(Number(claim)),
          source: sources[Number(source)] ?? '',
          date: dates[Number(date)] ?? '',
        });
      });
    },
  };
}

function packClaim(claim: Claim): string {
  const { provider, service, layer, platform, region, weight, usualRegion, isWhole } = claim;
  const fields = [provider, service, layer, platform, region, weight, usualRegion, isWhole ? '1' : null];
  return fields.map((it) => it ?? '').join(FIELD);
}

function unpackClaim(packed: string): Claim {
  const [provider, service, layer, platform, region, weight, usualRegion, isWhole] = packed.split(FIELD);
  return {
    provider: provider || null,
    service: service || null,
    layer: LAYERS.find((it) => it === layer) ?? 'origin',
    platform: platform || null,
    region: region || null,
    weight: WEIGHTS.find((it) => it === weight) ?? 'possible',
    usualRegion: usualRegion || null,
    isWhole: isWhole === '1',
  };
}

const LAYERS = ['edge', 'origin', 'platform'] as const;
const WEIGHTS = ['possible', 'likely', 'certain'] as const;

function placeOf(places: Map<string, number>, text: string): number {
  const known = places.get(text);
  if (known !== undefined) return known;
  places.set(text, places.size);
  return places.size - 1;
}
