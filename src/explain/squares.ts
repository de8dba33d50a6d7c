import type { Confidence } from '../attribute/attribution';
import { leastSure } from '../attribute/confidence';
import type { VisibleArea } from '../observe/page-load';
import { FATES, type Fate } from '../outage/scenario';
import type { HostVerdict, Verdict } from '../outage/verdict';

/** A hundred squares: the page's visible area, or its requests where that could not be measured, by fate. */
export interface Squares {
  unit: 'visible' | 'requests';
  /** How many squares have each fate of their own; a hundred together, or none at all for an empty page. */
  counts: Readonly<Record<Fate, number>>;
  /** True where nothing of the page arrives or is painted, so that all squares go, whatever their own fate. */
  allGo: boolean;
  /** How sure it is that those go that are said to: as the least sure of their hosts. */
  confidence: Confidence;
}

/** Share of the page by the fate of its hosts: in one phase, or in the worst one for each host. */
export function squaresOf(
  verdict: Pick<Verdict, 'hosts' | 'outcome'>,
  page: { host: string; visible?: VisibleArea | null },
  fateOf: (host: HostVerdict) => Fate = ({ fate }) => fate,
): Squares {
  const visible = page.visible ?? null;
  const shares = visible
    ? visibleShares(verdict.hosts, page.host, visible, fateOf)
    : requestShares(verdict.hosts, fateOf);
  return {
    unit: visible ? 'visible' : 'requests',
    counts: hundredths(shares),
    confidence: confidenceOfLoss(verdict.hosts, fateOf),
    allGo: verdict.outcome === 'unreachable' || verdict.outcome === 'blank',
  };
}

function confidenceOfLoss(hosts: readonly HostVerdict[], fateOf: (host: HostVerdict) => Fate): Confidence {
  const lost = hosts.filter((host) => fateOf(host) === 'down' || fateOf(host) === 'failing');
  return lost.map(({ confidence }) => confidence).reduce(leastSure, 'certain');
}

function requestShares(
  hosts: readonly HostVerdict[],
  fateOf: (host: HostVerdict) => Fate,
): Map<Fate, number> {
  const shares = new Map<Fate, number>();
  for (const host of hosts) add(shares, fateOf(host), host.requests);
  return shares;
}

/** What happens to what is seen of each host, and of what belongs to none: the page's own. */
export function fatesOfSeen(
  hosts: readonly HostVerdict[],
  pageHost: string,
  fateOf: (host: HostVerdict) => Fate = ({ fate }) => fate,
): { fates: ReadonlyMap<string, Fate>; ownFate: Fate } {
  // Hosts come worst first; of one host's rows the first tells what happens to what is seen of it.
  const fates = new Map<string, Fate>();
  for (const host of hosts) if (!fates.has(host.host)) fates.set(host.host, fateOf(host));
  const documentRow = hosts.find(({ roles }) => roles.includes('document'));
  return {
    fates,
    ownFate: documentRow ? fateOf(documentRow) : (fates.get(pageHost) ?? 'origin-unknown'),
  };
}

function visibleShares(
  hosts: readonly HostVerdict[],
  pageHost: string,
  { shares: areas }: VisibleArea,
  fateOf: (host: HostVerdict) => Fate,
): Map<Fate, number> {
  const { fates, ownFate } = fatesOfSeen(hosts, pageHost, fateOf);
  const shares = new Map<Fate, number>();
  let rest = 1;
  for (const [host, area] of Object.entries(areas)) {
    const share = Math.min(Math.max(area, 0), rest) || 0;
    rest -= share;
    add(shares, fates.get(host) ?? ownFate, share);
  }
  add(shares, ownFate, rest);
  return shares;
}

function add(shares: Map<Fate, number>, fate: Fate, share: number): void {
  shares.set(fate, (shares.get(fate) ?? 0) + share);
}

/** Whole squares that add up to a hundred: the largest remainders get what rounding down leaves over. */
function hundredths(shares: ReadonlyMap<Fate, number>): Record<Fate, number> {
  const total = [...shares.values()].reduce((sum, share) => sum + share, 0);
  const exact = FATES.map((fate) => ({
    fate,
    value: total === 0 ? 0 : ((shares.get(fate) ?? 0) * 100) / total,
  }));
  const counts: Record<Fate, number> = { down: 0, failing: 0, 'at-risk': 0, 'origin-unknown': 0, up: 0 };
  for (const { fate, value } of exact) counts[fate] = Math.floor(value);
  let left = total === 0 ? 0 : 100 - FATES.reduce((sum, fate) => sum + counts[fate], 0);
  for (const { fate, value } of exact.sort((a, b) => (b.value % 1) - (a.value % 1))) {
    if (left <= 0) break;
    if (value === 0) continue;
    counts[fate] += 1;
    left -= 1;
  }
  return counts;
}
