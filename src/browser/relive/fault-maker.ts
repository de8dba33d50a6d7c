import type { RelivedHost, Shortfall } from '../../relive/relive-record';

/** What is to fail in a tab. */
export interface Faults {
  tabId: number;
  hosts: readonly RelivedHost[];
  seed: number;
  /** What the undisturbed loads asked for. */
  seen: readonly { url: string; isDocument: boolean }[];
  /** What stands behind hosts whose scripts and style sheets the page waits for. */
  held: HeldUp;
}

/** Hosts that the page waits for, as its probe saw them. */
export interface HeldUp {
  /** Nothing is painted before they have answered. */
  paint: readonly string[];
  /** In the body: what comes after them waits. */
  body: readonly string[];
}

/** Makes requests hang before they fail: one way for each browser that has one. */
export interface Holder {
  /** Whether requests to a host are its business, and those of rules only where they bring the document. */
  holds(host: RelivedHost): boolean;
  /** Before the undisturbed loads: what changes the tab's looks must change them for all three. */
  prepare(tabId: number): Promise<void>;
  /** @returns in what it is less than faithful. */
  start(faults: Faults): Promise<readonly Shortfall[]>;
  /** What is measured is measured; the tab goes on failing. @returns true where requests still are held. */
  settle(tabId: number): Promise<boolean>;
  stop(tabId: number): Promise<void>;
}
