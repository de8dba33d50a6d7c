import type { Attribution } from '../../../src/attribute/attribution';
import type { Role } from '../../../src/observe/page-load';
import type { AttributedExchange } from '../../../src/outage/verdict';

const NOTHING: Attribution = {
  provider: null,
  region: null,
  service: null,
  layer: null,
  origin: null,
  platform: null,
  network: null,
  confidence: 'unknown',
  regionConfidence: 'unknown',
  serviceConfidence: 'unknown',
  evidence: [],
  conflicts: [],
  dns: [],
};

/** What nothing is known of. */
export const unknown = NOTHING;

/** A server in a region, known for certain unless it says otherwise. */
export function standing(
  provider: string,
  region: string | null,
  service: string | null = null,
  more: Partial<Attribution> = {},
): Attribution {
  return {
    ...NOTHING,
    provider,
    region,
    service,
    layer: 'origin',
    confidence: 'certain',
    regionConfidence: region === null ? 'unknown' : 'certain',
    serviceConfidence: service === null ? 'unknown' : 'certain',
    ...more,
  };
}

/** An edge, with or without something behind it. */
export function edge(provider: string, more: Partial<Attribution> = {}): Attribution {
  return standing(provider, 'global', null, { layer: 'edge', ...more });
}

/** Requests of one host in the given roles, one each. */
export function exchange(host: string, attribution: Attribution, ...roles: Role[]): AttributedExchange {
  return {
    exchange: {
      host,
      address: null,
      addressSource: 'unseen',
      headers: [],
      cnames: [],
      roles: Object.fromEntries(roles.map((role) => [role, 1])),
      failed: 0,
      cached: 0,
    },
    attribution,
  };
}
