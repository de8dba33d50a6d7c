import type { Source } from '../outage/scenario';
import { REPORTED_2020_11_25 } from './reported-services/aws-kinesis-us-east-1-2020-11-25';
import { REPORTED_2017_02_28 } from './reported-services/aws-s3-us-east-1-2017-02-28';
import { REPORTED_2021_12_07 } from './reported-services/aws-us-east-1-2021-12-07';
import { REPORTED_2025_10_20 } from './reported-services/aws-us-east-1-2025-10-20';
import { REPORTED_2025_10_29 } from './reported-services/azure-front-door-2025-10-29';
import { REPORTED_2025_11_18 } from './reported-services/cloudflare-2025-11-18';
import { REPORTED_2025_12_05 } from './reported-services/cloudflare-2025-12-05';
import { REPORTED_2021_06_08 } from './reported-services/fastly-2021-06-08';
import { REPORTED_2025_06_12 } from './reported-services/google-cloud-2025-06-12';
import { REPORTED_WHAT, type ReportedKind, type ReportedWhat } from './reported-what';

/**
 * One service as the lists have it: its name as people know it; its domains with a blank between, whose pages it is
 * shown on with everything below them; what was reported; where, at least as good as `secondary`.
 */
export type ReportedRow = readonly [name: string, domains: string, what: ReportedWhat, source: Source];

/**
 * What was reported of a service during an incident: a statement about the press or the firm, never a verdict on
 * what a page depends on. It stands beside the page's own verdict and is not mixed with it.
 */
export interface ReportedService {
  /** Id of the incident. */
  incident: string;
  name: string;
  domains: readonly string[];
  what: ReportedWhat;
  kind: ReportedKind;
  source: Source;
  /** ISO date of what was reported. */
  date: string;
}

/** The lists by incident id, which ends in the day that they speak of; newest first. */
const LISTS: ReadonlyMap<string, readonly ReportedRow[]> = new Map([
  ['cloudflare-2025-12-05', REPORTED_2025_12_05],
  ['cloudflare-2025-11-18', REPORTED_2025_11_18],
  ['azure-front-door-2025-10-29', REPORTED_2025_10_29],
  ['aws-us-east-1-2025-10-20', REPORTED_2025_10_20],
  ['google-cloud-2025-06-12', REPORTED_2025_06_12],
  ['aws-us-east-1-2021-12-07', REPORTED_2021_12_07],
  ['fastly-2021-06-08', REPORTED_2021_06_08],
  ['aws-kinesis-us-east-1-2020-11-25', REPORTED_2020_11_25],
  ['aws-s3-us-east-1-2017-02-28', REPORTED_2017_02_28],
]);

/** Ids of the incidents that have reports, newest first. */
export const REPORTED_INCIDENTS: readonly string[] = [...LISTS.keys()];

/** All that was reported in an incident, by name; empty for one without reports. */
export function reportedIn(incidentId: string): ReportedService[] {
  return (LISTS.get(incidentId) ?? []).map((row) => toService(row, incidentId));
}

/**
 * What was reported of the service that a host belongs to.
 * @param host host name of the page.
 * @returns the row with the longest domain that the host equals or stands below, or null.
 */
export function reportedFor(host: string, incidentId: string): ReportedService | null {
  const name = host.toLowerCase().replace(/\.$/, '');
  let found: { row: ReportedRow; length: number } | null = null;
  for (const row of LISTS.get(incidentId) ?? []) {
    for (const domain of row[1].split(' ')) {
      if (domain.length <= (found?.length ?? 0)) continue;
      if (name === domain || name.endsWith(`.${domain}`)) found = { row, length: domain.length };
    }
  }
  return found && toService(found.row, incidentId);
}

function toService([name, domains, what, source]: ReportedRow, incident: string): ReportedService {
  const date = incident.slice(-'2025-10-20'.length);
  return { incident, name, domains: domains.split(' '), what, kind: REPORTED_WHAT[what], source, date };
}
