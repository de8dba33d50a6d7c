import { incidentInWords } from '../explain/incident-in-words';
import type { ReportedService } from '../knowledge/reported-services';
import { type HitSort, SORTS } from './hit-query';
import type { HitViewProps } from './hit-view';
import { ReportedSign } from './reported-sign';
import { sourceSite } from './source-site';
import { useWords } from './words-context';

interface HitTableProps extends HitViewProps {
  rows: readonly ReportedService[];
}

/** The reports as a table; each column sorts it, once more turns it round. */
export function HitTable({ rows, query, onAsk }: HitTableProps) {
  const words = useWords();
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
          <HitLine key={`${row.incident} ${row.name}`} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function HitLine({ row: { incident, name, domains, kind, what, source, date } }: { row: ReportedService }) {
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
