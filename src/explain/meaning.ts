import type { EvidenceSays } from '../attribute/attribution';
import { type Message, message, type Param } from './message';
import { platformName, providerName, serviceName } from './names';
import { placeInWords } from './place';
import { plainDetail } from './plain-detail';
import { isWordKey } from './words/en';

/** What follows from a piece of evidence, for the end of a sentence: "AWS S3 in us-east-1"; null where nothing does. */
export function meaningOf(says: EvidenceSays): Param | null {
  return platformInWords(says) ?? whoIn(says) ?? placeAndService(says);
}

/** A provider's name where one of the known ones is meant; null for a network that is none of them, and for this one. */
export function knownProvider(id: string | null): string | null {
  return id === null || id === 'other' || id === 'local' ? null : providerName(id);
}

/** Whoever answers, with what and where as far as that is known; null where the evidence names nobody. */
export function whoIn({ provider, region, service, network, platform }: EvidenceSays): Param | null {
  if (platform !== null) return platformName(platform);
  if (provider === null) return null;
  if (provider === 'local') return message('place.local');
  if (provider === 'other') {
    return network === null
      ? message('says.other-network')
      : message('place.network', { network: plainDetail(network) });
  }
  if (service === null) {
    if (region === null) return providerName(provider);
    return placeInWords({ provider, region, service, layer: null, network: null });
  }
  const who = serviceOf(provider, service);
  return region === null || region === 'global' ? who : message('says.in', { who, region });
}

/** The platform that the evidence gives away, with the cloud under it where that is told; null where it names none. */
export function platformInWords({ platform, provider, region }: EvidenceSays): Param | null {
  if (platform === null) return null;
  const name = platformName(platform);
  const cloud = knownProvider(provider);
  const where = region === 'global' ? null : region;
  if (cloud !== null && cloud !== name) {
    return message('says.on', { platform: name, place: where === null ? cloud : `${cloud} ${where}` });
  }
  return where === null ? name : message('says.in', { who: name, region: where });
}

/** Region and service alone, where the sentence has named the provider already; null where neither is known. */
export function placeAndService({ region, service }: EvidenceSays): Message | null {
  if (service === null) {
    if (region === null) return null;
    return region === 'global' ? message('says.global') : message('says.region', { region });
  }
  const name = serviceWithArticle(service);
  const what = typeof name === 'string' ? message('says.service', { service: name }) : name;
  return region === null || region === 'global'
    ? what
    : message('says.region-service', { region: message('says.region', { region }), service: what });
}

/** A provider's service: one name where it has one ("AWS S3"), else in words ("a load balancer of AWS"). */
function serviceOf(provider: string, service: string): Param {
  const by = providerName(provider);
  const what = serviceWithArticle(service);
  if (typeof what !== 'string') return message('says.of', { what, provider: by });
  return what.startsWith(by) ? what : `${by} ${what}`;
}

/** A service: "a load balancer" where it is a kind of thing, by its proper name otherwise. */
export function serviceWithArticle(id: string): string | Message {
  const key = `a.${id}`;
  return isWordKey(key) ? { key, params: {} } : serviceName(id);
}
