interface Package {
  weight: number;
  symbols: readonly number[];
}

/**
 * Lengths in bits of the best prefix code of which none is longer than a limit (package-merge).
 *
 * @param counts how often each symbol comes; those that never come have length 0.
 */
export function codeLengths(counts: readonly number[], limit: number): number[] {
  const lengths = new Array<number>(counts.length).fill(0);
  const leaves: Package[] = counts
    .map((weight, symbol) => ({ weight, symbols: [symbol] }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => a.weight - b.weight);
  if (leaves.length === 1) for (const { symbols } of leaves) lengths[symbols[0] ?? 0] = 1;
  if (leaves.length < 2) return lengths;
  let list: readonly Package[] = [];
  for (let level = 0; level < limit; level++) list = merged(leaves, paired(list));
  for (const { symbols } of list.slice(0, 2 * leaves.length - 2)) {
    for (const symbol of symbols) lengths[symbol] = (lengths[symbol] ?? 0) + 1;
  }
  return lengths;
}

function paired(list: readonly Package[]): Package[] {
  const pairs: Package[] = [];
  for (let at = 0; at + 1 < list.length; at += 2) {
    const [first, second] = [list[at], list[at + 1]];
    if (!first || !second) break;
    pairs.push({ weight: first.weight + second.weight, symbols: [...first.symbols, ...second.symbols] });
  }
  return pairs;
}

function merged(leaves: readonly Package[], pairs: readonly Package[]): Package[] {
  return [...leaves, ...pairs].sort((a, b) => a.weight - b.weight);
}

/** The code words that decoders work out from the lengths; the first bit is the highest. */
export function codeWords(lengths: readonly number[]): number[] {
  const words: number[] = [];
  let word = 0;
  for (let length = 1; length <= 15; length++) {
    for (const [symbol, its] of lengths.entries()) if (its === length) words[symbol] = word++;
    word <<= 1;
  }
  return words;
}
