import { CONFIDENCES } from '../../attribute/attribution';
import { ROLES } from '../../observe/page-load';
import { FATES } from '../../outage/scenario';
import type { PictureRow } from './picture-row';

/** What the table of hosts can be sorted by, in the order of its columns. */
export const HOST_SORTS = ['host', 'fate', 'role', 'provider', 'region', 'requests', 'size', 'time'] as const;
export type HostSort = (typeof HOST_SORTS)[number];

export interface HostOrder {
  by: HostSort;
  isDescending: boolean;
}

/** Rows whose names hold the search, in the order that was asked for; what is alike stays in the order it came in. */
export function listedRows(rows: readonly PictureRow[], search: string, order: HostOrder): PictureRow[] {
  const wanted = search.trim().toLowerCase();
  const names = ({ host, holder, place }: PictureRow) => `${host} ${holder} ${place}`.toLowerCase();
  const sign = order.isDescending ? -1 : 1;
  return rows
    .filter((row) => names(row).includes(wanted))
    .map((row, index) => ({ row, index }))
    .sort((a, b) => sign * compare(a.row, b.row, order.by) || a.index - b.index)
    .map(({ row }) => row);
}

function compare(a: PictureRow, b: PictureRow, by: HostSort): number {
  switch (by) {
    case 'host':
      return byText(a.host, b.host);
    case 'fate':
      return (
        FATES.indexOf(a.fate) - FATES.indexOf(b.fate) ||
        CONFIDENCES.indexOf(b.verdict.confidence) - CONFIDENCES.indexOf(a.verdict.confidence)
      );
    case 'role':
      return firstRole(a) - firstRole(b);
    case 'provider':
      return byText(a.holder, b.holder);
    case 'region':
      return byText(a.place, b.place);
    case 'requests':
      return a.requests - b.requests;
    case 'size':
      return a.bytes - b.bytes;
    case 'time':
      return (a.times?.first ?? Number.MAX_VALUE) - (b.times?.first ?? Number.MAX_VALUE);
  }
}

function firstRole({ counts }: PictureRow): number {
  const index = ROLES.findIndex((role) => (counts[role] ?? 0) > 0);
  return index < 0 ? ROLES.length : index;
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
