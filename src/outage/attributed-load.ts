import type { AttributeInput } from '../attribute/attribute';
import type { Attribution } from '../attribute/attribution';
import { type ThirdPartyFunction, thirdPartyOf } from '../knowledge/third-parties';
import { hostOf } from '../observe/host-name';
import { type Exchange, type PageLoad, ROLES, type Role } from '../observe/page-load';
import { greaterStake, type Stake, type Stakes, usualStake } from '../observe/stake';

/** A page load of which it is known who answers what: all that an outage is judged by. Plain data. */
export interface AttributedLoad {
  /** What third parties do for the page has the role of what a visitor would miss. */
  load: PageLoad;
  /** One for each of the load's exchanges, in their order. */
  attributions: readonly Attribution[];
  /** What the host of each exchange does for the page, in their order; null for the page's own and what is not known. */
  functions: readonly (ThirdPartyFunction | null)[];
}

/**
 * Roles that stay what they are whatever a third party is for: a script of it that holds up the first paint does so
 * even if it only measures.
 */
const KEPT_ROLES: ReadonlySet<Role> = new Set(['document', 'blocking', 'beacon', 'advert']);

/** What no visitor sees; what a tag manager loads is seen on the hosts that it loads it from. */
const INVISIBLE_ROLES: ReadonlyMap<ThirdPartyFunction | null, Role> = new Map([
  ['advert', 'advert'],
  ['measurement', 'beacon'],
  ['tags', 'beacon'],
]);

/** Parts that stand in a page like something embedded: without their code and data the rest of it goes on. */
const EMBEDDED: ReadonlySet<ThirdPartyFunction | null> = new Set([
  'chat',
  'consent',
  'maps',
  'payments',
  'search',
  'sign-in',
  'social',
  'video',
]);

/** Says of every exchange who answers it and what it is to the page. */
export function attributeLoad(
  load: PageLoad,
  attribute: (input: AttributeInput) => Attribution,
): AttributedLoad {
  const owner = thirdPartyOf(hostOf(load.url) ?? '')?.name;
  const functions = load.exchanges.map(({ host }) => {
    const party = thirdPartyOf(host);
    // On its own pages a service is no third party: what it loads there is the page.
    return party && party.name !== owner ? party.does : null;
  });
  return {
    load: {
      ...load,
      exchanges: load.exchanges.map((exchange, index) => withRolesOf(functions[index] ?? null, exchange)),
    },
    attributions: load.exchanges.map(attribute),
    functions,
  };
}

function withRolesOf(does: ThirdPartyFunction | null, exchange: Exchange): Exchange {
  const invisible = INVISIBLE_ROLES.get(does);
  if (!invisible && !EMBEDDED.has(does)) return exchange;
  const roles: Partial<Record<Role, number>> = {};
  const stakes: Stakes = {};
  for (const [name, count] of rolesOf(exchange)) {
    const now = KEPT_ROLES.has(name) ? name : (invisible ?? embeddedRole(name));
    const stake = KEPT_ROLES.has(name)
      ? (exchange.stakes?.[name] ?? usualStake(name))
      : stakeOf(does, now, exchange.stakes?.[name]);
    roles[now] = (roles[now] ?? 0) + count;
    stakes[now] = greaterStake(stakes[now] ?? stake, stake);
  }
  return { ...exchange, roles, stakes };
}

/**
 * What is embedded is at most a part of the page, and on what only measures or advertises nothing hangs, unless it is
 * known that something to see came with it.
 */
function stakeOf(does: ThirdPartyFunction | null, role: Role, told: Stake | undefined): Stake {
  // A question for consent that does not come is not missed: it stands before the page, not in it.
  if (does === 'consent') return 'none';
  if (told === undefined) return usualStake(role);
  return told === 'none' ? 'none' : 'part';
}

function embeddedRole(role: Role): Role {
  return role === 'app' || role === 'data' ? 'frame' : role;
}

function rolesOf({ roles }: Exchange): [Role, number][] {
  return ROLES.flatMap((role): [Role, number][] => {
    const count = roles[role] ?? 0;
    return count > 0 ? [[role, count]] : [];
  });
}
