/** AS numbers in lines of `holder: AS numbers`. */
export function asNumbersIn(lines: string): ReadonlySet<number> {
  const numbers = lines
    .trim()
    .split('\n')
    .flatMap((line) =>
      line
        .slice(line.lastIndexOf(':') + 1)
        .trim()
        .split(/\s+/),
    );
  return new Set(numbers.map(Number));
}
