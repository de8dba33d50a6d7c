import type { HostMemory } from './host-memory';
import { hostOf } from './host-name';
import type { ExchangeRecord, LoadRecord } from './load-record';
import { type Exchange, type PageLoad, ROLES, type Role } from './page-load';
import type { ProbeReport } from './probe-report';
import type { Stakes } from './stake';

/**
 * The page load as the later stages see it: what the browser reported, with the roles that only the page knows,
 * and with the hosts that the page used though no event told of them (memory cache, service worker, a background
 * script that was stopped).
 */
export function toPageLoad(load: LoadRecord, memory: HostMemory, isPrivate: boolean | null): PageLoad {
  const blocking = blockingLeft(load.probe);
  const exchanges = load.exchanges.map((record) => toExchange(record, blocking, load.startedAt));
  addUntoldRoles(exchanges, load.probe);
  const gaps = [...load.gaps];
  const filled = fillIn(load, exchanges, memory);
  exchanges.push(...filled);
  for (const exchange of exchanges) weigh(exchange, load.probe);
  if (load.wasInterrupted && filled.length > 0 && !gaps.includes('interrupted')) gaps.push('interrupted');
  return {
    url: load.url,
    startedAt: load.startedAt,
    complete: load.isComplete,
    isPrivate: isPrivate === true,
    ...(load.wasSent ? { wasSent: true } : {}),
    exchanges,
    gaps,
    visible: load.probe?.visible ?? null,
  };
}

/** What is missed of pictures and frames, from this area on in CSS pixels (as outcomes are measured). */
const SEEN_AREA = 5_000;
/** Shares of a page that come after what holds them up: most of it, and enough to be missed. */
const MOST = 0.5;
const SOME = 0.03;

/** Says what of the page hangs on an exchange, as far as the page itself has told. */
function weigh(exchange: Exchange, probe: ProbeReport | null): void {
  const stakes: Stakes = { ...exchange.stakes };
  const { areas, styledBy = [] } = probe?.visible ?? {};
  const { host, roles } = exchange;
  // A host that is not among them may have been led to from another: how large that is is not known.
  const isSmall = (area: number | undefined) => area !== undefined && area < SEEN_AREA;
  // Even one pixel may be drawn large.
  if ((areas?.pictures[host] ?? 0) >= SEEN_AREA) delete stakes.image;
  if (roles.image && !styledBy.includes(host) && isSmall(areas?.pictures[host])) stakes.image = 'none';
  if (roles.frame && isSmall(areas?.frames[host])) stakes.frame = 'none';
  const held = probe?.holding?.[host] ?? 0;
  if (held >= SOME && roles.app && !roles.blocking) {
    // Some of its scripts hold up what stands after them; which of the requests they are makes no difference.
    roles.blocking = 1;
    if (roles.app === 1) delete roles.app;
    else roles.app -= 1;
    stakes.blocking = held >= 1 ? 'all' : held >= MOST ? 'use' : 'part';
  }
  if (Object.keys(stakes).length > 0) exchange.stakes = stakes;
  else delete exchange.stakes;
}

/** How many scripts and styles of each host block rendering, as far as the page has said; null without a probe. */
function blockingLeft(probe: ProbeReport | null): Map<string, number> | null {
  if (!probe) return null;
  return new Map(Object.entries(probe.hosts).map(([host, roles]) => [host, roles.blocking ?? 0]));
}

function toExchange(
  record: ExchangeRecord,
  blocking: Map<string, number> | null,
  startedAt: number,
): Exchange {
  const { style = 0, script = 0, ...rest } = record.roles;
  const roles: Partial<Record<Role, number>> = { ...rest };
  if (style + script > 0) {
    // Without the page's word, a style is taken to block and a script is not: the usual case of each.
    // With it, one blocking resource makes all styles of the host blocking: Firefox fetches a style sheet twice
    // where its document names it once.
    const stated = blocking ? (blocking.get(record.host) ?? 0) : style;
    const blocks = stated === 0 ? 0 : style + Math.min(script, Math.max(0, stated - style));
    blocking?.set(record.host, Math.max(0, stated - blocks));
    if (blocks > 0) roles.blocking = blocks;
    if (style + script > blocks) roles.app = style + script - blocks;
  }
  return {
    host: record.host,
    address: record.address,
    addressSource: record.addressSource,
    headers: record.headers,
    cnames: [],
    roles,
    files: { sheets: style, scripts: script },
    failed: record.failed,
    cached: record.cached,
    ...timesOf(record, startedAt),
    ...(record.pixels && record.pixels === roles.image ? { stakes: { image: 'none' } } : {}),
    ...(record.kept === undefined ? {} : { kept: record.kept }),
    ...(record.sized ? { size: { bytes: record.bytes ?? 0, told: record.sized } } : {}),
  };
}

function timesOf({ first, last }: ExchangeRecord, startedAt: number): Pick<Exchange, 'times'> {
  if (first === undefined || last === undefined) return {};
  const after = (time: number) => Math.max(0, Math.round(time - startedAt));
  return { times: { first: after(first), last: after(last) } };
}

/**
 * What a memory cache answered is told by no event, also where other requests went to the same host: what the host
 * is to the page would be less than it is. Left out is what the page's own word leaves open (`other`).
 */
function addUntoldRoles(exchanges: readonly Exchange[], probe: ProbeReport | null): void {
  for (const [host, stated] of Object.entries(probe?.hosts ?? {})) {
    const own = exchanges.filter((exchange) => exchange.host === host);
    const [first] = own;
    if (!first) continue;
    for (const role of ROLES) {
      const count = stated[role] ?? 0;
      if (role !== 'other' && count > 0 && own.every((exchange) => !exchange.roles[role])) {
        first.roles[role] = count;
      }
    }
  }
}

function fillIn(load: LoadRecord, known: readonly Exchange[], memory: HostMemory): Exchange[] {
  const seen = new Set(known.map((exchange) => exchange.host));
  const missing = Object.entries(load.probe?.hosts ?? {}).filter(([host]) => !seen.has(host));
  const documentHost = hostOf(load.url);
  const hasDocument = known.some((exchange) => (exchange.roles.document ?? 0) > 0);
  const filled = missing.map(([host, roles]) => fromMemory(host, { ...roles }, load.startedAt, memory));
  if (!hasDocument && documentHost) {
    const own = filled.find((exchange) => exchange.host === documentHost);
    const twin = known.find((exchange) => exchange.host === documentHost);
    if (own) own.roles.document = 1;
    else if (twin) filled.push(unseenDocument(twin));
    else filled.push(fromMemory(documentHost, { document: 1 }, load.startedAt, memory));
  }
  return filled;
}

/** As what is known of its host, but for what was measured of other requests. */
function unseenDocument({ times: _, size: __, ...known }: Exchange): Exchange {
  return { ...known, roles: { document: 1 }, failed: 0, cached: 0 };
}

function fromMemory(
  host: string,
  roles: Partial<Record<Role, number>>,
  startedAt: number,
  memory: HostMemory,
): Exchange {
  const remembered = memory.get(host);
  // What a service worker fetched while the page loaded was this page's doing.
  const isOfThisLoad = remembered?.isTabless === true && remembered.at >= startedAt;
  return {
    host,
    address: remembered?.address ?? null,
    addressSource: remembered ? (isOfThisLoad ? 'connection' : 'memory') : 'unseen',
    headers: remembered?.headers ?? [],
    cnames: [],
    roles: { ...roles },
    failed: 0,
    cached: 0,
  };
}
