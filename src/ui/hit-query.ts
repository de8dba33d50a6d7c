import { REPORTED_INCIDENTS } from '../knowledge/reported-services';
import { REPORTED_KINDS, type ReportedKind } from '../knowledge/reported-what';
import type { SourceStrength } from '../outage/scenario';

/** Strengths of sources, strongest first. */
export const STRENGTHS: readonly SourceStrength[] = ['official', 'agency', 'secondary', 'weak'];
/** What the rows can be sorted by. */
export const SORTS = ['name', 'what', 'outage', 'source'] as const;
export type HitSort = (typeof SORTS)[number];

/** What is asked of the list of who was hit; empty for "all of it". */
export interface HitQuery {
  search: string;
  /** Incident id. */
  outage: string;
  kind: ReportedKind | '';
  strength: SourceStrength | '';
  sort: HitSort;
  isDescending: boolean;
}

export const WHOLE_LIST: HitQuery = {
  search: '',
  outage: '',
  kind: '',
  strength: '',
  sort: 'name',
  isDescending: false,
};

/** Longer than any name or domain that there is. */
const LONGEST_SEARCH = 80;

/** Reads the question out of a page's address; what is not known there counts as not asked. */
export function readHitQuery(asked: URLSearchParams): HitQuery {
  const sort = asked.get('sort') ?? '';
  const isDescending = sort.startsWith('-');
  return {
    search: (asked.get('q') ?? '').slice(0, LONGEST_SEARCH),
    outage: oneOf(REPORTED_INCIDENTS, asked.get('outage')) ?? '',
    kind: oneOf(REPORTED_KINDS, asked.get('kind')) ?? '',
    strength: oneOf(STRENGTHS, asked.get('source')) ?? '',
    sort: oneOf(SORTS, sort.slice(isDescending ? 1 : 0)) ?? 'name',
    isDescending,
  };
}

/**
 * The address's parameters for a question, so that a link can be kept or passed on.
 * @param others parameters that stay as they are: the tab, the language.
 */
export function hitAddress(query: Partial<HitQuery>, others = new URLSearchParams()): URLSearchParams {
  const { search, outage, kind, strength, sort, isDescending } = { ...WHOLE_LIST, ...query };
  const order = `${isDescending ? '-' : ''}${sort}`;
  const address = new URLSearchParams(others);
  address.set('view', 'hit');
  // A blank at its end stays: the next word may be on its way.
  const q = search.trim() === '' ? '' : search;
  const parts = { q, outage, kind, source: strength, sort: order === 'name' ? '' : order };
  for (const [name, value] of Object.entries(parts)) {
    if (value === '') address.delete(name);
    else address.set(name, value);
  }
  return address;
}

function oneOf<Value extends string>(values: readonly Value[], asked: string | null): Value | undefined {
  return values.find((value) => value === asked);
}
