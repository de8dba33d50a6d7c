/**
 * Pictures are laid out from left to right whatever the language, so that names stay whole; a line with Arabic in it is
 * set from right to left all the same. Unicode's own marks say so, on the screen, in files and on a canvas alike.
 */
export function inItsDirection(text: string): string {
  return /[\u0600-\u06ff]/.test(text) ? `\u2067${text}\u2069` : text;
}
