import type { Header } from './page-load';

/** What was last seen of a host in this session. */
export interface RememberedHost {
  address: string;
  headers: readonly Header[];
  /** Milliseconds since the epoch. */
  at: number;
  /** Seen in a request that belonged to no tab: a service worker's own. */
  isTabless: boolean;
}

/** Host → what was last seen of it; the oldest go first when there are too many. Never fed from private windows. */
export type HostMemory = Map<string, RememberedHost>;

const MAX_REMEMBERED = 1_000;

/** Notes a host; the latest sighting wins. */
export function remember(memory: HostMemory, host: string, seen: RememberedHost): void {
  memory.delete(host);
  memory.set(host, seen);
  if (memory.size > MAX_REMEMBERED) {
    const oldest = memory.keys().next();
    if (!oldest.done) memory.delete(oldest.value);
  }
}
