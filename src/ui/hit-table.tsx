import { useEffect, useState } from 'preact/hooks';
import { incidentInWords } from '../explain/incident-in-words';
import type { ReportedService } from '../knowledge/reported-services';
import { type HitSort, SORTS } from './hit-query';
import type { HitViewProps } from './hit-view';
import { viewAddress } from './report-view';
import { ReportedSign } from './reported-sign';
import { sourceSite } from './source-site';
import type { HistoryVerdictFor } from './web/history-verdict';
import { useWords } from './words-context';

interface HitTableProps extends HitViewProps {
  rows: readonly ReportedService[];
}

/** The reports as a table; each column sorts it, once more turns it round. */
export function HitTable({ rows, query, onAsk }: HitTableProps) {
  const words = useWords();
  const visited = useHistoryVerdicts();
  const direction = query.isDescending ? 'descending' : 'ascending';
  const sortBy = (sort: HitSort) =>
    onAsk({ ...query, sort, isDescending: sort === query.sort && !query.isDescending });
  return (
    <table>
      <caption class="reading">{words('hit.title')}</caption>
      <thead>
        <tr>
          {SORTS.map((sort) => (
            <th key={sort} scope="col" aria-sort={sort === query.sort ? direction : undefined}>
              <button type="button" data-sort={sort} onClick={() => sortBy(sort)}>
                {words(`hit.column.${sort === 'name' ? 'service' : sort}`)}
              </button>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <HitLine key={`${row.incident} ${row.name}`} row={row} site={visited(row.domains)} />
        ))}
      </tbody>
    </table>
  );
}

/** Who of them was visited; nobody before the history was asked, or where it cannot be read. */
function useHistoryVerdicts(): HistoryVerdictFor {
  const [verdictFor, setVerdictFor] = useState<HistoryVerdictFor>(() => () => null);
  useEffect(() => {
    import('./later')
      .then(({ readHistoryVerdicts }) => readHistoryVerdicts())
      .then((found) => setVerdictFor(() => found))
      .catch(() => {});
  }, []);
  return verdictFor;
}

interface HitLineProps {
  row: ReportedService;
  /** The site that it was visited as; null where it was not. */
  site: string | null;
}

function HitLine({
  row: { incident, name, domains, kind, what, source, date },
  site: visited,
}: HitLineProps) {
  const words = useWords();
  const site = sourceSite(source.url);
  const [place, day] = words.say(incidentInWords(incident)).split(' · ');
  return (
    <tr data-hit={name} data-said={kind} data-of={incident}>
      <th scope="row">
        <bdi>{name}</bdi>
        <span class="small domains">
          {domains.slice(0, MOST_DOMAINS).map((domain) => (
            <bdi key={domain}>{domain}</bdi>
          ))}
          {domains.length > MOST_DOMAINS && <span title={domains.join(' ')}>…</span>}
        </span>
      </th>
      <td>
        <b class="kind">
          <ReportedSign kind={kind} /> {words(`hit.kind.${kind}`)}
        </b>
        <span>{words(`reported.what.${what}`)}</span>
        {visited !== null && (
          <a class="small" href={ownVerdict(visited, incident)} data-own={visited}>
            {words('hit.own')}
          </a>
        )}
      </td>
      <td>
        {place}
        <time class="small" dateTime={date}>
          {day}
        </time>
      </td>
      <td>
        <a
          href={source.url}
          target="_blank"
          rel="noreferrer"
          title={source.url}
          aria-label={words('hit.source-of', { name, site })}
        >
          <bdi>{site}</bdi>
        </a>
        <span class="small">{words(`hit.strength.${source.strength}`)}</span>
      </td>
    </tr>
  );
}

/** As many as fit under a name; the rest are its shops in other countries. */
const MOST_DOMAINS = 2;

/** Address of what the history says of a site in an incident. */
function ownVerdict(site: string, incident: string): string {
  const address = new URLSearchParams(viewAddress('web', location.search));
  address.delete('what-if');
  address.set('incident', incident);
  address.set('site', site);
  return `?${address}`;
}
