/** Where the web of a person stands: concentration, shares and single points of failure. */
export const enWeb = {
  'web.title': 'Your web',
} as const;
