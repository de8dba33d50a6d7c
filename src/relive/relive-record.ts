import type { Confidence } from '../attribute/attribution';
import type { FailureKind, Fate, Outcome, Severity } from '../outage/scenario';
import type { Measured } from './measured-outcome';
import type { RequestKind } from './page-snapshot';

/** An outage that was lived through in one tab: what was made to fail, what was measured, and what had been said. */
export interface ReliveRecord {
  /** Version of this form; later versions read earlier ones. */
  format: 1;
  id: string;
  /** Address of the page, without its fragment. */
  url: string;
  /** Milliseconds since 1970. */
  startedAt: number;
  browser: 'chromium' | 'firefox';
  /** `laboratory`: the build that may hold any request back. */
  build: 'store' | 'laboratory';
  outage: RelivedOutage;
  predicted: { outcome: Outcome; worst: Outcome; confidence: Confidence };
  /** Hosts that were made to fail. */
  hosts: readonly RelivedHost[];
  before: readonly [RelivedLoad, RelivedLoad];
  during: RelivedLoad;
  measured: Measured;
  /** In what the failure was less than faithful. */
  shortfalls: readonly Shortfall[];
  /** Kept until the user removes it; otherwise it makes room for later ones. */
  isKept: boolean;
}

/** Which outage, and which part of its day. */
export interface RelivedOutage {
  incident: string;
  severity: Severity;
  /** Code of an imagined outage, or null. */
  whatIf: string | null;
  /** Ids of the phases that held; empty for all. */
  phases: readonly string[];
}

export interface RelivedHost {
  host: string;
  fate: Extract<Fate, 'down' | 'failing'>;
  failure: FailureKind;
  /** Share of its requests that fail, 0–1; below 1 which of them is decided by the record's seed. */
  share: number;
  provider: string | null;
  region: string | null;
}

export interface RelivedLoad {
  /** Milliseconds since 1970. */
  startedAt: number;
  document: 'arrived' | 'error-page' | 'missing';
  /** Milliseconds after the navigation began; null where it did not happen before the load was measured. */
  firstPaint: number | null;
  loaded: number | null;
  /** When it was measured. */
  measured: number;
  requests: number;
  failed: readonly RelivedFailure[];
  /** Errors that scripts of the page threw. */
  scriptErrors: number;
  /** The first screen as PNG, or null where no picture of it could be taken. */
  screen: Blob | null;
  screenSize: { width: number; height: number };
}

export interface RelivedFailure {
  url: string;
  kind: RequestKind;
  /** The browser's own word for it, such as `net::ERR_NAME_NOT_RESOLVED`; the status where an error came. */
  error: string;
  /** True where it was made to fail, false where that only followed. */
  isMade: boolean;
}

/** What the browser does not let an extension do as an outage would. */
export const SHORTFALLS = [
  /** Painting was held back by the extension, since requests themselves can't be. */
  'paint-held',
  /** What stands after a script of the body that hangs was hidden, and kept from running, by the extension. */
  'parser-held',
  /** Other requests failed at once, where they would have hung. */
  'not-held',
  /** An error status can't be made: requests failed instead. */
  'errors-as-failures',
  /** Slowness can't be made: requests went on as they were. */
  'not-slowed',
  /** No picture could be taken, since the tab was not in front. */
  'no-screen',
] as const;
export type Shortfall = (typeof SHORTFALLS)[number];
