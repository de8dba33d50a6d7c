import { incidentInWords } from '../explain/incident-in-words';
import type { Words } from '../explain/words-of';
import type { ReportedService } from '../knowledge/reported-services';
import type { Figures } from './web/figures';

/** The reports that are listed as a table for files, with the whole addresses of their sources. */
export function hitFigures(rows: readonly ReportedService[], words: Words): Figures {
  return {
    columns: [
      ...[words('hit.column.service'), words('hit.column.what'), words('hit.column.outage')],
      ...[words('hit.column.source'), words('host.source')],
    ],
    rows: rows.map(({ name, kind, what, incident, source }) => [
      ...[name, `${words(`hit.kind.${kind}`)}: ${words(`reported.what.${what}`)}`],
      ...[words.say(incidentInWords(incident)), words(`hit.strength.${source.strength}`), source.url],
    ]),
  };
}
