import type { HeaderSignature } from './header-signature';
import { unpackRules } from './packed-rules';
import { TABLE } from './tables/header-rules.table';

/** A header that gives somebody away, as attribution reads it. */
export type KnownHeader = Omit<HeaderSignature, 'example'>;

/** Every header that gives away who hosts, answers or stands behind. */
export const KNOWN_HEADERS: readonly KnownHeader[] = unpackRules(TABLE, ([header, reading, text], said) => ({
  header,
  reading,
  text,
  ...said,
}));
