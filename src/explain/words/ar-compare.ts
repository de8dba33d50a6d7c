import type { enCompare } from './en-compare';
import type { InArabic } from './entry';

/** The same in Arabic. */
export const arCompare: InArabic<typeof enCompare> = {
  'beside.title': 'مقارنة',
};
