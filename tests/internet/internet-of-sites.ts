import { addressBytes } from './address-bytes';
import type { DemoHost, DemoResource, DemoSite } from './demo-site';
import { contentTypeOf } from './http/content-type';
import {
  emptyAnswer,
  type Internet,
  type InternetHost,
  type InternetRequest,
  type ServedAnswer,
} from './internet';

const NO_BODY = new Uint8Array();
const encoder = new TextEncoder();

/**
 * Makes the demo sites' hosts answer. Two sites may name the same host (a measurement service, a CDN):
 * it must then be described alike, and its resources are put together.
 *
 * @throws Error naming the host where a description makes no sense or two contradict each other.
 */
export function internetOfSites(sites: readonly DemoSite[]): Internet {
  const described = new Map<string, DemoHost>();
  for (const site of sites) {
    if (!Object.hasOwn(site.hosts, site.host)) {
      throw new Error(`The site ${site.host} does not describe its own host.`);
    }
    for (const [name, host] of Object.entries(site.hosts)) {
      const known = described.get(name);
      described.set(name, known === undefined ? checkHost(name, host) : mergeHosts(name, known, host));
    }
  }
  return new Map([...described].map(([name, host]) => [name, serveHost(name, host)]));
}

function checkHost(name: string, host: DemoHost): DemoHost {
  if (name !== name.toLowerCase() || name.length > 253 || !/^[a-z0-9._-]+$/.test(name)) {
    throw new Error(`Not a host name in lower case: "${name}".`);
  }
  if (host.addresses.length === 0) throw new Error(`The host ${name} has no address.`);
  for (const address of host.addresses) {
    if (addressBytes(address) === null) throw new Error(`Not an address of ${name}: "${address}".`);
  }
  for (const path of Object.keys(host.resources)) {
    if (!path.startsWith('/')) throw new Error(`Not a path of ${name}: "${path}" (it must start with "/").`);
  }
  return host;
}

function mergeHosts(name: string, known: DemoHost, other: DemoHost): DemoHost {
  const { resources, ...description } = known;
  const { resources: otherResources, ...otherDescription } = other;
  if (canonical(description) !== canonical(otherDescription)) {
    throw new Error(`Two sites describe the host ${name} differently.`);
  }
  for (const [path, resource] of Object.entries(otherResources)) {
    const same = Object.hasOwn(resources, path) ? resources[path] : undefined;
    if (same !== undefined && canonical(same) !== canonical(resource)) {
      throw new Error(`Two sites describe https://${name}${path} differently.`);
    }
  }
  return checkHost(name, { ...known, resources: { ...resources, ...otherResources } });
}

/** The same text for the same description, whatever the order of its members. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part) && !(part instanceof Uint8Array)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

function serveHost(name: string, host: DemoHost): InternetHost {
  return {
    name,
    cnames: (host.cnames ?? []).map((cname) => cname.toLowerCase()),
    addresses: host.addresses,
    isBlackHole: host.isBlackHole ?? false,
    isHttp1Only: host.isHttp1Only ?? false,
    answer: (request) => answer(host, request),
  };
}

function answer(host: DemoHost, request: InternetRequest): ServedAnswer {
  const headers = new Map(Object.entries(host.headers ?? {}));
  if (request.scheme === 'http' && host.redirectsHttp) {
    headers.set('location', `https://${request.host}${request.target}`);
    return { ...emptyAnswer(301), headers };
  }
  const resource = findResource(host.resources, request.target);
  if (resource === null) {
    headers.set('content-type', 'text/plain');
    return { ...emptyAnswer(404), headers, body: encoder.encode('Not found\n') };
  }
  if (!headers.has('content-type')) headers.set('content-type', contentTypeOf(request.target));
  for (const [name, value] of Object.entries(resource.headers ?? {})) headers.set(name, value);
  const { body = NO_BODY } = resource;
  return {
    status: resource.status ?? 200,
    headers,
    body: typeof body === 'string' ? encoder.encode(body) : body,
    delay: resource.delay ?? 0,
    failure: resource.failure ?? null,
    isSocket: resource.isSocket ?? false,
  };
}

/** With its query first, then by path alone: a cache buster changes nothing. */
function findResource(resources: Record<string, DemoResource>, target: string): DemoResource | null {
  for (const key of [target, target.split('?', 1)[0] ?? target]) {
    if (Object.hasOwn(resources, key)) return resources[key] ?? null;
  }
  return null;
}
