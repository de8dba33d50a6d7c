/** The demo internet as its servers see it: hosts with names and addresses, each of which answers requests. */

export interface InternetRequest {
  scheme: 'http' | 'https';
  method: string;
  /** Lower case, without port. */
  host: string;
  /** Path with query, as the browser sent it. */
  target: string;
  /** What came with it, for hosts that read it (`readsBody`). */
  body?: Uint8Array;
}

export interface ServedAnswer {
  status: number;
  /** Names in lower case; several values only where a header may come more than once. */
  headers: ReadonlyMap<string, string | readonly string[]>;
  body: Uint8Array;
  /** Milliseconds before the answer starts. */
  delay: number;
  /** hang: never answered; reset: broken off; stall: half of the body, and then nothing more. */
  failure: 'hang' | 'reset' | 'stall' | null;
  /** Upgrades to a WebSocket that echoes. */
  isSocket: boolean;
}

export interface InternetHost {
  /** Lower case. */
  name: string;
  /** Names behind the name, nearest first. */
  cnames: readonly string[];
  addresses: readonly string[];
  /** Its addresses are given to nobody: connections hang. */
  isBlackHole: boolean;
  isHttp1Only: boolean;
  /** Wants to see what comes with a request before it answers. */
  readsBody?: boolean;
  /** Null where it has nothing to say, not even in its own words. */
  answer(request: InternetRequest): ServedAnswer | null;
}

export type Internet = ReadonlyMap<string, InternetHost>;

/** An answer with nothing in it but its status. */
export function emptyAnswer(status: number): ServedAnswer {
  return { status, headers: new Map(), body: new Uint8Array(), delay: 0, failure: null, isSocket: false };
}

/**
 * Puts internets together. Where several know a host, the last one's addresses and answers hold (recordings
 * bring hosts that demo sites use too); what it has no answer to is answered by the one before.
 */
export function joinInternets(internets: readonly Internet[]): Internet {
  const joined = new Map<string, InternetHost>();
  for (const internet of internets) {
    for (const [name, host] of internet) {
      const before = joined.get(name);
      joined.set(name, before === undefined ? host : layHost(host, before));
    }
  }
  return joined;
}

function layHost(host: InternetHost, before: InternetHost): InternetHost {
  return { ...host, answer: (request) => host.answer(request) ?? before.answer(request) };
}
