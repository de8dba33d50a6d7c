import { type HeaderSignature, signaturesIn } from './header-signature';
import { claimsOf, PARTIES } from './parties';

/** Every header that gives away who hosts, answers or stands behind. */
export const HEADER_SIGNATURES: readonly HeaderSignature[] = PARTIES.flatMap((party) =>
  (party.headers ?? []).flatMap((group) => signaturesIn(group, party, claimsOf(party))),
);
