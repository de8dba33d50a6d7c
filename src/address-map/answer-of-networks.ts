import type { ProviderNetworks } from '../knowledge/networks';
import type { AddressAnswer } from './address-answer';

/** What is known of an address because one of these networks announces it; where it stands is left open. */
export function answerOfNetworks(networks: ProviderNetworks): AddressAnswer {
  const isEdge = networks.isEdge === true;
  return {
    provider: networks.provider,
    region: isEdge ? 'global' : (networks.region ?? null),
    service: networks.service ?? null,
    isEdge,
    network: null,
  };
}
