import type { Attribution } from '../attribute/attribution';
import type { AttributedLoad } from '../outage/attributed-load';
import type { Learned } from './deeper-state';

/** Service ids that are kinds of load balancer. */
const BALANCERS: ReadonlySet<string> = new Set(['elb', 'load-balancer', 'nlb']);

type Page = Pick<AttributedLoad, 'load' | 'attributions'>;

/**
 * Counts what is known of a page's hosts that was not before: services and regions that were unknown, or less sure.
 * @param before the page as it was attributed without what was found, `after` the same one with it.
 */
export function learnedOf(before: Page, after: Page): Omit<Learned, 'sites'> {
  const balancers = new Set<string>();
  const services = new Set<string>();
  const regions = new Set<string>();
  after.load.exchanges.forEach(({ host }, at) => {
    const [was, is] = [before.attributions[at], after.attributions[at]];
    if (!was || !is) return;
    if (is.service !== null && (is.service !== was.service || isSurer(is, was, 'serviceConfidence'))) {
      (BALANCERS.has(is.service) ? balancers : services).add(host);
    }
    for (const region of newRegions(was, is)) regions.add(region);
  });
  return { balancers: balancers.size, services: services.size, regions: regions.size };
}

/** Regions that answer, or stand behind an edge, as they were not known before. */
function newRegions(was: Attribution, is: Attribution): string[] {
  const regions: string[] = [];
  const isNew = is.region !== was.region || isSurer(is, was, 'regionConfidence');
  if (is.region !== null && is.region !== 'global' && isNew) regions.push(`${is.provider} ${is.region}`);
  for (const layer of ['origin', 'platform'] as const) {
    const behind = is[layer];
    const earlier = was[layer];
    if (!behind || behind.region === null) continue;
    if (behind.region !== earlier?.region || isSurer(behind, earlier, 'confidence')) {
      regions.push(`${behind.provider} ${behind.region}`);
    }
  }
  return regions;
}

/** True where what was only estimated has become certain. */
function isSurer<Key extends string>(
  now: Readonly<Record<Key, Attribution['confidence']>>,
  before: Readonly<Record<Key, Attribution['confidence']>>,
  key: Key,
): boolean {
  return now[key] === 'certain' && before[key] !== 'certain';
}
