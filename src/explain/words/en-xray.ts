import type { EnglishPlural } from './entry';

/** What the X-ray says: in the popup, in the legend that it puts into the page, and on its picture. */
export const enXray = {
  'action.xray': 'X-ray',
  'action.save-xray': 'Save X-ray',
  'xray.hint': 'Shade the page by what would have happened (X)',
  'xray.cannot': 'This page can’t be shaded: the browser lets no extension paint here.',

  'xray.scenario': '{incident} · {severity}',
  'xray.whole-day': 'The worst of all its hours',
  'xray.fate.down.certain': 'would have been down',
  'xray.fate.down.likely': 'would probably have been down',
  'xray.fate.failing.certain': 'would have failed on and off',
  'xray.fate.failing.likely': 'would probably have failed on and off',
  'xray.fate.at-risk': 'may have suffered',
  'xray.fate.origin-unknown': 'can’t be told: its [origin|origin] is hidden',
  'xray.fate.up.likely': 'would have stayed up',
  'xray.fate.up.possible': 'would probably have stayed up',
  'xray.share': '{share}%',
  'xray.share.little': 'under 1%',

  'xray.own': 'The page itself',
  'xray.font': 'text set in its font (underlined)',
  'xray.styling': 'the page’s styling',
  'xray.built': 'what code draws (dashed), as far as can be known',
  'xray.unseen': 'not among the hosts that were seen: it is taken to fare like the page',
  'xray.shares': 'Shares are of the first screen, as in the popup’s squares.',
  'xray.cut': 'This page is very large: only its first part is shaded.',
  'xray.fold': 'Fold the legend',
  'xray.unfold': 'Unfold the legend',
  'xray.close': 'Close the X-ray (Esc)',

  'xray.picture': 'X-ray of {host}',
  'xray.picture.loaded': 'Page loaded on {date}',
  'xray.picture.more': { count: 'hosts', one: 'and {hosts} more host', other: 'and {hosts} more hosts' },
  'xray.picture.save': 'Save',
  'xray.picture.copy': 'Copy',
  'xray.picture.copied': 'Copied.',
  'xray.picture.failed': 'There is no X-ray to take a picture of any more. Switch it on and try again.',
} as const satisfies Record<string, string | EnglishPlural>;
