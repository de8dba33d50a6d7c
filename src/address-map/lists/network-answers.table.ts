import { PROVIDER_NETWORKS } from '../../knowledge/networks';
import { answerOfNetworks } from '../answer-of-networks';

/** What is said of the addresses of each known provider's networks: AS numbers, provider, then what is not ordinary. */
export const TABLE = PROVIDER_NETWORKS.map((it) => {
  const { provider, region, service, isEdge } = answerOfNetworks(it);
  const isOrdinary = region === null && service === null && !isEdge;
  return isOrdinary
    ? ([it.networks, provider] as const)
    : ([it.networks, provider, region, service, isEdge] as const);
});
