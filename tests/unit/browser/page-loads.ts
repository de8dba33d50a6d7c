import type { Exchange, PageLoad } from '../../../src/observe/page-load';

/** An exchange of a host at a public address. */
export function exchangeWith(host: string, change: Partial<Exchange> = {}): Exchange {
  return {
    host,
    address: '54.226.184.31',
    addressSource: 'connection',
    headers: [],
    cnames: [],
    roles: { image: 1 },
    failed: 0,
    cached: 0,
    ...change,
  };
}

/** A page load of these hosts. */
export function loadOf(hosts: readonly (string | Exchange)[], change: Partial<PageLoad> = {}): PageLoad {
  return {
    url: 'https://www.shop.example/',
    startedAt: 1,
    complete: true,
    isPrivate: false,
    exchanges: hosts.map((host) => (typeof host === 'string' ? exchangeWith(host) : host)),
    gaps: [],
    visible: null,
    ...change,
  };
}
