import { type HeaderSignature, READINGS } from './header-signature';
import { openRules, type Rules } from './packed-rules';
import { TABLE } from './tables/header-rules.table';

/** A header that gives somebody away, as attribution reads it. */
export type KnownHeader = Omit<HeaderSignature, 'example'>;

/** Every header that gives away who hosts, answers or stands behind, by header, sorted by it and by text. */
export const KNOWN_HEADERS: Rules<KnownHeader> = openRules(TABLE, (header, [reading, text = ''], said) => ({
  header,
  reading: READINGS.find((it) => it === reading) ?? 'present',
  text,
  ...said,
}));
