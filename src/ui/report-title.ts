import type { Words } from '../explain/words-of';
import type { ReportView } from './report-view';

/** What the report's tab is called in the browser. */
export function reportTitle(words: Words, host: string | null, view: ReportView): string {
  if (view === 'hit') return `${words('hit.title')} · ${words('app.name')}`;
  if (view !== 'page') return `${words(`report.view.${view}`)} · ${words('app.name')}`;
  return host === null ? words('app.name') : words('report.title', { host });
}
