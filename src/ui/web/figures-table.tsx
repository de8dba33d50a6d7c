import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { useLong } from '../use-long';
import { useWords } from '../words-context';
import { type Figures, sortedRows } from './figures';

interface FiguresTableProps {
  title: string;
  figures: Figures;
  /** What stands at the end of a row, by its first cell. */
  endOf?: (name: string) => ComponentChildren;
  /** Rows until all are asked for. */
  most?: number;
}

/** Figures as a table; each column sorts it, once more turns it round. */
export function FiguresTable({ title, figures, endOf, most = 50 }: FiguresTableProps) {
  const words = useWords();
  const [order, setOrder] = useState<{ by: number; isDescending: boolean } | null>(null);
  const [isLong, showAll] = useLong();
  const sorted = useMemo(
    () => (order === null ? figures.rows : sortedRows(figures, order.by, order.isDescending)),
    [figures, order],
  );
  const shown = isLong ? sorted : sorted.slice(0, most);
  const isNumber = (column: number) => typeof figures.rows[0]?.[column] === 'number';
  const sortBy = (by: number) =>
    setOrder({ by, isDescending: by === order?.by ? !order.isDescending : isNumber(by) });
  return (
    <div class="figures">
      <table>
        <caption class="reading">{title}</caption>
        <thead>
          <tr>
            {figures.columns.map((column, index) => (
              <th
                key={column}
                scope="col"
                aria-sort={order?.by !== index ? undefined : order.isDescending ? 'descending' : 'ascending'}
              >
                <button type="button" data-sort={index} onClick={() => sortBy(index)}>
                  {column}
                </button>
              </th>
            ))}
            {endOf && <td />}
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => {
            const [name, ...cells] = row;
            return (
              <tr key={row.join(' ')} data-row={name}>
                <th scope="row">
                  <bdi>{name}</bdi>
                </th>
                {cells.map((cell, index) => (
                  <td
                    key={figures.columns[index + 1]}
                    class={typeof cell === 'number' ? 'number' : undefined}
                  >
                    {typeof cell === 'number' ? words.number(cell) : <bdi>{cell ?? '–'}</bdi>}
                  </td>
                ))}
                {endOf && <td>{endOf(String(name))}</td>}
              </tr>
            );
          })}
        </tbody>
      </table>
      {shown.length < sorted.length && (
        <button type="button" class="press" data-action="all-rows" onClick={showAll}>
          {words('picture.all')}
        </button>
      )}
    </div>
  );
}
