import { type BenchRow, benchRow, median, pairedRatio } from './bench-row';
import { type LoadCost, measureLoad } from './page-load-cost';
import type { RawChromium } from './raw-chromium';

/**
 * Loads one page with several browsers in turn, round after round, so that they share the machine's mood.
 * The first round warms up and is not counted.
 */
export async function interleave(
  browsers: ReadonlyMap<string, RawChromium>,
  url: string,
  rounds: number,
  progress: (text: string) => void,
): Promise<Map<string, LoadCost[]>> {
  const costs = new Map<string, LoadCost[]>([...browsers.keys()].map((name) => [name, []]));
  for (let round = 0; round <= rounds; round++) {
    progress(`${url}: round ${round} of ${rounds}`);
    const order = round % 2 === 0 ? [...browsers] : [...browsers].reverse();
    for (const [name, browser] of order) {
      const cost = await measureLoad(browser, url);
      if (round > 0) costs.get(name)?.push(cost);
    }
  }
  return costs;
}

/** Rows that hold the product's page loads against the logger's. */
export function pageLoadRows(requests: number, costs: ReadonlyMap<string, LoadCost[]>): BenchRow[] {
  const own = costs.get('outage-lens') ?? [];
  const logger = costs.get('logger') ?? [];
  return (['load', 'cpu'] as const).map((what) =>
    benchRow(
      `${what === 'load' ? 'page load' : 'CPU'}, ${requests} requests, against a logger`,
      pairedRatio(
        own.map((cost) => cost[what]),
        logger.map((cost) => cost[what]),
      ),
      '×',
      1,
    ),
  );
}

/** Medians of every browser against one of them, for choosing what to listen to. */
export function compareWith(base: string, costs: ReadonlyMap<string, LoadCost[]>): Record<string, unknown>[] {
  const reference = costs.get(base) ?? [];
  return [...costs].map(([name, list]) => ({
    extension: name,
    'load ms': Math.round(median(list.map(({ load }) => load))),
    'cpu ms': Math.round(1000 * median(list.map(({ cpu }) => cpu))),
    'load ×': Number(
      pairedRatio(
        list.map(({ load }) => load),
        reference.map(({ load }) => load),
      ).toFixed(2),
    ),
    'cpu ×': Number(
      pairedRatio(
        list.map(({ cpu }) => cpu),
        reference.map(({ cpu }) => cpu),
      ).toFixed(2),
    ),
  }));
}
