import type { enLessons } from './en-lessons';
import type { InArabic } from './entry';

/** The same in Arabic. */
export const arLessons: InArabic<typeof enLessons> = {
  'lessons.title': 'دروس',
};
