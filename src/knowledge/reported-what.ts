/** What a report says of a service: that it was down, that part of it was or it was slow, or that it stayed up. */
export const REPORTED_KINDS = ['down', 'partly', 'up'] as const;
export type ReportedKind = (typeof REPORTED_KINDS)[number];

/** What was reported, as one of a few phrases: the catalogues have the words under `reported.what.…`. */
export const REPORTED_WHAT = {
  banking: 'down',
  'check-in': 'partly',
  cloud: 'partly',
  console: 'partly',
  dashboard: 'partly',
  devices: 'partly',
  failing: 'partly',
  files: 'partly',
  lingering: 'down',
  limited: 'partly',
  'not-opening': 'down',
  notifications: 'partly',
  offline: 'down',
  orders: 'partly',
  people: 'partly',
  play: 'down',
  publishing: 'down',
  reaching: 'partly',
  rerouted: 'up',
  'sign-in': 'partly',
  'status-page': 'partly',
  streaming: 'down',
  trading: 'down',
} as const satisfies Record<string, ReportedKind>;
export type ReportedWhat = keyof typeof REPORTED_WHAT;
