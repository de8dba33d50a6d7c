import { CONFIDENCES, type Confidence, EVIDENCE_KINDS, type EvidenceKind } from '../../attribute/attribution';
import { message } from '../../explain/message';
import { membersOf } from '../../history/parsed';
import { ROLES, type Role } from '../../observe/page-load';
import { FATES, type Fate } from '../../outage/scenario';
import { InputError } from '../../recordings/input-error';
import type { PictureRow } from '../pictures/picture-row';
import { type Cell, csvTable } from './csv';

export const HOST_FILE_FORMAT = 'outage-lens-hosts';
/** Raised when a reader of the form before would misunderstand a file; what is merely added is left aside. */
export const HOST_FILE_VERSION = 1;

/** The hosts of one page load as a file, for spreadsheets and programs. It holds no path of any address. */
export interface HostFile {
  format: typeof HOST_FILE_FORMAT;
  version: typeof HOST_FILE_VERSION;
  /** Host of the page. */
  page: string;
  /** ISO time. */
  loaded: string;
  incident: string;
  severity: string;
  /** ISO times of the part of the day that the fates are of; null for the whole of it. */
  part: { from: string; to: string } | null;
  hosts: HostFileRow[];
}

export interface HostFileRow {
  host: string;
  fate: Fate;
  fateConfidence: Confidence;
  roles: Partial<Record<Role, number>>;
  provider: string | null;
  region: string | null;
  service: string | null;
  layer: string | null;
  origin: string | null;
  platform: string | null;
  network: string | null;
  confidence: Confidence;
  addresses: string[];
  requests: number;
  /** As far as `sized` of the requests have told. */
  bytes: number;
  sized: number;
  /** Milliseconds after the load began; null where they were not kept. */
  first: number | null;
  last: number | null;
  evidence: { kind: EvidenceKind; detail: string; source: string }[];
}

/** What a file says of a row of the pictures. */
export function hostFileRow({
  host,
  fate,
  verdict,
  counts,
  requests,
  bytes,
  sized,
  times,
}: PictureRow): HostFileRow {
  const { provider, region, service, layer, origin, platform, network, confidence, evidence } =
    verdict.attribution;
  return {
    ...{ host, fate, fateConfidence: verdict.confidence, roles: { ...counts } },
    ...{ provider, region, service, layer },
    origin: origin && [origin.provider, origin.region ?? ''].join('/'),
    platform: platform?.id ?? null,
    ...{ network, confidence, addresses: [...verdict.addresses], requests, bytes, sized },
    first: times?.first ?? null,
    last: times?.last ?? null,
    evidence: evidence.map(({ kind, detail, source }) => ({ kind, detail, source })),
  };
}

const COLUMNS = [
  ...[
    'page',
    'loaded',
    'incident',
    'severity',
    'host',
    'fate',
    'fate_confidence',
    'roles',
    'provider',
    'region',
  ],
  ...[
    'service',
    'layer',
    'origin',
    'platform',
    'network',
    'confidence',
    'addresses',
    'requests',
    'bytes',
    'sized',
  ],
  ...['first_ms', 'last_ms', 'evidence'],
];

/** The file as CSV, a row for each host and place; lists are separated by blanks, evidence by semicolons. */
export function hostFileAsCsv({ page, loaded, incident, severity, hosts }: HostFile): string {
  const rows = hosts.map((row): Cell[] => [
    ...[page, loaded, incident, severity, row.host, row.fate, row.fateConfidence],
    ROLES.flatMap((role) => (row.roles[role] ? [`${role}:${row.roles[role]}`] : [])).join(' '),
    ...[
      row.provider,
      row.region,
      row.service,
      row.layer,
      row.origin,
      row.platform,
      row.network,
      row.confidence,
    ],
    row.addresses.join(' '),
    ...[row.requests, row.bytes, row.sized, row.first, row.last],
    row.evidence.map(({ kind, detail }) => `${kind}: ${detail}`).join('; '),
  ]);
  return csvTable(COLUMNS, rows);
}

/** More than any page is kept with. */
const MOST_HOSTS = 5_000;
const LONGEST_TEXT = 2_000;

/**
 * Reads such a file back, whoever wrote it.
 * @param name of the file, as its user knows it.
 * @throws InputError for one of a later version, else an error with one line that says what was expected.
 */
export function readHostFile(text: string, name: string): HostFile {
  const file = membersOf(JSON.parse(text));
  if (file.format !== HOST_FILE_FORMAT) throw new Error(`Expected a file of the format ${HOST_FILE_FORMAT}.`);
  const version = Number.isInteger(file.version) ? Number(file.version) : 0;
  if (version < 1) throw new Error('Expected a version of the format.');
  if (version > HOST_FILE_VERSION) throw new InputError(name, 'version', message('refused.newer'));
  if (!Array.isArray(file.hosts) || file.hosts.length > MOST_HOSTS)
    throw new Error('Expected a list of hosts.');
  const part = membersOf(file.part);
  return {
    ...{ format: HOST_FILE_FORMAT, version: HOST_FILE_VERSION },
    ...{ page: textOf(file.page), loaded: textOf(file.loaded) },
    ...{ incident: textOf(file.incident), severity: textOf(file.severity) },
    part: file.part === null ? null : { from: textOf(part.from), to: textOf(part.to) },
    hosts: file.hosts.map(readRow),
  };
}

function readRow(value: unknown): HostFileRow {
  const row = membersOf(value);
  const told = membersOf(row.roles);
  const roles: Partial<Record<Role, number>> = {};
  for (const role of ROLES) if (told[role] !== undefined) roles[role] = numberOf(told[role]);
  return {
    host: textOf(row.host),
    fate: oneOf(FATES, row.fate),
    fateConfidence: oneOf(CONFIDENCES, row.fateConfidence),
    roles,
    ...{
      provider: textOrNull(row.provider),
      region: textOrNull(row.region),
      service: textOrNull(row.service),
    },
    ...{ layer: textOrNull(row.layer), origin: textOrNull(row.origin), platform: textOrNull(row.platform) },
    network: textOrNull(row.network),
    confidence: oneOf(CONFIDENCES, row.confidence),
    addresses: listOf(row.addresses).map(textOf),
    ...{ requests: numberOf(row.requests), bytes: numberOf(row.bytes), sized: numberOf(row.sized) },
    first: row.first === null ? null : numberOf(row.first),
    last: row.last === null ? null : numberOf(row.last),
    evidence: listOf(row.evidence).map((one) => {
      const { kind, detail, source } = membersOf(one);
      return { kind: oneOf(EVIDENCE_KINDS, kind), detail: textOf(detail), source: textOf(source) };
    }),
  };
}

function listOf(value: unknown): readonly unknown[] {
  if (!Array.isArray(value) || value.length > MOST_HOSTS) throw new Error('Expected a list.');
  return value;
}

function textOf(value: unknown): string {
  if (typeof value !== 'string' || value.length > LONGEST_TEXT) throw new Error('Expected a text.');
  return value;
}

function textOrNull(value: unknown): string | null {
  return value === null ? null : textOf(value);
}

function numberOf(value: unknown): number {
  if (typeof value !== 'number' || !(value >= 0 && value <= Number.MAX_SAFE_INTEGER)) {
    throw new Error('Expected a number that is not below nothing.');
  }
  return value;
}

function oneOf<Value extends string>(values: readonly Value[], value: unknown): Value {
  const found = values.find((one) => one === value);
  if (found === undefined) throw new Error(`Expected one of ${values.join(', ')}.`);
  return found;
}
