import { ROLES, type Role } from '../../observe/page-load';
import { FATES } from '../../outage/scenario';
import type { PictureRow } from './picture-row';

/** What can be chosen in the pictures: all others follow. */
export const PICK_KINDS = ['role', 'host', 'provider', 'region', 'fate'] as const;
export type PickKind = (typeof PICK_KINDS)[number];

/** A choice as it stands in the address, `kind:what`: `provider:aws`, `region:aws/us-east-1`, `fate:down`. */
export type Pick = `${PickKind}:${string}`;

/** Longer than any host name with its kind. */
const LONGEST = 300;

/** Reads a choice out of an address; null for what is none, and for what nothing here answers to. */
export function readPick(text: string | null, rows: readonly PictureRow[]): Pick | null {
  if (text === null || text.length > LONGEST) return null;
  const kind = PICK_KINDS.find((known) => text.startsWith(`${known}:`));
  if (kind === undefined) return null;
  const pick: Pick = `${kind}:${text.slice(kind.length + 1)}`;
  return rows.some((row) => fits(row, pick)) ? pick : null;
}

/** The kind of a choice, and what of that kind. */
export function partsOf(pick: Pick): { kind: PickKind; what: string } {
  const kind = PICK_KINDS.find((known) => pick.startsWith(`${known}:`)) ?? 'host';
  return { kind, what: pick.slice(kind.length + 1) };
}

/** Whether a row belongs to what was chosen. */
export function fits(row: PictureRow, pick: Pick): boolean {
  const { kind, what } = partsOf(pick);
  switch (kind) {
    case 'role':
      return isRole(what) && (row.counts[what] ?? 0) > 0;
    case 'host':
      return row.host === what;
    case 'provider':
      return row.holder === what;
    case 'region':
      return row.place === what;
    case 'fate':
      return isFate(what) && row.fate === what;
  }
}

/** Keys of the rows that belong to a choice; null where nothing is chosen. */
export function pickedRows(rows: readonly PictureRow[], pick: Pick | null): ReadonlySet<string> | null {
  if (pick === null) return null;
  return new Set(rows.filter((row) => fits(row, pick)).map(({ key }) => key));
}

/** How many of a row's requests belong to the choice: of a role only that role's. */
export function pickedRequests(row: PictureRow, pick: Pick | null): number {
  if (pick === null) return row.requests;
  const { kind, what } = partsOf(pick);
  if (kind === 'role' && isRole(what)) return row.counts[what] ?? 0;
  return fits(row, pick) ? row.requests : 0;
}

function isRole(text: string): text is Role {
  return ROLES.some((role) => role === text);
}

function isFate(text: string): boolean {
  return FATES.some((fate) => fate === text);
}
