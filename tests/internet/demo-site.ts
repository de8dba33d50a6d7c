/** How a demo site is described: its hosts as the clouds would run them, and what each of them serves. */

export interface DemoResource {
  /** Default 200. */
  status?: number;
  /** Added to the host's own headers; names in lower case. */
  headers?: Record<string, string>;
  body?: string | Uint8Array;
  /** Milliseconds before the answer starts. */
  delay?: number;
  /** hang: accepted, never answered; reset: the connection is closed without an answer. */
  failure?: 'hang' | 'reset';
  /** Accepts a WebSocket here and echoes what it is told. */
  isSocket?: boolean;
}

export interface DemoHost {
  /** Names behind the name, nearest first; the last one carries the addresses. */
  cnames?: readonly string[];
  /** Real addresses of the cloud that the host pretends to stand in, IPv4 or IPv6. */
  addresses: readonly string[];
  /** What this kind of host sends with every answer; names in lower case. */
  headers?: Record<string, string>;
  /** Path (with query, where it matters) → what is served there. */
  resources: Record<string, DemoResource>;
  /** The address is routed nowhere: connections hang, as a dead region's do. */
  isBlackHole?: boolean;
  /** Plain http is answered with a redirect (301) to https; without it both serve the same. */
  redirectsHttp?: boolean;
  /** Offers no HTTP/2. */
  isHttp1Only?: boolean;
}

export interface DemoSite {
  /** Host of the page; the page is `https://<host>/`. */
  host: string;
  /** What it shows, in one line, for the readers of `npm start`. */
  title: string;
  hosts: Record<string, DemoHost>;
}
