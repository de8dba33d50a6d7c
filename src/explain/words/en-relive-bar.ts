import type { EnglishPlural } from './entry';

/** What the bar in the page, the icon's badge and the page that stands in for a document say. */
export const enReliveBar = {
  'relive-bar.says': '{outage}: {stage}',
  'relive-bar.before': 'undisturbed load {load} of 2.',
  'relive-bar.during': {
    count: 'seconds',
    one: 'hosts fail; measured in {seconds} second.',
    other: 'hosts fail; measured in {seconds} seconds.',
  },
  'relive-bar.living': {
    count: 'hosts',
    one: '{hosts} host fails in this tab.',
    other: '{hosts} hosts fail in this tab.',
  },
  'relive-bar.restore': 'Restore',
  'relive-bar.compare': 'Compare',
  'relive-bar.badge': 'LIVE',

  'stands-in.title': 'This page would not have opened.',
  'stands-in.waiting': 'Waiting for {host} …',
  'stands-in.outage': 'You are living through {outage}. In this tab {host} fails as it would have then.',
  'stands-in.no-name': 'Its name could not be resolved.',
  'stands-in.no-connection': 'Nothing answered at its address.',
  'stands-in.time-outs': 'It did not answer in time.',
  'stands-in.errors': 'It failed to do what it was asked.',
  'stands-in.others': 'Other tabs are as they were.',
  'stands-in.restore': 'Restore the page',
  'stands-in.compare': 'Compare',
  'stands-in.over': 'Nothing fails in this tab any more.',
  'stands-in.open': 'Open the page',
} as const satisfies Record<string, string | EnglishPlural>;
