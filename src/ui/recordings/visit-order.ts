import { type Judgement, type ShownOutcome, shownOutcome } from '../../explain/headline';
import { compareOutcomes } from '../../outage/outcome-order';
import type { Outcome } from '../../outage/scenario';
import type { RecordedVisit } from './recorded-visit';

/** What the list of recorded pages can be sorted by, in the order of its columns. */
export const VISIT_SORTS = ['page', 'outcome', 'hosts', 'requests', 'file'] as const;
export type VisitSort = (typeof VISIT_SORTS)[number];

export interface VisitQuery {
  search: string;
  /** Empty for all. */
  outcome: Outcome | '';
  by: VisitSort;
  isDescending: boolean;
}

/** The worst first. */
export const WHOLE_LIST: VisitQuery = { search: '', outcome: '', by: 'outcome', isDescending: true };

/** A page of the list, and what becomes of it; null while that is being worked out. */
export interface VisitRow {
  visit: RecordedVisit;
  judgement: Judgement | null;
  shown: ShownOutcome | null;
}

/** All of them, each with what becomes of it. */
export function visitRows(
  visits: readonly RecordedVisit[],
  judgements: ReadonlyMap<number, Judgement>,
): VisitRow[] {
  return visits.map((visit) => {
    const judgement = judgements.get(visit.number) ?? null;
    return { visit, judgement, shown: judgement && shownOutcome(judgement) };
  });
}

/** Those that were asked for, in the order that was; what is alike stays in the order in which it was read. */
export function listedVisits(rows: readonly VisitRow[], query: VisitQuery): VisitRow[] {
  const wanted = query.search.trim().toLowerCase();
  const sign = query.isDescending ? -1 : 1;
  return rows
    .filter(
      ({ visit, shown }) =>
        (query.outcome === '' || shown?.outcome === query.outcome) &&
        `${visit.page.load.url} ${visit.file}`.toLowerCase().includes(wanted),
    )
    .sort((a, b) => sign * compare(a, b, query.by) || a.visit.number - b.visit.number);
}

function compare(a: VisitRow, b: VisitRow, by: VisitSort): number {
  switch (by) {
    case 'page':
      return byText(a.visit.host || a.visit.file, b.visit.host || b.visit.file);
    case 'outcome':
      return a.shown && b.shown
        ? compareOutcomes(a.shown.outcome, b.shown.outcome) ||
            Number(b.shown.isDoubtful) - Number(a.shown.isDoubtful)
        : Number(a.shown !== null) - Number(b.shown !== null);
    case 'hosts':
      return a.visit.hosts - b.visit.hosts;
    case 'requests':
      return a.visit.requests - b.visit.requests;
    case 'file':
      return byText(a.visit.file, b.visit.file);
  }
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
