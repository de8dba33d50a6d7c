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
  /** The provider's own list that says so; left out where it is the embedded map's estimate. */
  list?: ListCitation;
}

/** A provider's own list of its addresses, as it is cited. */
export interface ListCitation {
  /** Id of the list; that of its provider. */
  id: string;
  /** ISO date of its content, or of the day it was fetched where it states none. */
  date: string;
  /** Where it was fetched. */
  url: string;
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
