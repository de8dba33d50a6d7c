import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { useLong } from '../use-long';
import { useWords } from '../words-context';
import { HOST_SORTS, type HostOrder, type HostSort, listedRows } from './host-order';
import { HostTableRow } from './host-table-row';
import { fits, type Pick } from './pick';
import type { PictureRow } from './picture-row';

interface HostTableProps {
  rows: readonly PictureRow[];
  pick: Pick | null;
  onPick: (pick: Pick | null) => void;
  children?: ComponentChildren;
}

/** Rows of the table, until all are asked for: what nobody looks at takes time with every choice. */
const MOST_ROWS = 50;

/** All hosts with the evidence for what is said of them: what the pictures show, to be read, sorted and searched. */
export function HostTable({ rows, pick, onPick, children }: HostTableProps) {
  const words = useWords();
  const [order, setOrder] = useState<HostOrder>({ by: 'fate', isDescending: false });
  const [search, setSearch] = useState('');
  const listed = useMemo(
    () => listedRows(pick === null ? rows : rows.filter((row) => fits(row, pick)), search, order),
    [rows, pick, search, order],
  );
  const [isLong, showAll] = useLong();
  const shown = isLong ? listed : listed.slice(0, MOST_ROWS);
  const sortBy = (by: HostSort) =>
    setOrder({
      by,
      isDescending: by === order.by ? !order.isDescending : by === 'requests' || by === 'size',
    });
  return (
    <section class="host-table" aria-label={words('picture.table')}>
      <div class="picture-head">
        <h3>{words('picture.table')}</h3>
        {children}
      </div>
      <div class="table-head">
        <label class="field">
          <span>{words('picture.search')}</span>
          <input
            type="search"
            name="host"
            autocomplete="off"
            spellcheck={false}
            maxLength={80}
            value={search}
            onInput={(event) => setSearch(event.currentTarget.value)}
          />
        </label>
        <p class="small" role="status" data-count={listed.length}>
          {words('picture.listed', { hosts: new Set(listed.map(({ host }) => host)).size })}
        </p>
      </div>
      {listed.length === 0 ? (
        <p class="none">{words('picture.none')}</p>
      ) : (
        <table>
          <caption class="reading">{words('picture.table')}</caption>
          <thead>
            <tr>
              {HOST_SORTS.map((by) => (
                <th
                  key={by}
                  scope="col"
                  aria-sort={by !== order.by ? undefined : order.isDescending ? 'descending' : 'ascending'}
                >
                  <button type="button" data-sort={by} onClick={() => sortBy(by)}>
                    {words(`picture.column.${by}`)}
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <HostTableRow key={row.key} row={row} pick={pick} onPick={onPick} />
            ))}
          </tbody>
        </table>
      )}
      {shown.length < listed.length && (
        <p class="more">
          {words('picture.more.host', { more: listed.length - shown.length })}{' '}
          <button type="button" class="press" data-action="all-hosts" onClick={showAll}>
            {words('picture.all')}
          </button>
        </p>
      )}
    </section>
  );
}
