import { fits, type Pick } from './pick';
import type { PictureRow } from './picture-row';

/** A host's stretch of answers; beyond the end of the axis it is cut off. */
export interface Stretch {
  row: PictureRow;
  /** Milliseconds after the load began. */
  from: number;
  to: number;
  /** It went on beyond the end of the axis. */
  isCut: boolean;
}

export interface Times {
  stretches: readonly Stretch[];
  /** Where the axis ends, milliseconds. */
  end: number;
  /** How many there was no room for. */
  left: number;
}

/** What comes later than this is not the page's loading any more: pages that stay open go on asking for hours. */
const LATEST = 60_000;

/**
 * When each host answered, in the order of their first answers.
 * @param most so many of them; what is chosen comes before what is not, then what comes first in the rows.
 */
export function timesOf(rows: readonly PictureRow[], pick: Pick | null, most: number): Times {
  const all = rows.flatMap((row) => (row.times ? [{ row, times: row.times }] : []));
  const isChosen = ({ row }: (typeof all)[number]) => pick !== null && fits(row, pick);
  const told = [...all.filter(isChosen), ...all.filter((one) => !isChosen(one))].slice(0, most);
  const latestFirst = Math.max(0, ...told.map(({ times }) => times.first).filter((first) => first <= LATEST));
  const latest = Math.max(0, ...told.map(({ times }) => times.last));
  // One host that goes on asking must not squeeze all others into the beginning.
  const end = niceEnd(Math.min(latest, Math.max(latestFirst * 1.6, 500)));
  const stretches = told
    .map(({ row, times }): Stretch => {
      const from = Math.min(times.first, end);
      return { row, from, to: Math.min(times.last, end), isCut: times.last > end };
    })
    .sort(
      (a, b) =>
        (a.row.times?.first ?? 0) - (b.row.times?.first ?? 0) ||
        (a.row.times?.last ?? 0) - (b.row.times?.last ?? 0) ||
        (a.row.key < b.row.key ? -1 : 1),
    );
  return { stretches, end, left: all.length - told.length };
}

/** Steps of the axis: round numbers of milliseconds, at most six of them. */
export function stepsOf(end: number): number[] {
  const step = stepFor(end);
  return Array.from({ length: Math.floor(end / step + 1e-9) + 1 }, (_, index) => index * step);
}

function niceEnd(latest: number): number {
  const step = stepFor(Math.max(latest, 100));
  return Math.ceil(Math.max(latest, 100) / step) * step;
}

function stepFor(end: number): number {
  const size = 10 ** Math.floor(Math.log10(end / 5));
  return [1, 2, 5, 10].map((times) => times * size).find((step) => end / step <= 5) ?? size * 10;
}
