import type { Source } from '../outage/scenario';
import { REPORTED_2017_02_28 } from './reported-services/aws-s3-us-east-1-2017-02-28';
import { REPORTED_2021_12_07 } from './reported-services/aws-us-east-1-2021-12-07';
import { REPORTED_2025_10_20 } from './reported-services/aws-us-east-1-2025-10-20';
import { REPORTED_2025_11_18 } from './reported-services/cloudflare-2025-11-18';
import { REPORTED_2021_06_08 } from './reported-services/fastly-2021-06-08';
import { REPORTED_2025_06_12 } from './reported-services/google-cloud-2025-06-12';

/**
 * What was reported of a service during an incident: a statement about the press or the firm, never a verdict on
 * what a page depends on. It stands beside the page's own verdict and is not mixed with it.
 */
export interface ReportedService {
  /** Name as people know it. */
  name: string;
  /** Domains whose pages it is shown on, with everything below them. */
  domains: readonly string[];
  /** What was reported, short, in each language. */
  reported: { en: string; ar: string };
  /** Where: at least as good as `secondary`. */
  source: Source;
  /** ISO date of what was reported. */
  date: string;
}

/** What was reported in each incident, by the incident's id. */
export const REPORTED: ReadonlyMap<string, readonly ReportedService[]> = new Map([
  ['aws-s3-us-east-1-2017-02-28', REPORTED_2017_02_28],
  ['aws-us-east-1-2021-12-07', REPORTED_2021_12_07],
  ['aws-us-east-1-2025-10-20', REPORTED_2025_10_20],
  ['cloudflare-2025-11-18', REPORTED_2025_11_18],
  ['fastly-2021-06-08', REPORTED_2021_06_08],
  ['google-cloud-2025-06-12', REPORTED_2025_06_12],
]);

const BY_INCIDENT: ReadonlyMap<string, ReadonlyMap<string, ReportedService>> = new Map(
  [...REPORTED].map(([id, services]) => [id, byDomain(services)] as const),
);

/**
 * What was reported of the service that a host belongs to.
 * @param host host name of the page, lower case.
 * @returns the row with the longest domain that the host equals or stands below, or null.
 */
export function reportedFor(host: string, incidentId: string): ReportedService | null {
  const services = BY_INCIDENT.get(incidentId);
  if (!services) return null;
  const labels = host.toLowerCase().replace(/\.$/, '').split('.', 128);
  for (let first = 0; first < labels.length - 1; first += 1) {
    const service = services.get(labels.slice(first).join('.'));
    if (service) return service;
  }
  return null;
}

function byDomain(services: readonly ReportedService[]): Map<string, ReportedService> {
  return new Map(services.flatMap((service) => service.domains.map((domain) => [domain, service] as const)));
}
