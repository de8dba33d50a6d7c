import type { Attribution, Confidence, Layer } from '../attribute/attribution';
import { leastSure } from '../attribute/confidence';
import { soleDnsOperator } from '../attribute/sole-dns-operator';
import { incidentById } from '../knowledge/incidents';
import type { HostVerdict } from '../outage/verdict';
import { type Message, message } from './message';
import { providerName, serviceName } from './names';
import { isWordKey } from './words/en';

/** A place that something on the page leans on: what answers, or what stands behind it. */
export interface Place {
  provider: string | null;
  region: string | null;
  service: string | null;
  layer: Layer | null;
  network: string | null;
  /** How sure it is that it stands there, where that is to be said with it. */
  sure?: Confidence;
  /** Set where it is not the host's server that stands there but those that answer for its name. */
  isDns?: true;
}

/** Where an outage is. */
export interface LostPlace {
  provider: string;
  region: string | null;
  /** Service id, where no other is lost. */
  service?: string | null;
  /** Who answers for names, where it is they that are lost and nothing of any provider. */
  dns?: { id: string; name: string };
}

/** Where an incident was, or null for one that the user made up. */
export function lostPlaceOf(incidentId: string): LostPlace | null {
  return incidentById(incidentId);
}

/** The place that answers, and those behind it, as far as they are known. */
export function placesOf(attribution: Attribution): Place[] {
  const { provider, region, service, layer, network, origin, platform } = attribution;
  const { confidence, regionConfidence } = attribution;
  const isOnePlace = region !== null && region !== 'global';
  const sure = isOnePlace ? leastSure(confidence, regionConfidence) : confidence;
  const places: Place[] = [{ provider, region, service, layer, network, sure }];
  if (origin) {
    const { provider, region, service, confidence: sure } = origin;
    places.push({ provider, region, service, layer: 'origin', network: null, sure });
  }
  if (platform && platform.provider !== null) {
    places.push({
      provider: platform.provider,
      region: platform.region,
      service: null,
      layer: 'origin',
      network: null,
      sure: platform.confidence,
    });
  }
  return places;
}

/** Of a host's places the one through which the outage reaches it: the one that was lost, else what answers. */
export function failingPlace({ attribution }: HostVerdict, lost: LostPlace | null): Place | undefined {
  const places = placesOf(attribution);
  if (lost?.dns) return dnsPlace(attribution, lost) ?? places[0];
  const isOfService = ({ service }: Place) => !lost?.service || isPartOf(service, lost.service);
  const isLost = (place: Place) =>
    place.provider === lost?.provider &&
    (lost.region === null || place.region === lost.region) &&
    isOfService(place);
  const mayBeLost = (place: Place) =>
    place.provider === lost?.provider &&
    (lost.region === null || place.region === null || place.region === lost.region) &&
    (place.service === null || isOfService(place));
  return places.find(isLost) ?? dnsPlace(attribution, lost) ?? places.find(mayBeLost) ?? places[0];
}

/** Where the host's name is answered for, if that was lost: a name that nobody answers for leads nowhere. */
function dnsPlace(attribution: Attribution, lost: LostPlace | null): Place | undefined {
  const place = { region: 'global', layer: null, isDns: true } as const;
  if (lost?.dns) {
    const [only, ...others] = attribution.dns;
    if (only?.id !== lost.dns.id || others.length > 0) return undefined;
    return { ...place, provider: only.provider, service: only.service, network: lost.dns.name };
  }
  const operator = soleDnsOperator(attribution);
  const isEverywhere = lost?.region === null || lost?.region === 'global';
  if (!operator || !isEverywhere || operator.provider !== lost?.provider) return undefined;
  return { ...place, provider: operator.provider, service: operator.service, network: null };
}

/** Part of a service has its name and more: `s3-website` is S3 too. */
function isPartOf(service: string | null, whole: string): boolean {
  return service === whole || service?.startsWith(`${whole}-`) === true;
}

/** A place in words that fit into a sentence: "AWS us-east-1", "the Cloudflare edge"; no surer than it is. */
export function placeInWords(at: Place): Message {
  const place = plainPlace(at);
  const isKnown = at.provider !== null && at.provider !== 'other' && at.provider !== 'local';
  return isKnown && at.sure === 'possible' ? message('place.perhaps', { place }) : place;
}

function plainPlace({ provider, region, layer, network, isDns }: Place): Message {
  if (provider === 'local') return message('place.local');
  if (isDns && provider === null) return message('place.dns', { provider: network ?? '' });
  if (provider === null || provider === 'other') {
    return network === null ? message('place.unknown') : message('place.network', { network });
  }
  const name = providerName(provider);
  if (isDns) return message('place.dns', { provider: name });
  if (region === 'global' || layer === 'edge') return message('place.edge', { provider: name });
  if (region === null) return message('place.provider', { provider: name });
  // One name, so that it stays in one piece where the text around it runs the other way.
  return message('place.region', { place: `${name} ${region}` });
}

/** The place with its service where that is known: "application load balancer, AWS us-east-1". */
export function placeWithService(place: Place): Message {
  if (place.isDns) return placeInWords(place);
  const words = placeInWords(place);
  return place.service === null
    ? words
    : message('place.service', { service: serviceInWords(place.service), place: words });
}

/** A service: in words where it is a kind of thing, by its proper name otherwise. */
export function serviceInWords(id: string): string | Message {
  const key = `service.${id}`;
  return isWordKey(key) ? { key, params: {} } : serviceName(id);
}
