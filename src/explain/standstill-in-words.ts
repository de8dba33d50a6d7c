import type { Standstill } from '../outage/standstill';
import { type Message, message } from './message';
import { providerName } from './names';

/** What could not be changed while it went on: control planes are told apart from what serves. */
export function standstillsInWords(standstills: readonly Standstill[]): Message[] {
  return standstills.map(({ provider, region }) => {
    const name = providerName(provider);
    if (region === 'global')
      return message('standstill.edge', { place: message('place.edge', { provider: name }) });
    const place = message('place.region', { place: region === null ? name : `${name} ${region}` });
    return message('standstill.cloud', { place });
  });
}
