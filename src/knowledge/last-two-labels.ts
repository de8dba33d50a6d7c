/**
 * The last two labels of a name: its domain, as far as one can tell without a list of public suffixes.
 * @param end where the name ends, before a dot at its end.
 */
export function lastTwoLabels(name: string, end: number): string {
  const last = name.lastIndexOf('.', end - 1);
  return name.slice(last < 1 ? 0 : name.lastIndexOf('.', last - 1) + 1, end);
}
