/** What the address map says of one address. */
export interface AddressAnswer {
  /** Provider id, `other` for a named network that is no known provider, or `local`. */
  provider: string;
  /** The provider's own region id, `global` for an edge block, or null. */
  region: string | null;
  /** A service that a published block gives away (`cloudfront`, `global-accelerator` …), or null. */
  service: string | null;
  /** True for addresses of a CDN or any-cast edge, whose geolocation says nothing. */
  isEdge: boolean;
  /** Name of the network for `other`, or null. */
  network: string | null;
}

/** Looks addresses up. */
export interface AddressMap {
  /** Date (ISO) of the oldest source, and the sources as they are cited. */
  readonly built: string;
  readonly sources: readonly AddressMapSource[];
  /**
   * @param address IPv4, IPv6 or IPv4-mapped address in text form.
   * @returns the answer, null when the map has none, or `'not-an-address'`.
   */
  lookup(address: string): AddressAnswer | null | 'not-an-address';
}

export interface AddressMapSource {
  name: string;
  version: string;
  /** ISO date of the data. */
  date: string;
  licence: string;
  url: string;
}
