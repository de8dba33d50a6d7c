import type { Chance } from './chance';

const WORDS = (
  'harbour window garden letter bridge morning river market engine teacher island winter bakery signal ' +
  'orchard library station painter valley machine captain village festival museum kitchen mountain ferry ' +
  'workshop railway council neighbour concert meadow lantern carpenter season ticket harvest bicycle cellar ' +
  'opens carries follows repairs discovers measures remembers paints crosses gathers answers keeps builds ' +
  'quiet early narrow bright patient wooden ordinary distant useful careful modern local former busy ' +
  'near beside after before without around between against toward because while although until once ' +
  'the a its their every another this no some many two seven'
).split(' ');

/** So many words that mean nothing, with capitals and full stops. */
export function prose(chance: Chance, count: number): string {
  const words: string[] = [];
  let isFirst = true;
  for (let index = 0; index < count; index += 1) {
    const word = WORDS[chance.between(0, WORDS.length - 1)] ?? 'word';
    const isLast: boolean = !isFirst && (chance.isLucky(0.1) || index === count - 1);
    words.push(`${isFirst ? word.charAt(0).toUpperCase() + word.slice(1) : word}${isLast ? '.' : ''}`);
    isFirst = isLast;
  }
  return words.join(' ');
}

/** Paragraphs of prose. */
export function paragraphs(chance: Chance, count: number, words: number): string {
  return Array.from({ length: count }, () => `<p>${prose(chance, words)}</p>`).join('\n');
}
