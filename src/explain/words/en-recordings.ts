/** Recordings that were dropped on the report. */
export const enRecordings = {
  'recordings.title': 'Recordings',
} as const;
