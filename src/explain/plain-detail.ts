/** Longest text of others that stands in a sentence, in characters. */
const LONGEST = 121;

/** Characters that cannot be seen: controls, and the marks that turn the direction of what follows. */
const UNSEEN = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]+/gu;

/** A text that came from outside, fit to stand in a sentence: bounded, on one line, and unable to turn its direction. */
export function plainDetail(text: string): string {
  const plain = text
    .slice(0, LONGEST + 1)
    .replace(UNSEEN, ' ')
    .trim();
  return plain.length > LONGEST ? `${plain.slice(0, LONGEST - 1)}…` : plain;
}
