import type { AttributeInput } from '../attribute/attribute';
import type { Attribution } from '../attribute/attribution';
import { functionOf, type ThirdPartyFunction } from '../knowledge/third-parties';
import { type Exchange, type PageLoad, ROLES, type Role } from '../observe/page-load';

/** A page load of which it is known who answers what: all that an outage is judged by. Plain data. */
export interface AttributedLoad {
  /** What only measures or advertises has the roles of something that no visitor sees. */
  load: PageLoad;
  /** One for each of the load's exchanges, in their order. */
  attributions: readonly Attribution[];
}

/**
 * Roles that stay what they are even to a host that only measures or advertises: a script of it that holds up the
 * first paint does so whatever it is for.
 */
const KEPT_ROLES: ReadonlySet<Role> = new Set(['document', 'blocking', 'beacon', 'advert']);

/** What hosts do that no visitor sees; what a tag manager loads is seen on the hosts that it loads it from. */
const INVISIBLE_ROLES: ReadonlyMap<ThirdPartyFunction | null, Role> = new Map([
  ['advert', 'advert'],
  ['measurement', 'beacon'],
  ['tags', 'beacon'],
]);

/** Says of every exchange who answers it, and takes what only measures or advertises for invisible. */
export function attributeLoad(
  load: PageLoad,
  attribute: (input: AttributeInput) => Attribution,
): AttributedLoad {
  return {
    load: { ...load, exchanges: load.exchanges.map(withRolesByFunction) },
    attributions: load.exchanges.map(attribute),
  };
}

function withRolesByFunction(exchange: Exchange): Exchange {
  const role = INVISIBLE_ROLES.get(functionOf(exchange.host));
  if (!role) return exchange;
  const roles: Partial<Record<Role, number>> = {};
  for (const [name, count] of rolesOf(exchange)) {
    const now = KEPT_ROLES.has(name) ? name : role;
    roles[now] = (roles[now] ?? 0) + count;
  }
  return { ...exchange, roles };
}

function rolesOf({ roles }: Exchange): [Role, number][] {
  return ROLES.flatMap((role): [Role, number][] => {
    const count = roles[role] ?? 0;
    return count > 0 ? [[role, count]] : [];
  });
}
