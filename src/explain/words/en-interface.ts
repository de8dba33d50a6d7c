import type { EnglishPlural } from './entry';

/** What stands in the popup, the report and the options around the verdict. */
export const enInterface = {
  'list.next': '{items}, {next}',
  'list.last': '{items} and {next}',
  'app.name': 'Outage Lens',

  // Head.
  'head.what-if': 'How bad',
  'head.incident': 'Outage',
  'verdict.label': 'Verdict',
  'verdict.confidence': 'Confidence: {confidence}',
  'verdict.scope': 'It speaks of what this page loaded here.',
  'verdict.worst-hours': 'worst {span}',
  'verdict.part': 'Only {span}',
  'verdict.tail': 'The last services were coming back.',
  'verdict.quiet': 'Nothing is known to have failed at this time.',
  'time.span': '{from}–{to}',
  'time.span-utc': '{from}–{to} UTC',
  'time.utc': '{time} UTC',
  'time.both-zones': '{span} your time, {utc}',
  'time.months': 'Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec',
  'time.dated': '{day}, {time}',

  // The day.
  'day.label': 'The day, hour by hour',
  'day.move': 'Move through the day',
  'day.moment': '{time}: {outcome}. {phase}.',
  'day.moment-quiet': '{time}: {phase}.',
  'day.time': '{time}',
  'day.phases': '{phases}',
  'day.play': 'Play the day',
  'day.pause': 'Pause',
  'day.whole': 'The whole day',

  // Squares.
  'squares.label': 'How much of the page',
  'squares.gone.certain': {
    count: 'gone',
    one: '{gone} of 100 squares would go',
    other: '{gone} of 100 squares would go',
  },
  'squares.gone.likely': {
    count: 'gone',
    one: '{gone} of 100 squares would probably go',
    other: '{gone} of 100 squares would probably go',
  },
  'squares.on-and-off': {
    count: 'gone',
    one: '{gone} of 100 squares would probably come and go',
    other: '{gone} of 100 squares would probably come and go',
  },
  'squares.maybe': {
    count: 'maybe',
    one: '{maybe} of 100 squares might go',
    other: '{maybe} of 100 squares might go',
  },
  'squares.hidden': {
    count: 'hidden',
    one: '{hidden} of 100 squares: can’t be told',
    other: '{hidden} of 100 squares: can’t be told',
  },
  'squares.all.certain': 'All 100 squares would go with the page',
  'squares.all.likely': 'All 100 squares would probably go with the page',
  'squares.all.possible': 'All 100 squares might go with the page',
  'squares.none': 'No square would go',
  'squares.unit.visible': 'one square: 1% of what you see',
  'squares.unit.requests': 'one square: 1% of the requests',

  // Sections.
  'section.what-goes': 'What goes',
  'reasons.more': { count: 'more', one: 'And {more} more', other: 'And {more} more' },
  'reasons.fewer': 'Only the first three',
  'section.held-up-by': 'Held up by',
  'section.cannot-see': 'What a browser can’t see',
  'section.glossary': 'What the words mean',
  'held-up.hosts': { count: 'hosts', one: '{hosts} host', other: '{hosts} hosts' },
  'host.known-by': 'How this is known',
  'host.source': 'source',

  // What a browser can't see.
  'cannot-see.behind':
    'Databases, queues and services behind the front door never show in a browser. A page can look safe here and still depend on what failed.',
  'cannot-see.here':
    'This is about what this page loaded here, on this visit. Other pages of the site, other visitors and other countries may be served from elsewhere.',
  'cannot-see.region':
    'Most [regions|region] are estimated from where addresses are said to stand: right for about 98 of 100 addresses of the big [clouds|cloud], and never called certain. Surer are a [provider|provider]’s own list and a name that carries its region.',
  'cannot-see.blame':
    'Loading from a [cloud|cloud] is not blame, and being hosted somewhere is not tracking. The page’s own verdict is not a report on what happened to it that day.',

  // Gaps, notes.
  'gap.interrupted':
    'The browser stopped the extension for a moment: some [hosts|host] are filled in from the page’s own timing, without an address.',
  'gap.proxied':
    'The page came through a [proxy|proxy], so addresses are the proxy’s. [Regions|region] can only be told from names and [headers|header].',
  'gap.overflow':
    'This page loaded more kinds of [requests|request] than are kept. The picture is not complete.',
  'gap.service-worker': 'A program of the site inside the browser (a service worker) answers for this page.',
  'note.private': 'A private window: nothing of this is kept.',
  'note.all-cached':
    'All of this came from the browser’s [cache|cache]. Addresses are remembered from earlier, where they were seen.',
  'note.loading': 'Still loading: the answer may change.',
  'note.map-broken':
    'The built-in address map could not be read, so addresses tell nothing here. [Headers|header] and names still do.',

  // States without a verdict.
  'state.nothing-seen.title': 'Reload to look.',
  'state.nothing-seen.text':
    'This page was opened before Outage Lens could watch it. Load it again and the answer builds up as it arrives.',
  'state.forbidden.title': 'No extension may look here.',
  'state.forbidden.text':
    'Browsers keep their own pages, their stores and local files closed to extensions. Open an ordinary web page.',
  'state.no-access.title': 'Outage Lens may not see this site.',
  'state.no-access.text':
    'It needs your permission to see which addresses answer. Nothing it sees leaves this computer.',
  'state.no-hosts.title': 'Nothing came over the network.',
  'state.no-hosts.text':
    'This page loaded nothing that could be seen: no host answered a request, so there is nothing to lose.',
  'state.waiting.title': 'Waiting for the first answer.',
  'state.waiting.text': 'The page has just begun to load.',
  'state.connecting.title': 'One moment.',
  'state.connecting.text': 'Asking what was seen of this page.',

  // Actions.
  'action.report': 'Report',
  'action.reload': 'Reload the page',
  'action.grant': 'Allow',

  // Where the data come from.
  'data.credit': 'Addresses: {dbip}, {routeviews}, {nro}.',
  'data.dbip': 'IP Geolocation by DB-IP',
  'data.routeviews': 'RouteViews',
  'data.nro': 'NRO',
  'data.dated': 'Map of {date}.',

  // Options.
  'options.title': 'Options',
  'options.language': 'Language',
  'options.language.auto': 'As the browser',
  'options.language.en': 'English',
  'options.language.ar': 'العربية',
  'options.severity': 'When the popup opens, show',
  'options.badge': 'Show the outcome as a badge on the toolbar icon too',
  'options.badge-note': 'Off at first: nobody wants an alarm on every site about an outage of last year.',
  'options.saved': 'Choices are kept at once, on this computer only.',

  // Report.
  'report.title': 'Report on {host}',
  'report.of': 'Loaded {date}',
} as const satisfies Record<string, string | EnglishPlural>;
