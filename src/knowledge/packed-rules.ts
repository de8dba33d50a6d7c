import type { Claim } from './claim';

/** What every rule says, beside what it is about. */
interface Said {
  says: Claim;
  source: string;
  date: string;
}

/** Between the fields of a row or claim, and between what all rows of a stretch say: neither stands in what is packed. */
const FIELD = '|';
const SAID = ' ';
const ROW = '\n';

/** Rules that are unpacked when they are needed. */
export interface Rules<Rule> {
  /** The rules of a group, in their order, or null where there is no such group. Anything may be asked for. */
  of(group: string): readonly Rule[] | null;
  /** Names of all groups. */
  groups(): readonly string[];
}

/**
 * Rules as they ship, one text in which what goes on from the row before is left out: rows of a group and what a rule
 * is about, and before them, behind a blank, what they say: claim (provider, service, layer, platform, region, weight,
 * usual region and whether it is whole; empty for null), source and date.
 *
 * @param groupOf the group that a rule belongs to.
 * @param keyOf what a rule is about, beside its group.
 */
export function packRules<Rule extends Said>(
  rules: readonly Rule[],
  groupOf: (rule: Rule) => string,
  keyOf: (rule: Rule, group: string) => readonly string[],
): string {
  const lines: string[] = [];
  let last = ['', '', ''];
  let lastGroup = '';
  for (const rule of rules) {
    const group = groupOf(rule);
    const said = [packClaim(rule.says), rule.source, rule.date];
    const key = keyOf(rule, group);
    const mixed =
      key.find((part) => part.includes(FIELD) || part.includes(ROW)) ?? said.find((it) => it.includes(SAID));
    if (mixed !== undefined) throw new Error(`Expected a rule without what stands between, got ${mixed}.`);
    const changed = said.map((it, place) => (it === last[place] ? '' : it));
    if (changed.some((it) => it !== '')) lines.push(['', ...changed].join(SAID));
    lines.push([group === lastGroup ? '' : group, ...key].join(FIELD));
    last = said;
    lastGroup = group;
  }
  return lines.join(ROW);
}

/** The rules again, group by group; those that say the same share one claim. */
export function openRules<Rule>(
  text: string,
  ruleOf: (group: string, key: readonly string[], said: Said) => Rule,
): Rules<Rule> {
  let groups: ReadonlyMap<string, readonly Row[]> | null = null;
  const read = () => {
    groups ??= readRows(text);
    return groups;
  };
  return {
    groups: () => [...read().keys()],
    of: (group) =>
      read()
        .get(group)
        ?.map(({ key, said }) => ruleOf(group, key.split(FIELD), said)) ?? null,
  };
}

interface Row {
  /** What the rule is about, beside its group. */
  key: string;
  said: Said;
}

function readRows(text: string): ReadonlyMap<string, readonly Row[]> {
  const claims = new Map<string, Claim>();
  const groups = new Map<string, Row[]>();
  let said: Said = { says: unpackClaim(''), source: '', date: '' };
  let rows: Row[] = [];
  for (const line of text.split(ROW)) {
    if (line.startsWith(SAID)) {
      const [, claim = '', source, date] = line.split(SAID);
      const says = claim === '' ? said.says : (claims.get(claim) ?? unpackClaim(claim));
      if (claim !== '') claims.set(claim, says);
      said = { says, source: source || said.source, date: date || said.date };
      continue;
    }
    const end = line.indexOf(FIELD);
    if (end > 0) {
      const group = line.slice(0, end);
      rows = groups.get(group) ?? [];
      groups.set(group, rows);
    }
    rows.push({ key: line.slice(end + 1), said });
  }
  return groups;
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
