import type { Recording } from './recording';

/** More hosts of a page than this are not lost one by one. */
const MOST_HOSTS = 14;

/** Which hosts of a page are lost together: each alone, neighbours in pairs, all third parties, all but the page's own. */
export function cellsOf(
  { hosts, thirdParties }: Pick<Recording, 'hosts' | 'thirdParties'>,
  withPairs = true,
): string[][] {
  const alone = hosts.slice(0, MOST_HOSTS).map((host) => [host]);
  const others = hosts.slice(1);
  const pairs = others.slice(0, MOST_HOSTS).flatMap((host, index) => {
    const next = others[index + 1];
    return index % 2 === 0 && next !== undefined ? [[host, next]] : [];
  });
  const unique = new Map(
    [...alone, ...(withPairs ? pairs : []), [...thirdParties], others]
      .filter((lost) => lost.length > 0)
      .map((lost) => [[...lost].sort().join(), [...lost].sort()]),
  );
  return [...unique.values()];
}
