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
  for (const name of ['tab', 'lang', 'incident', 'severity', 'what-if']) {
    const value = before.get(name);
    if (value !== null) kept.set(name, value);
  }
  if (view !== 'page') kept.set('view', view);
  return `?${kept}`;
}
