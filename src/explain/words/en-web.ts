import type { EnglishPlural } from './entry';

/** Where the web of a person, of recordings or of a class stands: shares, concentration, points of failure. */
export const enWeb = {
  'web.title': 'Your web',
  'web.intro':
    'What the pages you visited lean on, and what would have become of them. All of it is worked out on this computer and stays here.',
  'web.sites': { count: 'sites', one: '{sites} site', other: '{sites} sites' },
  'web.loads': { count: 'loads', one: '{loads} page load', other: '{loads} page loads' },
  'web.subject': '{sites}, {loads}, {days}',
  'web.days': '{from} to {to}',
  'web.part': '{number} of {all}',
  'web.percent': '{number}%',
  'web.table': 'As a table',
  'web.working': 'Working it out: {number}%',
  'web.stop': 'Stop',
  'web.stopped': 'Stopped.',
  'web.go-on': 'Go on',

  // If this fails.
  'web.outages': 'If this fails',
  'web.outages.says':
    '{outage}: {number} of {sites} could probably not have been used. No other takes as many.',
  'web.outages.mild': 'None of these outages would probably have made one of {sites} unusable.',
  'web.outages.choose': 'Choose one to see it site by site.',
  'web.outages.rest': {
    count: 'rest',
    one: '{rest} other would have taken nothing that can be seen.',
    other: '{rest} others would have taken nothing that can be seen.',
  },
  'web.outages.untold':
    'Only in the table: {operators} of [DNS|dns], since who answers for a site’s names does not show on its pages; “Look deeper” finds out.',
  'web.operators': {
    count: 'operators',
    one: '{operators} operator',
    other: '{operators} operators',
  },
  'web.might': 'might be hit',
  'web.others': 'not hit, as far as can be told',
  'web.party': 'What if nothing came from {site}',

  // Site by site.
  'web.each': 'Site by site',
  'web.each.says': '{outage}: {number} of {sites} would have been hit, or might have been.',
  'web.search': 'Search sites',
  'web.take-out': 'Take out',
  'web.take-out-of': 'Take out {site}',
  'web.all-sites': 'All sites',
  'web.site': '{site}: {outcome}, at worst: {worst}.',
  'web.site.spared': '{site}: {outcome}.',

  // Shares.
  'web.shares': 'Who holds it up',
  'web.shares.says': '{name} has the largest share: {percent}.',
  'web.shares.none': 'None of this is known here.',
  'web.shares.left': 'Left out: {outside} of another kind, {unknown} not known.',
  'web.shares.told': 'Sizes as answers announce them: {percent} of requests did.',
  'web.of': 'Of',
  'web.of.provider': '[Providers|provider]',
  'web.of.region': '[Regions|region]',
  'web.of.edge': '[Edges|edge]',
  'web.in': 'Counted in',
  'web.in.sites': 'Sites',
  'web.in.requests': 'Requests',
  'web.in.bytes': 'Bytes',

  // Measures.
  'web.measures': 'How concentrated that is',
  'web.hhi': 'Herfindahl–Hirschman index',
  'web.hhi.means':
    'The sum of the squared shares: close to 0 with many small ones, 10,000 where one has all.',
  'web.effective': 'Effective number',
  'web.effective.means': 'So many equal shares would be just as concentrated.',
  'web.central': 'Centralization score',
  'web.central.means':
    '0 where every site has a [provider|provider] of its own, close to 1 where one has them all.',
  'web.wider': 'Wider through others',
  'web.wider.means':
    'Sites that the most widespread [provider|provider] reaches, divided by those that lean on it directly.',
  'web.critical': 'Critically dependent',
  'web.critical.means':
    'Sites that could not be used without some one [provider|provider], as no second stands beside it.',
  'web.top-three': 'On the three largest',
  'web.top-three.means':
    'Sites that critically depend on one of the three [providers|provider] with most such sites.',
  'web.held-up': 'Held up by others',
  'web.held-up.means': 'Sites that stay blank while a script or style sheet from somebody else’s site hangs.',

  // Dependency.
  'web.ways': 'Directly, or through someone else',
  'web.ways.says': '{name} reaches {number} of {sites}; {direct} lean on it directly.',
  'web.way.direct': 'answers for the site itself',
  'web.way.behind': 'stands behind it',
  'web.way.third': 'only through others',
  'web.by': 'Whom sites wait for',
  'web.by.says': '{number} of {sites} show nothing while something from another site hangs.',

  // Over time.
  'web.weeks': 'Week by week',
  'web.weeks.says': 'What {outage} would have taken of each week’s sites.',
  'web.week': 'Week from {day}',

  // Columns.
  'web.column.outage': 'Outage',
  'web.column.site': 'Site',
  'web.column.name': 'Name',
  'web.column.amount': 'Amount',
  'web.column.share': 'Share (%)',
  'web.column.outcome': 'Would have come to',
  'web.column.worst': 'At worst',
  'web.column.loads': 'Page loads',
  'web.column.answers': 'Answered by',
  'web.column.critical': 'Critical',
  'web.column.critical-third': 'Critical only through others',
  'web.column.week': 'Week',
  'web.column.largest': 'Largest share',

  // The history.
  'web.history': 'What is kept',
  'web.on': 'Page loads are kept for 90 days, without addresses of pages, never of private windows.',
  'web.paused': 'Paused: what you open now is not kept.',
  'web.kept': '{loads}: {size} of {most}',
  'web.pause': 'Pause',
  'web.clear': 'Clear all',
  'web.export': 'Export',
  'web.import': 'Import…',
  'web.undo': 'Undo',
  'web.taken-out': {
    count: 'loads',
    one: '{loads} page load was taken out. Undo works as long as this page stays open.',
    other: '{loads} page loads were taken out. Undo works as long as this page stays open.',
  },
  'web.imported': '{added} added, {known} known already, {out} older than 90 days.',
  'web.reading': 'Reading the history: {number} of {all}',
  'web.empty': 'Nothing is kept yet.',
  'web.empty.text':
    'Open some sites that you use every day and come back. Then you see here who holds them up, and which one outage would take most of them. Private windows are never kept.',
  'web.empty.paused':
    'Keeping is paused. Press “Go on”, then open some sites that you use every day, and come back: you see here who holds them up. Private windows are never kept.',
  'web.problem.too-large': 'This file is larger than any history.',
  'web.problem.no-history': 'This file is no exported history.',
  'web.problem.newer': 'A newer version wrote this file; this one cannot read it.',
  'web.problem.line': 'Line {line} of this file is not one of a history; nothing was taken.',
  'web.problem.cut': 'This file breaks off; nothing was taken.',
  'web.problem.failed': 'The browser could not do that; nothing has changed.',
} as const satisfies Record<string, string | EnglishPlural>;
