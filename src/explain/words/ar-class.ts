import type { enClass } from './en-class';
import type { InArabic } from './entry';

/** The same in Arabic. */
export const arClass: InArabic<typeof enClass> = {
  'class.title': 'حصة الصف',
};
