import { useMemo } from 'preact/hooks';
import { incidentInWords } from '../../explain/incident-in-words';
import { providerName } from '../../explain/names';
import { severityInWords } from '../../explain/severity-in-words';
import type { Words } from '../../explain/words-of';
import { INCIDENTS } from '../../knowledge/incidents';
import { ROLES } from '../../observe/page-load';
import type { SavedTable } from '../../recordings/saved-table';
import type { HostFile } from '../export/host-file';
import { FigureSaves } from '../web/figure-saves';
import { FiguresTable } from '../web/figures-table';
import { useWebWords } from '../web/use-web-words';
import { WebSheetContext } from '../web/web-sheet';
import { WordsContext } from '../words-context';

interface SavedTablesProps {
  tables: readonly (SavedTable | HostFile)[];
}

/** Tables that were saved here and are opened again, each with what it is about. */
export function SavedTables({ tables }: SavedTablesProps) {
  const words = useWebWords();
  const shown = useMemo(
    () => (words ? tables.map((one) => ('columns' in one ? one : hostTable(one, words))) : []),
    [tables, words],
  );
  if (!words || shown.length === 0) return null;
  return (
    <WordsContext.Provider value={words}>
      <div class="web-of-pages">
        {shown.map((table, index) => (
          <WebSheetContext.Provider key={index} value={{ lines: table.about, name: `table-${index + 1}` }}>
            <section class="pictures picture-figure" data-table={index}>
              <div class="picture-head">
                <h2>
                  <bdi>{table.title}</bdi>
                </h2>
                <FigureSaves name="table" title={table.title} figures={() => table} />
              </div>
              {table.about.map((line) => (
                <p key={line} class="small">
                  <bdi>{line}</bdi>
                </p>
              ))}
              <FiguresTable title={table.title} figures={table} />
            </section>
          </WebSheetContext.Provider>
        ))}
      </div>
    </WordsContext.Provider>
  );
}

/** The hosts of a page as the report lists them, in the reader's words. */
function hostTable({ page, loaded, incident, severity, hosts }: HostFile, words: Words): SavedTable {
  const known = INCIDENTS.find(({ id }) => id === incident);
  const isDate = !Number.isNaN(Date.parse(loaded));
  return {
    title: words('picture.table'),
    about: [
      isDate ? words('picture.sheet', { host: page, date: { on: loaded } }) : page,
      ...(known && (severity === 'as-it-happened' || severity === 'region-lost')
        ? [
            words('picture.outage', {
              outage: incidentInWords(known.id),
              severity: severityInWords(known.id, severity),
            }),
          ]
        : []),
    ],
    columns: [
      ...[words('picture.column.host'), words('picture.column.fate'), words('picture.column.role')],
      ...[words('picture.column.provider'), words('picture.column.region')],
      words('picture.column.requests'),
    ],
    rows: hosts.map((row) => [
      ...[row.host, words(`fate.${row.fate}`)],
      ROLES.flatMap((role) => (row.roles[role] ? words(`role.${role}`) : [])).join(' · '),
      row.provider === null || row.provider === 'other' ? row.network : providerName(row.provider),
      ...[row.region, row.requests],
    ]),
  };
}
