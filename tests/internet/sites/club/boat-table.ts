const BOATS: readonly (readonly [boat: string, words: string, slots: readonly string[]])[] = [
  [
    'Kittiwake',
    'Single scull, light and quick to take offence. Not for anyone who looks over their shoulder.',
    ['Mon 6.30', 'Wed 6.30', 'Sat 9.00'],
  ],
  [
    'Two Sisters',
    'Double scull, bought with the money from the raffle of 1998. Rows best when both crews agree on breakfast.',
    ['Tue 18.00', 'Thu 18.00', 'Sun 8.30'],
  ],
  [
    'Patience',
    'Coxed four for beginners. Wide as a barge and twice as forgiving; bring a hat, the cox talks.',
    ['Mon 18.00', 'Fri 17.30', 'Sat 10.30', 'Sun 10.30'],
  ],
  [
    'Grey Heron',
    'Coxless four. Ask the captain first, then ask yourself, then look at the wind.',
    ['Tue 6.15', 'Thu 6.15'],
  ],
  [
    'Old Number Nine',
    'The eight. There are nine of us in it, as the name says, and every one has an opinion about rhythm.',
    ['Wed 18.30', 'Sun 9.00'],
  ],
  [
    'Duckling',
    'Training tub, tied to the landing stage by a rope that has not yet been needed. Children from eight years.',
    ['Sat 9.30', 'Sat 10.30', 'Sat 11.30'],
  ],
];

/** What the database answers to a scan of the club's table, in its own notation of types. */
export const BOAT_TABLE = {
  Count: BOATS.length,
  ScannedCount: BOATS.length,
  Items: BOATS.map(([boat, words, slots]) => ({
    boat: { S: boat },
    words: { S: words },
    slots: { SS: slots },
  })),
};
