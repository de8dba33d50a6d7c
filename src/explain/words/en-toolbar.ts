/** What the title of the toolbar icon says. The background holds these words and no others. */
export const enToolbar = {
  // The headline, by outcome and confidence.
  'headline.unreachable.certain': 'This page would not have opened.',
  'headline.unreachable.likely': 'This page would probably not have opened.',
  'headline.unreachable.possible': 'This page might not have opened.',
  'headline.blank.certain': 'This page would have stayed blank.',
  'headline.blank.likely': 'This page would probably have stayed blank.',
  'headline.blank.possible': 'This page might have stayed blank.',
  'headline.broken.certain': 'This page would have been broken.',
  'headline.broken.likely': 'This page would probably have been broken.',
  'headline.broken.possible': 'This page might have been broken.',
  'headline.degraded.certain': 'Parts of this page would have been missing or slow.',
  'headline.degraded.likely': 'Parts of this page would probably have been missing or slow.',
  'headline.degraded.possible': 'Parts of this page might have been missing or slow.',
  'headline.unnoticed.certain': 'You would not have noticed.',
  'headline.unnoticed.likely': 'You would probably not have noticed.',
  'headline.unnoticed.possible': 'You might not have noticed.',
  'headline.untouched.certain': 'This page would not have noticed.',
  'headline.untouched.likely': 'This page would probably not have noticed.',
  'headline.untouched.possible': 'This page might not have noticed.',
  'headline.unknown': 'What would have become of this page can’t be told from here.',
  'headline.unknown.unreachable': 'Whether this page would have opened can’t be told from here.',
  'headline.and-even': '{headline} {even}',
  'even.unreachable': 'It might not even have opened.',
  'even.blank': 'It might even have stayed blank.',
  'even.broken': 'It might even have been broken.',

  'incident.aws-us-east-1-2025-10-20': 'AWS us-east-1 · 20 Oct 2025',
  'incident.cloudflare-2025-12-05': 'Cloudflare · 5 Dec 2025',
  'incident.cloudflare-2025-11-18': 'Cloudflare · 18 Nov 2025',
  'incident.azure-front-door-2025-10-29': 'Azure Front Door · 29 Oct 2025',
  'incident.google-cloud-2025-06-12': 'Google Cloud · 12 Jun 2025',
  'incident.aws-us-east-1-2021-12-07': 'AWS us-east-1 · 7 Dec 2021',
  'incident.fastly-2021-06-08': 'Fastly · 8 Jun 2021',
  'incident.aws-kinesis-us-east-1-2020-11-25': 'AWS Kinesis us-east-1 · 25 Nov 2020',
  'incident.aws-s3-us-east-1-2017-02-28': 'AWS S3 us-east-1 · 28 Feb 2017',
  'incident.other': '{title}',
  'incident.custom': 'What you chose to lose',
  'severity.as-it-happened': 'As it happened',
  'severity.region-lost': 'Region lost',
  'severity.provider-lost': 'Provider lost',
  'severity.custom': 'Lost altogether',

  'toolbar.verdict': '{headline} {incident} · {severity}',
} as const;

export type ToolbarKey = keyof typeof enToolbar;

/** Whether the toolbar has words under this key: for keys that end in an id of the data. */
export function isToolbarKey(key: string): key is ToolbarKey {
  return Object.hasOwn(enToolbar, key);
}
