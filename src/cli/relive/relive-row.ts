import { OUTCOMES, type Outcome, type Severity } from '../../outage/scenario';
import type { BrowserKind } from '../platform/find-browser';

/** One cell of the table (contract): what the model said of a site in an outage, and what was measured. */
export interface ReliveRow {
  /** Host of the site's page. */
  site: string;
  scenario: string;
  severity: Severity;
  browser: BrowserKind;
  /** How many hosts failed. */
  failing: number;
  predicted: Outcome;
  /** Null where no host fails: there is nothing to be lived through. */
  measured: Outcome | null;
}

/** A row with what is said of it where the two differ. */
export interface GradedRow extends ReliveRow {
  /** What was measured, worst first, in a few words each. */
  findings: readonly string[];
  /** The hosts that fail, and how. */
  hosts: readonly FailingHost[];
}

/** A host that fails, as the popup tells of it. */
export interface FailingHost {
  host: string;
  fate: string;
  failure: string;
}

/** Share of the cells in which a host fails that the model got right; null where there are none. */
export function agreementOf(rows: readonly ReliveRow[]): number | null {
  const lived = rows.filter(({ measured }) => measured !== null);
  if (lived.length === 0) return null;
  return lived.filter(({ predicted, measured }) => predicted === measured).length / lived.length;
}

/** The table predicted × measured, then every disagreement in a line, then the agreement. */
export function reliveText(rows: readonly GradedRow[]): string {
  const lived = rows.filter(({ measured }) => measured !== null);
  const seen = OUTCOMES.filter((one) => lived.some((row) => row.predicted === one || row.measured === one));
  const width = Math.max(...seen.map((one) => one.length), 'predicted'.length) + 2;
  const cell = (text: string | number) => String(text).padStart(width);
  const lines = [
    ['predicted'.padEnd(width), ...seen.map(cell)].join(''),
    ...seen.map((predicted) => {
      const counts = seen.map(
        (measured) => lived.filter((row) => row.predicted === predicted && row.measured === measured).length,
      );
      return [predicted.padEnd(width), ...counts.map((count) => cell(count === 0 ? '·' : count))].join('');
    }),
    '',
    ...lived.filter(({ predicted, measured }) => predicted !== measured).map(disagreement),
    summary(rows, lived),
  ];
  return lines.join('\n');
}

function disagreement(row: GradedRow): string {
  const { site, scenario, severity, browser, predicted, measured, failing, findings } = row;
  const found = findings.length > 0 ? ` (${findings.join(', ')})` : '';
  const line = `${site} · ${scenario} · ${severity} · ${browser}: ${predicted} was said, ${measured} was measured, ${failing} ${failing === 1 ? 'host' : 'hosts'} failing${found}`;
  const why = whyOtherwise(row);
  return why === null ? line : `${line}: ${why}`;
}

/** Why what was measured may be less than what was said; null where nothing of the kind explains it. */
function whyOtherwise({ predicted, hosts }: GradedRow): string | null {
  if (hosts.some(({ fate }) => fate === 'failing')) {
    return 'it fails now and then, and half of the requests come through; what is said is of a visit for which they do not';
  }
  if (predicted === 'blank' && hosts.some(({ failure }) => failure === 'errors' || failure === 'no-name')) {
    return 'such a failure comes at once and holds nothing up; what is said is of a host that hangs';
  }
  return null;
}

function summary(rows: readonly ReliveRow[], lived: readonly ReliveRow[]): string {
  const agreement = agreementOf(rows);
  if (agreement === null) return `No host fails in any of ${rows.length} cells.`;
  const right = lived.filter(({ predicted, measured }) => predicted === measured).length;
  return `${right} of ${lived.length} cells in which a host fails agree: ${(agreement * 100).toFixed(1)} %. In ${rows.length - lived.length} more no host fails.`;
}
