import type { AccuracyReport } from './measure-accuracy';
import type { Confused, RegionShare } from './published-space';

/** Confusions and regions that are printed; the JSON has all of them. */
const MOST_LINES = 25;

/** The report as lines to read: the tables, then what explains them. */
export function accuracyText(report: AccuracyReport): string {
  return [
    ...tables(report),
    ...section(`by region (embedded map, largest ${MOST_LINES} of IPv4)`, regionLines(report.regions)),
    ...section(
      `which region is taken for which (embedded map, largest ${MOST_LINES} of each family)`,
      [4, 6].flatMap((family) => confusionLines(report.confusion.filter((it) => it.family === family))),
    ),
    ...section('what stands in the way', obstacles(report)),
  ].join('\n');
}

function tables({ rows }: AccuracyReport): string[] {
  const lines: string[] = [];
  let table = '';
  const width = Math.max(0, ...rows.map((it) => it.name.length));
  for (const row of rows) {
    if (row.table !== table) lines.push('', row.table);
    table = row.table;
    const mark = row.ok ? '✓' : '✗';
    lines.push(`  ${mark} ${row.name.padEnd(width)} ${`${row.value}`.padStart(7)}  (target ${row.target})`);
  }
  return lines;
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', title, ...lines.map((it) => `  ${it}`)];
}

function regionLines(regions: readonly RegionShare[]): string[] {
  return regions
    .filter((it) => it.family === 4)
    .slice(0, MOST_LINES)
    .map(({ provider, region, published, announced, found, said }) => {
      const count = Math.round(published).toLocaleString('en').padStart(11);
      const share = (whole: number): string => `${percent(found, whole)} %`.padStart(8);
      return `${`${provider} ${region}`.padEnd(28)} ${count} published, ${percent(announced, published)} % announced; found ${share(announced)}, rightly said ${share(said)}`;
    });
}

function confusionLines(confusion: readonly Confused[]): string[] {
  return confusion.slice(0, MOST_LINES).map(({ provider, family, official, said, weight, share }) => {
    const count = Math.round(weight).toLocaleString('en').padStart(8);
    return `${count} ${family === 4 ? 'addresses' : '/48 blocks'} of ${provider} ${official} → ${said} (${share} % of ${provider} IPv${family})`;
  });
}

/** The rows behind each share of recorded requests that is not whole. */
function obstacles({ rows, wrong, nameless, missing }: AccuracyReport): string[] {
  return [
    ...rows
      .filter((it) => !it.ok)
      .map((it) => `not reached: ${it.table}: ${it.name}: ${it.value}, target ${it.target}`),
    ...wrong.map(
      (it) => `${it.table}: ${it.host} ${it.address} is ${it.official}, said: ${it.said} (${it.because})`,
    ),
    ...namelessLines(nameless),
    ...missing.map((it) => `not measured: ${it}`),
  ];
}

/** One line for each table. */
function namelessLines(nameless: AccuracyReport['nameless']): string[] {
  const tables = [...new Set(nameless.map((it) => it.table))];
  return tables.map((table) => {
    const rows = nameless.filter((it) => it.table === table).map((it) => `${it.host} ${it.address}`);
    return `${table}: neither provider nor network name: ${rows.join(', ')}`;
  });
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${Math.round((part / whole) * 10_000) / 100}`;
}
