import { DEFAULT_INCIDENT } from '../../knowledge/incidents';
import type { Scenario } from '../../outage/scenario';
import { lostHostsScenario, lostScenario, scenarioFor } from '../../outage/scenario-for';

const FORMATS = ['text', 'json', 'csv'] as const;
export type Format = (typeof FORMATS)[number];

/** What the command line asks for. */
export interface Options {
  files: readonly string[];
  scenario: Scenario;
  format: Format;
  /** Lists the incidents instead of analysing anything. */
  listsIncidents: boolean;
  /** Shows how the command is used. */
  asksForHelp: boolean;
}

/** How the command is used. */
export const USAGE = `Usage: npm run analyze -- [OPTIONS] FILE…
FILE is a HAR file, or .jsonl/.jsonl.gz rows {host, ip, headers, url?, type?, page?}.
  --incident ID              ${DEFAULT_INCIDENT} unless another is named
  --severity NAME            as-it-happened (default) or region-lost
  --lost PLACE               instead: PROVIDER[:REGION[:SERVICE]] is lost
  --lost-hosts HOST,HOST,…   instead: exactly these hosts hang
  --format NAME              text (default), json or csv
  --incidents                lists the incidents with their sources
`;

const WITH_VALUE: ReadonlySet<string> = new Set(['incident', 'severity', 'lost', 'lost-hosts', 'format']);
const WITHOUT_VALUE: ReadonlySet<string> = new Set(['incidents', 'help']);

/**
 * Reads the command line.
 * @throws Error with one line that says what was expected.
 */
export function readOptions(args: readonly string[]): Options {
  const { values, flags, files } = split(args);
  const options: Options = {
    files,
    scenario: scenarioOf(values),
    format: formatOf(values.get('format')),
    listsIncidents: flags.has('incidents'),
    asksForHelp: flags.has('help'),
  };
  if (files.length === 0 && !options.listsIncidents && !options.asksForHelp) {
    throw new Error('Expected at least one recording (a HAR file, or rows of JSON), got none.');
  }
  return options;
}

function split(args: readonly string[]) {
  const values = new Map<string, string>();
  const flags = new Set<string>();
  const files: string[] = [];
  const rest = [...args];
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    if (arg === '--') files.push(...rest.splice(0));
    else if (!arg.startsWith('-') || arg === '-') files.push(arg);
    else {
      const [, name = '', given] = /^--?([a-z-]+)(?:=(.*))?$/s.exec(arg) ?? [];
      const key = name === 'h' ? 'help' : name;
      if (WITHOUT_VALUE.has(key) && given === undefined) flags.add(key);
      else if (WITH_VALUE.has(key)) values.set(key, given ?? valueAfter(arg, rest));
      else
        throw new Error(
          `Expected one of the options that --help lists, got ${JSON.stringify(arg.slice(0, 80))}.`,
        );
    }
  }
  return { values, flags, files };
}

function valueAfter(arg: string, rest: string[]): string {
  const value = rest.shift();
  if (value === undefined) throw new Error(`Expected a value after ${arg}, got none.`);
  return value;
}

function scenarioOf(values: ReadonlyMap<string, string>): Scenario {
  const kinds = ['incident', 'lost', 'lost-hosts'].filter((name) => values.has(name));
  if (kinds.length > 1) {
    throw new Error(`Expected one outage, got ${kinds.map((name) => `--${name}`).join(' and ')}.`);
  }
  const severity = values.get('severity') ?? 'as-it-happened';
  if (severity !== 'as-it-happened' && severity !== 'region-lost') {
    throw new Error(
      `Expected --severity as-it-happened or region-lost, got ${JSON.stringify(severity.slice(0, 80))}.`,
    );
  }
  const lost = values.get('lost');
  const hosts = values.get('lost-hosts');
  if (lost !== undefined) return lostScenario(lost);
  if (hosts !== undefined) return lostHostsScenario(hosts.split(','));
  return scenarioFor(values.get('incident') ?? DEFAULT_INCIDENT, severity);
}

function formatOf(text = 'text'): Format {
  const format = FORMATS.find((one) => one === text);
  if (format) return format;
  throw new Error(`Expected --format text, json or csv, got ${JSON.stringify(text.slice(0, 80))}.`);
}
