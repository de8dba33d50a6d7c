/** Sites, days or classes side by side. */
export const enCompare = {
  'beside.title': 'Compare',
} as const;
