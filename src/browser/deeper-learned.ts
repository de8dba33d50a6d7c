import type { AddressMap } from '../address-map/address-answer';
import { attribute } from '../attribute/attribute';
import type { Attribution } from '../attribute/attribution';
import type { PageLoad } from '../observe/page-load';
import type { Learned } from './deeper-state';

/** Service ids that are kinds of load balancer. */
const BALANCERS: ReadonlySet<string> = new Set(['elb', 'load-balancer', 'nlb']);

/**
 * Counts what is known of a page's hosts that was not before: services and regions that were unknown, or less sure.
 * @param before the page load without what was found, `after` the same one with it.
 */
export function learnedOf(before: PageLoad, after: PageLoad, map: AddressMap | null): Omit<Learned, 'sites'> {
  const balancers = new Set<string>();
  const services = new Set<string>();
  const regions = new Set<string>();
  after.exchanges.forEach((exchange, at) => {
    const earlier = before.exchanges[at];
    if (!earlier || earlier === exchange) return;
    const [was, is] = [attribute(earlier, map), attribute(exchange, map)];
    const service = is.service !== was.service || isSure(is.serviceConfidence, was.serviceConfidence);
    if (is.service !== null && service) {
      (BALANCERS.has(is.service) ? balancers : services).add(exchange.host);
    }
    for (const region of newRegions(was, is)) regions.add(region);
  });
  return { balancers: balancers.size, services: services.size, regions: regions.size };
}

/** Regions that answer, or stand behind an edge, as they were not known before. */
function newRegions(was: Attribution, is: Attribution): string[] {
  const regions: string[] = [];
  const isNew = is.region !== was.region || isSure(is.regionConfidence, was.regionConfidence);
  if (is.region !== null && is.region !== 'global' && isNew) regions.push(`${is.provider} ${is.region}`);
  for (const layer of ['origin', 'platform'] as const) {
    const behind = is[layer];
    const earlier = was[layer];
    if (!behind || behind.region === null) continue;
    if (behind.region !== earlier?.region || isSure(behind.confidence, earlier.confidence)) {
      regions.push(`${behind.provider} ${behind.region}`);
    }
  }
  return regions;
}

/** True where what was only estimated has become certain. */
function isSure(now: Attribution['confidence'], before: Attribution['confidence']): boolean {
  return now === 'certain' && before !== 'certain';
}
