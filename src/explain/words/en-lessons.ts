/** Ready lessons. */
export const enLessons = {
  'lessons.title': 'Lessons',
} as const;
