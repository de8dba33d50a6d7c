import { type Cell, csvTable } from '../../ui/export/csv';
import type { PageAnalysis } from './analysis';

const COLUMNS = [
  'page',
  'site',
  'incident',
  'severity',
  'outcome',
  'worst',
  'host',
  'addresses',
  'provider',
  'region',
  'service',
  'layer',
  'origin_provider',
  'origin_region',
  'origin_service',
  'platform',
  'platform_provider',
  'platform_region',
  'network',
  'confidence',
  'fate',
  'fate_confidence',
  'roles',
  'first_party',
  'requests',
];

/** Pages as CSV (RFC 4180): one row for each row of hosts; lists are separated by blanks. */
export function pagesAsCsv(pages: readonly PageAnalysis[]): string {
  return csvTable(COLUMNS, pages.flatMap(pageRows));
}

function pageRows(page: PageAnalysis): Cell[][] {
  return page.hosts.map((host) => [
    page.url,
    page.site,
    page.incident,
    page.severity,
    page.outcome,
    page.worst,
    host.host,
    host.addresses.join(' '),
    host.provider,
    host.region,
    host.service,
    host.layer,
    host.origin?.provider ?? null,
    host.origin?.region ?? null,
    host.origin?.service ?? null,
    host.platform?.id ?? null,
    host.platform?.provider ?? null,
    host.platform?.region ?? null,
    host.network,
    host.confidence,
    host.fate,
    host.fateConfidence,
    host.roles.join(' '),
    host.firstParty,
    host.requests,
  ]);
}
