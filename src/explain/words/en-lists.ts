import type { EnglishPlural } from './entry';

/** What the options say of address lists. */
export const enLists = {
  'lists.title': 'Address lists',
  'lists.intro':
    'Clouds publish which addresses are theirs, and in which region. Lists that you fetch are looked at before the map in the package. Each publisher sees that somebody at your address asked for its list; nothing else is sent.',
  'lists.update': 'Update address lists',
  'lists.stop': 'Stop',
  'lists.drop': 'Drop',
  'lists.drop-list': 'Drop {list}',
  'lists.none': 'Not fetched',
  'lists.facts': '{date} · {blocks} · {size}',
  'lists.blocks': { count: 'blocks', one: '{blocks} block', other: '{blocks} blocks' },
  'lists.kilobytes': '{size} KB',
  'lists.megabytes': '{size} MB',
  'lists.asking': 'Asking the publisher',
  'lists.fetching': 'Fetched so far: {size}',
  'lists.fetching-of': 'Fetched {size} of {whole}',
  'lists.reading': 'Checking what it says',
  'lists.packing': 'Packing',
  'lists.taken': 'Just fetched',
  'lists.damaged': 'The stored list is damaged and is not used. Fetch it again.',
  'lists.weekly-failed': 'In the last weekly update: {why}',
  'lists.kept': '{why} The list of before stays in use.',
  'lists.unchanged': '{why} Nothing has changed.',
  'lists.done-of': '{done} of {all} lists done',
  'lists.ended': '{taken} {failed}',
  'lists.ended-none': 'No list was fetched; each line says why.',
  'lists.ended-taken': {
    count: 'lists',
    one: '{lists} list was fetched and is in use.',
    other: '{lists} lists were fetched and are in use.',
  },
  'lists.ended-failed': {
    count: 'lists',
    one: '{lists} was not; its line says why.',
    other: '{lists} were not; their lines say why.',
  },
  'lists.dropped': '{list}: dropped.',

  'lists.failed.unreachable': 'The publisher did not answer.',
  'lists.failed.status': 'The publisher answered with an error.',
  'lists.failed.status-of': 'The publisher answered with error {seen}.',
  'lists.failed.html': 'A web page came in its place: perhaps a network that wants you to sign in first.',
  'lists.failed.truncated': 'It stopped in the middle.',
  'lists.failed.shape': 'It is not written the way its publisher writes it.',
  'lists.failed.halved':
    'It holds less than half of what the last one held. If you trust it all the same, drop the last one first.',
  'lists.failed.few': 'It holds far fewer addresses than any real list.',
  'lists.failed.default-route': 'It claims nearly the whole internet.',
  'lists.failed.too-large': 'It is larger than any real list.',
  'lists.failed.stopped': 'Stopped.',
  'lists.failed.storage': 'The browser would not keep it: there may be no room.',

  'lists.networks': 'All networks',
  'lists.networks-note':
    'Names the network of every address of the internet, for hosts that stand in no known cloud. Large: about {download} to fetch, {whole} to read, {kept} to keep; a slow machine works on it for a while.',
  'lists.networks-fetch': 'Fetch {size}',
  'lists.networks-source': 'From {source}, {licence}.',

  'lists.weekly': 'Update the lists every week',
  'lists.weekly-note':
    'Off at first. When on, the browser asks the same publishers in the background once a week: for the lists in use, or for all eight where none is.',
  'lists.package': 'Map in the package',
  'lists.package-broken': 'Could not be read',

  'data.lists-dated': 'Providers’ own lists, the oldest of {date}.',
} as const satisfies Record<string, string | EnglishPlural>;
