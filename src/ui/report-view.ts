import { whatIfCode } from '../outage/what-if-code';
import type { Choice } from './choice';

/** Views of the report, in the order of its tabs. */
export const REPORT_VIEWS = ['page', 'web', 'recordings', 'compare', 'class', 'lessons', 'hit'] as const;
export type ReportView = (typeof REPORT_VIEWS)[number];

/** The view that an address asks for: `?view=hit`, or `#who-was-hit` as people write it; the page itself otherwise. */
export function readReportView({ search, hash }: Pick<Location, 'search' | 'hash'>): ReportView {
  const asked = new URLSearchParams(search).get('view');
  return REPORT_VIEWS.find((view) => view === asked) ?? (hash === '#who-was-hit' ? 'hit' : 'page');
}

/** The address of a view: what is asked of another view is left behind, the tab, the language and the scenario are kept. */
export function viewAddress(view: ReportView, search: string): string {
  const before = new URLSearchParams(search);
  const kept = new URLSearchParams();
  for (const name of ['tab', 'lang', 'incident', 'severity', 'what-if', 'party']) {
    const value = before.get(name);
    if (value !== null) kept.set(name, value);
  }
  if (view !== 'page') kept.set('view', view);
  return `?${kept}`;
}

/** The same address with another outage: what was chosen before stands in it no more. */
export function choiceAddress({ incident, severity, whatIf }: Choice, search: string): string {
  const address = new URLSearchParams(search);
  address.set('incident', incident);
  address.set('severity', severity);
  for (const name of ['what-if', 'party']) address.delete(name);
  if (whatIf) address.set('what-if', whatIfCode(whatIf));
  return `?${address}`;
}
