import type { EnglishPlural } from './entry';

/** The pictures of the report, and the files that are made of them. */
export const enPictures = {
  'picture.title': 'In pictures',
  'picture.hint':
    'Choose anything in one picture and all others follow. Arrow keys move, Enter chooses, Escape lets go.',
  'picture.fates': 'What becomes of them',
  'picture.all': 'Show all',
  'picture.shown.all': 'All of it: {hosts}, {requests}.',
  'picture.shown': '{what}: {hosts}, {requests} of {all}.',
  'picture.part': '{name}: {requests}, {fates}',

  // From what for to where.
  'picture.flow': 'From what it asks for to where that stands',
  'picture.flow.says': '{requests} to {hosts}, answered by {holders}, in {places}.',
  'picture.holders': { count: 'holders', one: '{holders} network', other: '{holders} networks' },
  'picture.places': { count: 'places', one: '{places} place', other: '{places} places' },
  'picture.column.role': 'What for',
  'picture.column.host': 'Host',
  'picture.column.provider': 'Who answers',
  'picture.column.region': 'Where it stands',
  'picture.place.unknown': 'place unknown',
  'picture.more.host': { count: 'more', one: '{more} more host', other: '{more} more hosts' },
  'picture.more.provider': { count: 'more', one: '{more} more network', other: '{more} more networks' },
  'picture.more.region': { count: 'more', one: '{more} more place', other: '{more} more places' },

  // Tiles.
  'picture.tiles': 'Who carries how much',
  'picture.tiles.by': 'Tiles as large as their',
  'picture.tiles.requests': 'requests',
  'picture.tiles.bytes': 'bytes',
  'picture.tiles.says': 'A tile for each host, as large as the number of its requests.',
  'picture.tiles.told':
    'A tile for each host, as large as what it sent: {size}, as told by {told} of {all} requests. What was not told is not drawn.',
  'picture.tiles.untold': 'No answer told how large it is, so there is nothing to draw by bytes.',
  'picture.bytes': { count: 'bytes', one: '{bytes} byte', other: '{bytes} bytes' },
  'picture.kilobytes': '{number} kB',
  'picture.megabytes': '{number} MB',

  // Times.
  'picture.times': 'When each host answered',
  'picture.times.says':
    'From a host’s first answer to its last, counted from when the page began to load; an arrow where it went on.',
  'picture.times.none': 'When hosts answered was not noted for this load.',
  'picture.time': '{host}: first answer after {first}, last after {last}, {fate}',
  'picture.milliseconds': '{number} ms',
  'picture.seconds': '{number} s',

  // Map.
  'picture.map': 'Where in the world it stands',
  'picture.map.says': '{hosts} stand in {places} on the map.',
  'picture.map.none':
    'Nothing here is known to stand in one place: [edges|edge] answer from wherever is near, and few networks say where they stand.',
  'picture.map.elsewhere': 'Not on the map',

  // Table.
  'picture.table': 'All hosts',
  'picture.search': 'Search hosts',
  'picture.listed': { count: 'hosts', one: '{hosts} host listed', other: '{hosts} hosts listed' },
  'picture.none': 'No host fits that.',
  'picture.column.fate': 'What becomes of it',
  'picture.column.requests': 'Requests',
  'picture.column.size': 'Size',
  'picture.column.time': 'Answered',
  'picture.column.sure': 'How sure',
  'picture.evidence': 'How this is known: {host}',
  'picture.span': '{first} to {last}',

  // Files.
  'picture.print': 'Print',
  'picture.copy': 'Copy as one line',
  'picture.line': '{host}: {headline} {hit} of {hosts} would go or may have suffered. {outage} ({app})',
  'picture.outage': '{outage} · {severity}',
  'picture.sheet': '{host} · loaded {date}',
  'picture.only': 'Shown: {what}',
  'picture.coasts': 'Coasts: {source}.',
} as const satisfies Record<string, string | EnglishPlural>;
