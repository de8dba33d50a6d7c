import type { AddressSource, Gap, Header } from './page-load';
import type { ProbeReport } from './probe-report';
import type { RequestRole } from './request-role';

/** An exchange while it is still being counted. */
export interface ExchangeRecord {
  host: string;
  address: string | null;
  addressSource: AddressSource;
  headers: readonly Header[];
  roles: Partial<Record<RequestRole, number>>;
  failed: number;
  cached: number;
  /** How many of its pictures are pixels for counting, by their size in bytes; left out where none is. */
  pixels?: number;
  /** When the first and the last of it were answered, milliseconds since the epoch; records of old know neither. */
  first?: number;
  last?: number;
  /** Bytes of the bodies that were announced, and of how many answers; left out where none was. */
  bytes?: number;
  sized?: number;
  /** Seconds for which caches on the way would go on serving all of it; left out where nothing tells. */
  kept?: number;
}

/** One page load while it is being observed; plain data, so that it can be mirrored to storage as it is. */
export interface LoadRecord {
  url: string;
  documentId: string | null;
  startedAt: number;
  isComplete: boolean;
  /** Committed before its document's answer was told: Firefox may tell the two in this order. */
  awaitsDocument: boolean;
  /** The browser's id of the request that brought the document. */
  documentRequest: string | null;
  /** The document did not arrive: the browser shows a page of its own in its place, or is about to. */
  errorPage: 'expected' | 'shown' | null;
  exchanges: ExchangeRecord[];
  gaps: Gap[];
  probe: ProbeReport | null;
  /** Read back from storage before it was complete: what came in between may be missing. */
  wasInterrupted: boolean;
  /** A form was sent for the document. */
  wasSent?: boolean;
}

/** A document that was answered but is not shown yet. */
export interface PendingDocument {
  requestId: string;
  /** Of the latest hop, without its fragment. */
  url: string;
  isPrerender: boolean;
  startedAt: number;
  isProxied: boolean;
  wasSent?: boolean;
  exchanges: ExchangeRecord[];
}

/** All that is known of one tab. */
export interface TabRecord {
  current: LoadRecord | null;
  /** Loads that back and forward may bring back, latest first. */
  earlier: LoadRecord[];
  prerendered: LoadRecord[];
  pending: PendingDocument[];
  /** Null until the browser has said so. */
  isPrivate: boolean | null;
}

/** A tab of which nothing is known yet. */
export function emptyTab(): TabRecord {
  return { current: null, earlier: [], prerendered: [], pending: [], isPrivate: null };
}

/** A load that has only just begun. */
export function beginLoad(url: string, documentId: string | null, startedAt: number): LoadRecord {
  return {
    url: withoutFragment(url),
    documentId,
    startedAt,
    isComplete: false,
    awaitsDocument: false,
    documentRequest: null,
    errorPage: null,
    exchanges: [],
    gaps: [],
    probe: null,
    wasInterrupted: false,
  };
}

/** All loads that the tab may still hear of, the one that it shows first. */
export function loadsOf(tab: TabRecord): LoadRecord[] {
  return [...(tab.current ? [tab.current] : []), ...tab.prerendered, ...tab.earlier];
}

/** Notes once that something is missing from the load. */
export function addGap(load: LoadRecord, gap: Gap): void {
  if (!load.gaps.includes(gap)) load.gaps.push(gap);
}

/** The address without what follows `#`, which no server ever sees. */
export function withoutFragment(url: string): string {
  const hash = url.indexOf('#');
  return hash < 0 ? url : url.slice(0, hash);
}
