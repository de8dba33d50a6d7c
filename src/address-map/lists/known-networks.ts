import { PROVIDER_NETWORKS } from '../../knowledge/networks';
import type { AddressAnswer } from '../address-answer';
import { answerOfNetworks } from '../answer-of-networks';

/** What is known of the networks of known providers, and by AS number which of it holds. */
export interface KnownNetworks {
  answers: readonly AddressAnswer[];
  /** AS number → place in `answers`. */
  places: ReadonlyMap<number, number>;
}

/** The networks of known providers. */
export function knownNetworks(): KnownNetworks {
  return {
    answers: PROVIDER_NETWORKS.map(answerOfNetworks),
    places: new Map(PROVIDER_NETWORKS.flatMap(({ networks }, place) => networks.map((as) => [as, place]))),
  };
}
