import type { EnglishPlural } from './entry';

/** What the model knows beyond who fails: copies at the edge, second providers, what goes with what, what stood still. */
export const enModel = {
  'reason.second.possible': '{what} might have gone on through a second [provider|provider] ({where}).',
  'reason.kept.possible': '{what} might have gone on from copies at the [edge|edge] for {time} ({where}).',
  'reason.brings': 'With that goes what only it brings: {hosts}.',
  'what.main-picture': 'Pictures including the main one',
  'what.styling': 'Part of its styling',
  'what.whole-styling': 'Its whole styling',
  'why.text-stays': '{why} Its text would have come all the same.',
  'standstill.cloud': 'In {place}, what ran kept running; nothing new could be started or changed.',
  'standstill.edge': '{place} kept serving; only nothing could be changed there.',
  'host.kept': 'The [edge|edge] before it held copies for {time} more.',
  'time.seconds': { count: 'seconds', one: '{seconds} second', other: '{seconds} seconds' },
  'time.minutes': { count: 'minutes', one: '{minutes} minute', other: '{minutes} minutes' },
  'time.hours': { count: 'hours', one: '{hours} hour', other: '{hours} hours' },
  'time.days': { count: 'days', one: '{days} day', other: '{days} days' },
} as const satisfies Record<string, string | EnglishPlural>;
