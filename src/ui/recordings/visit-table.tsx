import { outcomeInWords } from '../../explain/headline';
import { compareOutcomes } from '../../outage/outcome-order';
import type { Outcome } from '../../outage/scenario';
import type { Choice } from '../choice';
import { FileSaves } from '../export/file-saves';
import { OutcomeSign } from '../outcome-scale';
import { useLong } from '../use-long';
import { chosenOutage, outageInWords } from '../web/web-names';
import { useWords } from '../words-context';
import type { LinkTo } from './recordings-view';
import { listedVisits, VISIT_SORTS, type VisitQuery, type VisitRow, type VisitSort } from './visit-order';

interface VisitTableProps {
  choice: Choice;
  rows: readonly VisitRow[];
  query: VisitQuery;
  onAsk: (query: VisitQuery) => void;
  linkTo: LinkTo;
}

/** Rows until all are asked for. */
const MOST_ROWS = 50;

/** The recorded pages with what becomes of each, to be searched, filtered, sorted and opened. */
export function VisitTable({ choice, rows, query, onAsk, linkTo }: VisitTableProps) {
  const words = useWords();
  const [isLong, showAll] = useLong();
  const listed = listedVisits(rows, query);
  const shown = isLong ? listed : listed.slice(0, MOST_ROWS);
  const counts = new Map<Outcome, number>();
  for (const row of rows)
    if (row.shown) counts.set(row.shown.outcome, (counts.get(row.shown.outcome) ?? 0) + 1);
  const sortBy = (by: VisitSort) =>
    onAsk({
      ...query,
      by,
      isDescending: by === query.by ? !query.isDescending : by !== 'page' && by !== 'file',
    });
  return (
    <>
      <search class="filters">
        <label class="field">
          <span>{words('recordings.search')}</span>
          <input
            type="search"
            name="recording"
            autocomplete="off"
            spellcheck={false}
            maxLength={80}
            value={query.search}
            onInput={(event) => onAsk({ ...query, search: event.currentTarget.value })}
          />
        </label>
        <label class="field">
          <span>{words('recordings.outcome')}</span>
          <select
            name="outcome"
            value={query.outcome}
            onChange={({ currentTarget: { value } }) =>
              onAsk({ ...query, outcome: [...counts.keys()].find((one) => one === value) ?? '' })
            }
          >
            <option value="">{words('recordings.all-outcomes')}</option>
            {[...counts]
              .sort(([a], [b]) => compareOutcomes(b, a))
              .map(([outcome, number]) => (
                <option key={outcome} value={outcome}>
                  {words('hit.counted', { label: words(`outcome.${outcome}`), number })}
                </option>
              ))}
          </select>
        </label>
      </search>
      <div class="picture-head">
        <p class="small summary" role="status" data-count={listed.length}>
          {words('recordings.pages', { pages: listed.length })}
        </p>
        <FileSaves
          file="recordings"
          title={words('recordings.title')}
          about={[
            words('recordings.pages', { pages: listed.length }),
            words.say(outageInWords(chosenOutage(choice))),
          ]}
          figures={() => ({
            columns: VISIT_SORTS.map((by) => words(`recordings.column.${by}`)),
            rows: listed.map(({ visit, judgement }) => [
              ...[visit.host || null, judgement && words.say(outcomeInWords(judgement))],
              ...[visit.hosts, visit.requests, visit.file],
            ]),
          })}
        />
      </div>
      {listed.length === 0 ? (
        <p class="none">{words('recordings.none')}</p>
      ) : (
        <table>
          <caption class="reading">{words('recordings.title')}</caption>
          <thead>
            <tr>
              {VISIT_SORTS.map((by) => (
                <th
                  key={by}
                  scope="col"
                  aria-sort={by !== query.by ? undefined : query.isDescending ? 'descending' : 'ascending'}
                >
                  <button type="button" data-sort={by} onClick={() => sortBy(by)}>
                    {words(`recordings.column.${by}`)}
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <VisitLine key={row.visit.number} row={row} linkTo={linkTo} />
            ))}
          </tbody>
        </table>
      )}
      {shown.length < listed.length && (
        <button type="button" class="press" data-action="show-all" onClick={showAll}>
          {words('recordings.show-all')}
        </button>
      )}
    </>
  );
}

function VisitLine({ row, linkTo }: { row: VisitRow; linkTo: LinkTo }) {
  const words = useWords();
  const { visit, judgement, shown } = row;
  const { host, file, page, number, hosts, requests } = visit;
  const path = host === '' ? '' : page.load.url.slice(page.load.url.indexOf(host) + host.length);
  return (
    <tr data-recording={number} data-outcome={judgement?.outcome} data-worst={judgement?.worst}>
      <th scope="row">
        <a {...linkTo(number)}>
          <bdi>{host || file}</bdi>
        </a>
        {path.length > 1 && <bdi class="small path">{path.slice(0, 120)}</bdi>}
      </th>
      <td class="outcome">
        {judgement && shown ? (
          <>
            <OutcomeSign {...shown} size={15} /> {words.say(outcomeInWords(judgement))}
          </>
        ) : (
          '…'
        )}
      </td>
      <td data-label={words('recordings.column.hosts')}>{words.number(hosts)}</td>
      <td data-label={words('recordings.column.requests')}>{words.number(requests)}</td>
      <td class="small">
        <bdi>{file}</bdi>
      </td>
    </tr>
  );
}
