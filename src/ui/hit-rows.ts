import { REPORTED_INCIDENTS, type ReportedService, reportedIn } from '../knowledge/reported-services';
import { REPORTED_KINDS } from '../knowledge/reported-what';
import { findsName } from './finds-name';
import { type HitQuery, type HitSort, STRENGTHS } from './hit-query';

/** Every report that there is, newest incident first. */
export function allReports(): ReportedService[] {
  return REPORTED_INCIDENTS.flatMap(reportedIn);
}

/** The rows that fit a question, in the order asked for; equal ones by name, then newest first. */
export function hitRows(rows: readonly ReportedService[], query: HitQuery): ReportedService[] {
  const finds = findsName(query.search);
  const fitting = rows.filter(
    ({ name, domains, incident, kind, source }) =>
      fits(query.outage, incident) &&
      fits(query.kind, kind) &&
      fits(query.strength, source.strength) &&
      finds([name, ...domains]),
  );
  const compare = COMPARE[query.sort];
  const way = query.isDescending ? -1 : 1;
  return fitting.sort((a, b) => way * compare(a, b) || COMPARE.name(a, b) || COMPARE.outage(a, b));
}

/** How many rows there would be with another answer to one of the questions. */
export function countWith(
  rows: readonly ReportedService[],
  query: HitQuery,
  change: Partial<HitQuery>,
): number {
  return hitRows(rows, { ...query, ...change }).length;
}

const fits = (asked: string, value: string) => asked === '' || asked === value;

const COMPARE: Record<HitSort, (a: ReportedService, b: ReportedService) => number> = {
  name: (a, b) => byText(a.name.toLowerCase(), b.name.toLowerCase()),
  what: (a, b) => REPORTED_KINDS.indexOf(a.kind) - REPORTED_KINDS.indexOf(b.kind) || byText(a.what, b.what),
  outage: (a, b) => byText(b.date, a.date),
  source: (a, b) => STRENGTHS.indexOf(a.source.strength) - STRENGTHS.indexOf(b.source.strength),
};

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
