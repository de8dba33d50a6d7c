/** One thing that was handed in, and where: a file as a whole is no line. */
export interface GivenPart {
  text: string;
  line: number | null;
}

/** More lines than any class has students. */
const MOST_LINES = 1_000;

/** What a pasted text or a file holds: one file, or codes one a line. What is written around them is none. */
export function givenParts(text: string): GivenPart[] {
  const whole = text.trim() === '' ? [] : [{ text, line: null }];
  if (text.trimStart().startsWith('{')) return whole;
  const lines = text.split(/\r?\n/, MOST_LINES).map((line, index) => ({ text: line, line: index + 1 }));
  const codes = lines.filter((part) => /OL[A-Z]\d/.test(part.text));
  return codes.length > 0 ? codes : whole;
}
