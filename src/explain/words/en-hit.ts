import type { EnglishPlural } from './entry';

/** What was reported of services: the note beside a verdict, and the page that lists them all. */
export const enHit = {
  // Heads of the note.
  'reported.down': 'Reported down that day',
  'reported.partly': 'Reported down that day, in part',
  'reported.up': 'Stayed up that day',
  'reported.apart': 'Said of the service, apart from the verdict on this page.',
  'reported.who-else': 'Who else was hit',

  // What was reported.
  'reported.what.banking': 'online banking failing',
  'reported.what.check-in': 'online check-in and boarding passes failing',
  'reported.what.cloud': 'several of its cloud services failing',
  'reported.what.console': 'signing in to its console and reaching support failing',
  'reported.what.dashboard': 'its dashboard and some of its services failing',
  'reported.what.devices': 'devices at home no longer reacting',
  'reported.what.failing': 'failing or disrupted',
  'reported.what.files': 'failing, slow, or without pictures and files',
  'reported.what.lingering': 'failing, with trouble lingering into the afternoon (US time)',
  'reported.what.limited': 'slow, and partly out of reach',
  'reported.what.not-opening': 'not opening, or answering with errors',
  'reported.what.notifications': 'some notifications and sign-ins failing',
  'reported.what.offline': 'offline or failing for hours',
  'reported.what.orders': 'not all orders could be taken',
  'reported.what.people': 'people said that it failed for them',
  'reported.what.play': 'sign-in or play failing',
  'reported.what.publishing': 'nothing could be published',
  'reported.what.reaching': 'the website was hard to reach',
  'reported.what.rerouted': 'no fault seen: new connections were led to another region',
  'reported.what.sign-in': 'signing in or opening an account failing',
  'reported.what.status-page': 'its own status page could not be kept up to date',
  'reported.what.streaming': 'streaming failing',
  'reported.what.trading': 'app and trading failing',

  // How strong the source is: in a sentence, and as a label.
  'reported.said.official': 'said by the firm itself',
  'reported.said.agency': 'reported by a news agency',
  'reported.said.secondary': 'a retelling, not a first-hand report',
  'reported.said.weak': 'a weak source',
  'hit.strength.official': 'The firm itself',
  'hit.strength.agency': 'News agency',
  'hit.strength.secondary': 'Retelling',
  'hit.strength.weak': 'Weak',

  // Views of the report.
  'report.views': 'Views of the report',
  'report.view.page': 'This page',
  'report.view.hit': 'Who was hit',

  // Who was hit.
  'hit.title': 'Who was hit',
  'hit.intro':
    'What newspapers, agencies and the firms themselves said on the day. These are their statements, not verdicts of ours; nothing here is worked out from a page that you visited.',
  'hit.search': 'Search by name or web address',
  'hit.outage': 'Outage',
  'hit.outage.all': 'All outages',
  'hit.kind': 'What was said',
  'hit.kind.all': 'All',
  'hit.kind.down': 'Down',
  'hit.kind.partly': 'Down in part',
  'hit.kind.up': 'Stayed up',
  'hit.strength': 'Source',
  'hit.strength.all': 'All',
  'hit.counted': '{label} ({number})',
  'hit.shown': { count: 'reports', one: '{reports} report', other: '{reports} reports' },
  'hit.services': { count: 'services', one: 'of {services} service', other: 'of {services} services' },
  'hit.outages': { count: 'outages', one: 'in {outages} outage', other: 'in {outages} outages' },
  'hit.summary': '{shown} {services} {outages}',
  'hit.clear': 'Clear all filters',
  'hit.none': 'Nothing here fits all of that.',
  'hit.none-note':
    'A service that is missing was not necessarily spared: only what a good source stands for is listed.',
  'hit.widen': 'Look in all outages: {shown}',
  'hit.widen-kind': 'Show all that was said: {shown}',
  'hit.column.service': 'Service',
  'hit.column.what': 'What was said',
  'hit.column.outage': 'Outage',
  'hit.column.source': 'Source',
  'hit.source-of': 'Source for {name}: {site}',
} as const satisfies Record<string, string | EnglishPlural>;
