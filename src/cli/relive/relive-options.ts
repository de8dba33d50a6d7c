import { parseArgs } from 'node:util';
import { INCIDENTS, incidentById } from '../../knowledge/incidents';
import type { Severity } from '../../outage/scenario';
import type { BrowserKind } from '../platform/find-browser';

export interface ReliveOptions {
  browsers: readonly BrowserKind[];
  /** Hosts of demo sites; empty for all. */
  sites: readonly string[];
  /** Incident ids. */
  incidents: readonly string[];
  severities: readonly Exclude<Severity, 'custom'>[];
  /** With the build that may hold any request back, in Chromium. */
  isLab: boolean;
  isJson: boolean;
  /** How many of each browser run at a time. */
  jobs: number;
}

export const USAGE =
  'Usage: npm run relive -- --all | [--site HOST]… [--incident ID]… [--severity as-it-happened|region-lost] [--browser chromium|firefox] [--lab] [--jobs N] [--json]';

const SEVERITIES = ['as-it-happened', 'region-lost'] as const;

/**
 * Reads what `npm run relive` was asked for.
 * @throws Error in one line that says what was expected.
 */
export function readReliveOptions(args: readonly string[]): ReliveOptions {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: {
      all: { type: 'boolean', default: false },
      site: { type: 'string', multiple: true, default: [] },
      incident: { type: 'string', multiple: true, default: [] },
      severity: { type: 'string' },
      browser: { type: 'string' },
      lab: { type: 'boolean', default: false },
      jobs: { type: 'string', default: '3' },
      json: { type: 'boolean', default: false },
    },
    allowPositionals: true,
  });
  const { all, site: sites, incident, severity, browser, lab, jobs, json } = values;
  const [stray] = positionals;
  if (stray !== undefined) throw new Error(`Expected an option, got "${stray}". ${USAGE}`);
  if (!all && sites.length === 0 && incident.length === 0) {
    throw new Error(`Expected --all, a site or an incident. ${USAGE}`);
  }
  const strange = incident.find((id) => incidentById(id) === null);
  if (strange !== undefined) {
    throw new Error(`Expected one of ${INCIDENTS.map(({ id }) => id).join(' ')}, got "${strange}".`);
  }
  if (browser !== undefined && browser !== 'chromium' && browser !== 'firefox') {
    throw new Error(`Expected chromium or firefox, got "${browser}".`);
  }
  const known = SEVERITIES.find((one) => one === severity);
  if (severity !== undefined && known === undefined) {
    throw new Error(`Expected as-it-happened or region-lost, got "${severity}".`);
  }
  if (!/^[1-9]$/.test(jobs)) throw new Error(`Expected a number of browsers from 1 to 9, got "${jobs}".`);
  if (lab && browser === 'firefox') throw new Error('Expected chromium: Firefox needs no laboratory build.');
  return {
    browsers: browser !== undefined ? [browser] : lab ? ['chromium'] : ['chromium', 'firefox'],
    sites,
    incidents: incident.length > 0 ? incident : INCIDENTS.map(({ id }) => id),
    severities: known ? [known] : SEVERITIES,
    isLab: lab,
    isJson: json,
    jobs: Number(jobs),
  };
}
