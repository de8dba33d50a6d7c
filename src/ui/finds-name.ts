/**
 * Search over names and domains as people type them: without regard to case, accents and punctuation, each word on
 * its own. What is typed in Arabic letters is compared by sound, since the names themselves stand in Latin ones.
 * @returns whether a row with these names is meant; everything is by an empty search.
 */
export function findsName(search: string): (names: readonly string[]) => boolean {
  const typed = plain(search);
  const words = typed.split(' ').filter(Boolean);
  if (!ARABIC.test(typed)) {
    return (names) => {
      const texts = names.map(plain);
      return words.every((word) => texts.some((text) => text.includes(word)));
    };
  }
  const sounds = words.map(soundOf);
  // Arabic writes some names in more words than they have: GitHub, ChatGPT.
  const together = soundOf(words.join(''));
  return (names) => {
    const heard = names.flatMap((name) => wordStarts(plain(name))).map(soundOf);
    const isHeard = (sound: string) => heard.some((start) => start.startsWith(sound));
    return sounds.every(isHeard) || isHeard(together);
  };
}

const ARABIC = /\p{Script=Arabic}/u;

/** Lower case, accents and vowel marks off, apostrophes closed up, everything else between words a blank. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\u0640'’]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}.+]+/gu, ' ')
    .trim();
}

/** A text from each of its words on, since what is looked for may begin at any of them. */
function wordStarts(text: string): string[] {
  const words = text.split(' ');
  return words.map((_, index) => words.slice(index).join(''));
}

/**
 * Letters and pairs of them that sound alike in names as Arabic newspapers write them, under one letter; vowels and
 * what may or may not be written are left out. Pairs come first.
 */
const SOUNDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    S: 'ch,sh,تش,ش',
    f: 'ph,f,v,ف,ڤ',
    t: 'th,t,ت,ث,ط',
    ks: 'x,كس',
    k: 'ck,k,q,ك,ق,خ',
    g: 'gh,g,j,ج,غ',
    b: 'p,b,ب,پ',
    s: 's,z,ز,س,ص,ظ',
    d: 'd,د,ذ,ض',
    l: 'l,ل',
    m: 'm,م',
    n: 'n,ن',
    r: 'r,ر',
  }).flatMap(([sound, letters]) => letters.split(',').map((letter) => [letter, sound] as const)),
);

/** The consonants of a word, each under the letter that it sounds like; doubled ones once. */
function soundOf(word: string): string {
  let sound = '';
  for (let index = 0; index < word.length; index += 1) {
    const pair = word.slice(index, index + 2);
    const letter = word.charAt(index);
    const next = SOUNDS.get(pair) ?? (letter === 'c' ? softOrHard(pair) : SOUNDS.get(letter));
    if (SOUNDS.has(pair)) index += 1;
    if (next !== undefined && !sound.endsWith(next)) sound += next;
  }
  return sound;
}

function softOrHard(pair: string): string {
  return /^c[eiy]/.test(pair) ? 's' : 'k';
}
