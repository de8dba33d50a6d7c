/** One line of what somebody typed: nothing that cannot be seen or turns the text around it, and not too long. */
export function shortText(text: string, longest: number): string {
  const plain = text.slice(0, longest * 4).replace(/[\s\p{C}]+/gu, ' ');
  return [...plain.trim()].slice(0, longest).join('').trim();
}
