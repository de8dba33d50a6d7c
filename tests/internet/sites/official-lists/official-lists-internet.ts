import { type FetchedId, NETWORK_TABLE } from '../../../../src/address-map/lists/list-definition';
import { emptyAnswer, type Internet, type InternetHost, type ServedAnswer } from '../../internet';
import { listText, networkRows, networkTable, realList } from './list-text';
import { LIST_CONTROL, ListSwitches, type ListVariant } from './list-variants';

/** Where in the publishers' own networks the names lead; nothing here lets scripts of other pages read the answers. */
const HOSTS: Record<string, readonly string[]> = {
  'api.fastly.com': ['151.101.129.57'],
  'cdn.jsdelivr.net': ['151.101.65.229'],
  'digitalocean.com': ['104.16.181.15'],
  'docs.oracle.com': ['23.55.244.132'],
  'download.microsoft.com': ['23.46.228.62'],
  'geoip.linode.com': ['72.14.191.202'],
  'ip-ranges.amazonaws.com': ['18.66.147.84'],
  'www.cloudflare.com': ['104.16.123.96'],
  'www.digitalocean.com': ['104.16.182.15'],
  'www.gstatic.com': ['142.250.185.131'],
  'www.microsoft.com': ['23.46.230.13'],
};

const AZURE_FILE = '/download/7/1/d/71d86715-5596-4529-9b13-da13a5de5b63/ServiceTags_Public_20260901.json';

/** Where each list is asked for. What leads on to a list, or stands beside one, is always in order. */
const LISTS: Record<string, FetchedId> = {
  'https://api.fastly.com/public-ip-list': 'fastly',
  'https://cdn.jsdelivr.net/npm/@ip-location-db/asn/asn-ipv4.csv': NETWORK_TABLE,
  'https://digitalocean.com/geo/google.csv': 'digitalocean',
  'https://docs.oracle.com/en-us/iaas/tools/public_ip_ranges.json': 'oracle',
  [`https://download.microsoft.com${AZURE_FILE}`]: 'azure',
  'https://geoip.linode.com/': 'linode',
  'https://ip-ranges.amazonaws.com/ip-ranges.json': 'aws',
  'https://www.cloudflare.com/ips-v4': 'cloudflare',
  'https://www.digitalocean.com/geo/google.csv': 'digitalocean',
  'https://www.gstatic.com/ipranges/cloud.json': 'google',
};

/** Microsoft names the file anew each week; its page says how. */
const MICROSOFTS_PAGE = `<!doctype html>
<html lang="en"><title>Azure IP Ranges and Service Tags – Public Cloud</title>
<h1>Azure IP Ranges and Service Tags – Public Cloud</h1>
<a href="https://download.microsoft.com${AZURE_FILE}">Download</a>`;

/** The publishers of address lists under their real names, and the host that is told how they are to answer. */
export function officialListsInternet(): Internet {
  const switches = new ListSwitches();
  const hosts = Object.entries(HOSTS).map(([name, addresses]) =>
    hostOf(name, addresses, (target) => publisherAnswer(switches, `https://${name}${target}`)),
  );
  const control = hostOf(LIST_CONTROL, ['203.0.113.53'], (target) =>
    emptyAnswer(switches.follow(target) ? 204 : 404),
  );
  return new Map([...hosts, control].map((host) => [host.name, host]));
}

function hostOf(
  name: string,
  addresses: readonly string[],
  answer: (target: string) => ServedAnswer | null,
): InternetHost {
  return {
    ...{ name, addresses, cnames: [], isBlackHole: false, isHttp1Only: false },
    answer: ({ target }) => answer(target.split('?', 1)[0] ?? target),
  };
}

function publisherAnswer(switches: ListSwitches, url: string): ServedAnswer | null {
  if (url.startsWith('https://www.microsoft.com/') && url.includes('/download/')) {
    return textAnswer(MICROSOFTS_PAGE, 'text/html; charset=utf-8');
  }
  if (url === 'https://www.cloudflare.com/ips-v6') return textAnswer(sideText(switches, 'cloudflare'));
  if (url === 'https://www.gstatic.com/ipranges/goog.json') return textAnswer(sideText(switches, 'google'));
  if (url === 'https://cdn.jsdelivr.net/npm/@ip-location-db/asn/asn-ipv6.csv') {
    return textAnswer(networkRows.six);
  }
  const id = Object.hasOwn(LISTS, url) ? LISTS[url] : undefined;
  if (id === undefined) return null;
  return listAnswer(id, switches.of(id));
}

function listAnswer(id: FetchedId, variant: ListVariant): ServedAnswer {
  if (variant === 'error') return emptyAnswer(500);
  if (variant === 'silent') return { ...emptyAnswer(200), failure: 'hang' };
  if (id === NETWORK_TABLE) return textAnswer(networkTable(variant));
  if (variant === 'stalled') return { ...textAnswer(listText(id, 'good')), failure: 'stall' };
  return textAnswer(listText(id, variant), variant === 'html' ? 'text/html' : undefined);
}

/** What stands beside a list in a file of its own. */
function sideText(switches: ListSwitches, id: 'cloudflare' | 'google'): string {
  const isReal = switches.of(id) === 'real';
  if (id === 'cloudflare') return isReal ? realList(id, 1) : '2400:cb00::/32\n2606:4700::/32';
  const prefixes = isReal
    ? realList(id, 1)
        .split('\n')
        .slice(1)
        .map((row) => row.split(',', 1)[0] ?? '')
        .filter((prefix) => prefix !== '')
    : ['8.8.8.0/24', '34.1.0.0/16'];
  return JSON.stringify({
    syncToken: '1787411825000',
    creationTime: '2026-08-22T00:00:00.000000',
    prefixes: prefixes.map((prefix) =>
      prefix.includes(':') ? { ipv6Prefix: prefix } : { ipv4Prefix: prefix },
    ),
  });
}

const encoder = new TextEncoder();

function textAnswer(text: string, type = 'text/plain; charset=utf-8'): ServedAnswer {
  const headers = new Map([
    ['content-type', type],
    ['cache-control', 'no-store'],
  ]);
  return { ...emptyAnswer(200), headers, body: encoder.encode(text) };
}
