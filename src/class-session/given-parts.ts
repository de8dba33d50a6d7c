/** One thing that was handed in, and where: a file as a whole is no line. */
export interface GivenPart {
  text: string;
  line: number | null;
}

/** More lines than any class has students. */
const MOST_LINES = 1_000;

/** What a pasted text or a file holds: one file, or codes one a line. Empty lines are none. */
export function givenParts(text: string): GivenPart[] {
  if (text.trimStart().startsWith('{')) return [{ text, line: null }];
  const lines = text.split(/\r?\n/, MOST_LINES).map((line, index) => ({ text: line, line: index + 1 }));
  return lines.filter((part) => part.text.trim() !== '');
}
