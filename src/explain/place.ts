import type { Attribution, Layer } from '../attribute/attribution';
import { incidentById } from '../knowledge/incidents';
import type { HostVerdict } from '../outage/verdict';
import { type Message, message, type Param } from './message';
import { providerName, serviceName } from './names';
import { isWordKey } from './words/en';

/** A place that something on the page leans on: what answers, or what stands behind it. */
export interface Place {
  provider: string | null;
  region: string | null;
  service: string | null;
  layer: Layer | null;
  network: string | null;
}

/** Where an outage is. */
export interface LostPlace {
  provider: string;
  region: string | null;
}

/** Where an incident was, or null for one that the user made up. */
export function lostPlaceOf(incidentId: string): LostPlace | null {
  return incidentById(incidentId);
}

/** The place that answers, and those behind it, as far as they are known. */
export function placesOf(attribution: Attribution): Place[] {
  const { provider, region, service, layer, network, origin, platform } = attribution;
  const places: Place[] = [{ provider, region, service, layer, network }];
  if (origin) places.push({ ...origin, layer: 'origin', network: null });
  if (platform && platform.provider !== null) {
    places.push({
      provider: platform.provider,
      region: platform.region,
      service: null,
      layer: 'origin',
      network: null,
    });
  }
  return places;
}

/** Of a host's places the one through which the outage reaches it: the one that was lost, else what answers. */
export function failingPlace({ attribution }: HostVerdict, lost: LostPlace | null): Place | undefined {
  const places = placesOf(attribution);
  const isLost = (place: Place) =>
    place.provider === lost?.provider && (lost.region === null || place.region === lost.region);
  const mayBeLost = (place: Place) => place.provider === lost?.provider && place.region === null;
  return places.find(isLost) ?? places.find(mayBeLost) ?? places[0];
}

/** A place in words that fit into a sentence: "AWS us-east-1", "the Cloudflare edge". */
export function placeInWords({ provider, region, layer, network }: Place): Message {
  if (provider === 'local') return message('place.local');
  if (provider === null || provider === 'other') {
    return network === null ? message('place.unknown') : message('place.network', { network });
  }
  const name = providerName(provider);
  if (region === 'global' || layer === 'edge') return message('place.edge', { provider: name });
  if (region === null) return message('place.provider', { provider: name });
  // One name, so that it stays in one piece where the text around it runs the other way.
  return message('place.region', { place: `${name} ${region}` });
}

/** The place with its service where that is known: "application load balancer, AWS us-east-1". */
export function placeWithService(place: Place): Message {
  const words = placeInWords(place);
  return place.service === null
    ? words
    : message('place.service', { service: serviceInWords(place.service), place: words });
}

/** A service: in words where it is a kind of thing, by its proper name otherwise. */
export function serviceInWords(id: string): Param {
  const key = `service.${id}`;
  return isWordKey(key) ? { key, params: {} } : serviceName(id);
}
