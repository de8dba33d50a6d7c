import type { Attribution } from '../attribute/attribution';
import type { AttributedLoad } from '../outage/attributed-load';
import type { Learned } from './deeper-state';

/** Service ids that are kinds of load balancer. */
const BALANCERS: ReadonlySet<string> = new Set(['elb', 'load-balancer', 'nlb']);

type Page = Pick<AttributedLoad, 'load' | 'attributions'>;

/** One thing that is known of a host. */
interface Fact {
  host: string;
  about: 'service' | 'region';
  value: string;
  isCertain: boolean;
}

/**
 * Counts what is known of a page's hosts that was not before: services and regions that were unknown, or only
 * estimated. What one request of a host gave away counts as known of it.
 * @param before the page as it was attributed without what was found, `after` the same one with it.
 */
export function learnedOf(before: Page, after: Page): Omit<Learned, 'sites'> {
  const known = new Map<string, Fact>();
  for (const fact of factsOf(before)) {
    if (fact.isCertain || !known.has(keyOf(fact))) known.set(keyOf(fact), fact);
  }
  const isNew = (fact: Fact) => {
    const earlier = known.get(keyOf(fact));
    return earlier === undefined || (fact.isCertain && !earlier.isCertain);
  };
  const learned = factsOf(after).filter(isNew);
  const services = learned.filter(({ about }) => about === 'service');
  const regions = learned.filter(({ about }) => about === 'region');
  return {
    balancers: new Set(services.flatMap(({ host, value }) => (BALANCERS.has(value) ? [host] : []))).size,
    services: new Set(services.flatMap(({ host, value }) => (BALANCERS.has(value) ? [] : [host]))).size,
    regions: new Set(regions.map(({ value }) => value)).size,
  };
}

function keyOf({ host, about, value }: Fact): string {
  return `${host} ${about} ${value}`;
}

function factsOf({ load, attributions }: Page): Fact[] {
  return load.exchanges.flatMap(({ host }, at) => {
    const attribution = attributions[at];
    return attribution ? factsOfHost(host, attribution) : [];
  });
}

/** The service that answers, and the regions that answer or stand behind an edge. */
function factsOfHost(host: string, attribution: Attribution): Fact[] {
  const { provider, region, regionConfidence, service, serviceConfidence, origin, platform } = attribution;
  const facts: Fact[] = [];
  if (service !== null) {
    facts.push({ host, about: 'service', value: service, isCertain: serviceConfidence === 'certain' });
  }
  const places = [{ provider, region, confidence: regionConfidence }, origin, platform];
  for (const place of places) {
    if (!place || place.region === null || place.region === 'global') continue;
    const value = `${place.provider} ${place.region}`;
    facts.push({ host, about: 'region', value, isCertain: place.confidence === 'certain' });
  }
  return facts;
}
