import { type HeaderGroup, type HeaderRow, type HeaderSignature, headerSignature } from './header-signature';
import { claimsOf, PARTIES, type Party } from './parties';

/** A row of a party, of which a signature is made when its header is first seen: most never are. */
export interface HeaderRowOf {
  row: HeaderRow;
  group: HeaderGroup;
  party: Party;
}

/** The signature of one row. */
export function signatureOf({ row, group, party }: HeaderRowOf): HeaderSignature {
  return headerSignature(row, group, party, claimsOf(party));
}

/** Every row of every party. */
export function headerRows(): HeaderRowOf[] {
  const all: HeaderRowOf[] = [];
  for (const party of PARTIES) {
    if (!party.headers) continue;
    for (const group of party.headers) for (const row of group.rows) all.push({ row, group, party });
  }
  return all;
}

/** Every header that gives away who hosts, answers or stands behind. */
export const HEADER_SIGNATURES: readonly HeaderSignature[] = /* @__PURE__ */ headerRows().map(signatureOf);
