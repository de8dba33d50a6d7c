import type { Stakes } from './stake';

/**
 * One page load as it was observed: the only thing that the later stages (attribute, outage, explain) look at.
 * It is plain data, so that it can be mirrored to storage, sent to the popup and read from a recording alike.
 */

/** What a request is to the page (contract: these are the tokens that leave the product). */
export const ROLES = [
  'document',
  'frame',
  'blocking',
  'app',
  'data',
  'font',
  'image',
  'media',
  'beacon',
  'advert',
  'other',
] as const;
export type Role = (typeof ROLES)[number];

/** How the address of an exchange is known. */
export type AddressSource =
  /** the browser (or the recording) named it for this very request */
  | 'connection'
  /** the response came from a cache; this is the host's address from earlier in the session */
  | 'memory'
  /** a resolver gave it when the user asked (Look deeper): likely, but not seen in use */
  | 'resolved'
  /** nothing named it: "address not seen" */
  | 'unseen';

/** A response header as it is kept: lower-case name, bounded value. */
export type Header = readonly [name: string, value: string];

/**
 * All requests of one page load that look the same from outside: one host, one address, one set of
 * headers that say something about hosting. Kept together because a page of 2,000 requests has
 * a few dozen of these.
 */
export interface Exchange {
  /** Host name, lower case, punycode, without port. */
  host: string;
  /** Address in text form, or null when it was not seen. */
  address: string | null;
  addressSource: AddressSource;
  /** Hosting-related headers only, compacted by `compactHeaders`; the union over the exchange's responses. */
  headers: readonly Header[];
  /** Names behind the name, nearest first; empty unless they were asked for or recorded. */
  cnames: readonly string[];
  /** Name servers of the host's site; left out unless they were asked for. */
  nameServers?: readonly string[];
  /** Requests by role. */
  roles: Partial<Record<Role, number>>;
  /** Seconds for which caches on the way would go on serving all of them without asking behind; left out where nothing tells. */
  kept?: number;
  /** What of the page hangs on them, by role, where it is known better than the role tells it. */
  stakes?: Stakes;
  /** Hosts that were asked only because something of this exchange ran: without it, they are not asked at all. */
  brings?: readonly string[];
  /** When the first and the last of them were answered, milliseconds after the load began; left out where not told. */
  times?: { first: number; last: number };
  /** Bytes of those bodies whose size was told, and how many of them that were; left out where none was. */
  size?: { bytes: number; told: number };
  /** How many of them were style sheets and scripts of the page's own, where that is known apart. */
  files?: { sheets: number; scripts: number };
  /** How many of them failed without a response. */
  failed: number;
  /** How many of them were answered from a cache. */
  cached: number;
}

/** Why a page load holds less than the page had, to be said where results are shown. */
export type Gap =
  /** the background script was stopped by force; hosts were filled in from resource timing */
  | 'interrupted'
  /** the requests went through a proxy, so the addresses are the proxy's */
  | 'proxied'
  /** more distinct exchanges than are kept for one page */
  | 'overflow'
  /** a service worker of the site answers for the page */
  | 'service-worker';

export interface PageLoad {
  /** Address of the document, without its fragment. */
  url: string;
  /** Milliseconds since the epoch. */
  startedAt: number;
  /** False while the page still loads. */
  complete: boolean;
  /** From a private window: never kept beyond the tab. */
  isPrivate: boolean;
  /** True where a form was sent for the document: loading it again would send it again. */
  wasSent?: boolean;
  exchanges: Exchange[];
  gaps: Gap[];
  /** What the page probe measured, or null where it could not run. */
  visible: VisibleArea | null;
}

/** Which share of the first screen came from which host, measured by the page probe. */
export interface VisibleArea {
  /** Host → share of the visible area, 0–1; the rest up to 1 is the document's own. */
  shares: Record<string, number>;
  /** First contentful paint, ms after navigation start, or null. */
  firstPaint: number | null;
  /** Host of the largest contentful paint, or null for text of the document itself. */
  largestPaintHost: string | null;
  /**
   * How large what hosts show is on the whole page, in CSS pixels, by host: of pictures and of frames. Left out where
   * it was not measured; a host that is not there shows none.
   */
  areas?: { pictures: Record<string, number>; frames: Record<string, number> };
  /** Hosts of pictures that style sheets asked for: how large those are is not known. */
  styledBy?: readonly string[];
}
