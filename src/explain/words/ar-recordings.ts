import type { enRecordings } from './en-recordings';
import type { InArabic } from './entry';

/** The same in Arabic. */
export const arRecordings: InArabic<typeof enRecordings> = {
  'recordings.title': 'تسجيلات',
};
