import type { AddressMap } from '../address-map/address-answer';
import { attribute } from '../attribute/attribute';
import { functionOf, type ThirdPartyFunction } from '../knowledge/third-parties';
import { hostOf } from '../observe/host-name';
import { type Exchange, type PageLoad, ROLES, type Role } from '../observe/page-load';
import { judge } from './judge';
import type { Scenario } from './scenario';
import type { Verdict } from './verdict';

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

/**
 * Says what an observed page would have lost in a scenario: attributes every exchange, takes what only measures or
 * advertises for invisible, and judges.
 * @param map null where the address map could not be read: headers and names then have to do.
 */
export function judgePageLoad(load: PageLoad, map: AddressMap | null, scenario: Scenario): Verdict {
  const attributed = load.exchanges.map((exchange) => ({
    exchange: withRolesByFunction(exchange),
    attribution: attribute(exchange, map),
  }));
  return judge(attributed, scenario, { host: hostOf(load.url) ?? '' });
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
