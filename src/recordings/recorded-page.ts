import type { Header, Role } from '../observe/page-load';
import type { Stake } from '../observe/stake';

/** One request of a recording, with what the later stages need of it. */
export interface RecordedRequest {
  host: string;
  /** Text form without brackets, or null where the recording does not tell. */
  address: string | null;
  /** Hosting-related headers only. */
  headers: readonly Header[];
  /** Names behind the name, nearest first, where the recording has them. */
  cnames: readonly string[];
  role: Role;
  /** A style sheet or a script of the page's own. */
  file?: 'sheet' | 'script' | null;
  /** Bytes of its body; left out or null where nothing tells. */
  bytes?: number | null;
  /** When its answer began to come, in milliseconds since the epoch; left out or null where nothing tells. */
  answeredAt?: number | null;
  /** Seconds for which a cache on the way would go on serving it; left out or null where nothing tells. */
  kept?: number | null;
  /** What of the page hangs on it, where the recording tells it better than the role. */
  stake?: Stake;
  /** How many requests this one stands for. */
  count: number;
  hasFailed: boolean;
  isFromCache: boolean;
}

/** One page of a recording. */
export interface RecordedPage {
  /** What the page is called where its address is not known: its name in the recording, or the file's. */
  name: string;
  /** Address of the document; empty where the recording does not tell. */
  url: string;
  /** Host of the document; empty where the recording does not tell. */
  host: string;
  /** Milliseconds since the epoch; 0 where the recording does not tell. */
  startedAt: number;
  /** Hosts that were asked only because something of another host ran, by that one. */
  brings?: ReadonlyMap<string, readonly string[]>;
  requests: readonly RecordedRequest[];
}

/** What a file holds. */
export interface Recording {
  pages: readonly RecordedPage[];
  /** Requests to web servers whose address cannot be read, so that they belong to no host. */
  leftOut: number;
}

/** What reading leans on, which is large and comes to each place by a way of its own. */
export interface RecordingTools {
  compact: CompactHeaders;
  /** Registrable domain of a host, or null for addresses, single names and public suffixes. */
  siteOf: (host: string) => string | null;
}

/** Keeps of a response's headers what says something about hosting. */
export type CompactHeaders = (headers: readonly Header[]) => readonly Header[];
