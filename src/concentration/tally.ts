import type { HostGroup } from '../outage/host-groups';
import { type Dimension, type PlaceIn, placeIn } from './place-in';
import type { Web, WebPage } from './web';

/** What shares are counted in. */
export const UNITS = ['sites', 'requests', 'bytes'] as const;
export type Unit = (typeof UNITS)[number];

export interface Share {
  /** `aws`, `aws:us-east-1`, `other:<network>` … */
  id: string;
  /** Sites, requests or bytes. */
  amount: number;
  /** Part of all that is counted, 0–1. */
  share: number;
}

/** How a web is shared out in one dimension, in one unit. */
export interface Tally {
  dimension: Dimension;
  unit: Unit;
  /** Largest first. */
  shares: readonly Share[];
  /** What the shares are parts of: all but the next two. */
  counted: number;
  /** What is of another kind: of regions what answers from everywhere, of edges what stands in one place. */
  outside: number;
  /** Of whom it is not known, or only guessed, who answers. */
  unknown: number;
  /** In bytes: the part of the requests that told theirs, 0–1; in other units 1. */
  told: number;
}

/**
 * Shares of providers, regions or edges: amount of each ÷ all that is counted.
 *
 * A site counts once, for whoever answered its document: in most of its page loads, of equals in the latest. Requests
 * and bytes count wherever they went, the site's own and others'. Bytes are those that answers announce.
 */
export function tally(web: Web, dimension: Dimension, unit: Unit): Tally {
  const amounts = new Map<string, number>();
  const sums = { outside: 0, unknown: 0 };
  const add = (place: PlaceIn, amount: number) => {
    if (typeof place === 'string') sums[place] += amount;
    else amounts.set(place.id, (amounts.get(place.id) ?? 0) + amount);
  };
  if (unit === 'sites') {
    for (const pages of web.sites.values()) add(placeOfSite(pages, dimension), 1);
  } else {
    for (const { groups } of web.pages) {
      for (const group of groups) add(placeIn(group.attribution, dimension), group[unit]);
    }
  }
  const found = [...amounts].filter(([, amount]) => amount > 0);
  const counted = found.reduce((sum, [, amount]) => sum + amount, 0);
  const shares = found
    .map(([id, amount]) => ({ id, amount, share: amount / counted }))
    .sort((a, b) => b.amount - a.amount || (a.id < b.id ? -1 : 1));
  return { dimension, unit, shares, counted, ...sums, told: unit === 'bytes' ? toldOf(web) : 1 };
}

function toldOf({ pages }: Web): number {
  const groups = pages.flatMap((page) => page.groups);
  const requests = groups.reduce((sum, group) => sum + group.requests, 0);
  return requests > 0 ? groups.reduce((sum, group) => sum + group.sized, 0) / requests : 0;
}

/** @param pages those of one site, in the order in which they began. */
function placeOfSite(pages: readonly WebPage[], dimension: Dimension): PlaceIn {
  const counts = new Map<string, { place: PlaceIn; count: number; last: number }>();
  pages.forEach(({ host, groups }, index) => {
    const document = documentOf(groups, host);
    const place = document ? placeIn(document.attribution, dimension) : 'unknown';
    const key = typeof place === 'string' ? place : ` ${place.id}`;
    counts.set(key, { place, count: (counts.get(key)?.count ?? 0) + 1, last: index });
  });
  const [most] = [...counts.values()].sort((a, b) => b.count - a.count || b.last - a.last);
  return most?.place ?? 'unknown';
}

/** What answered for the document: of several places the one that did so most often. */
export function documentOf(groups: readonly HostGroup[], host: string): HostGroup | null {
  let most: HostGroup | null = null;
  for (const group of groups) {
    if (group.host !== host || !group.counts.document) continue;
    if (most === null || group.counts.document > (most.counts.document ?? 0)) most = group;
  }
  return most ?? groups.find((group) => group.host === host) ?? null;
}
