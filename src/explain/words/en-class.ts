/** A class session: files of students put together. */
export const enClass = {
  'class.title': 'Class session',
} as const;
