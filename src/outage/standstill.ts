import { isAtLeastLikely } from './confidence-order';
import type { Effect, Phase } from './scenario';
import { answeringPlace, type Standing, standingOf } from './standing';
import type { HostVerdict } from './verdict';

/** A place of which the control plane alone was lost: what runs there goes on, nothing new can be started or changed. */
export interface Standstill {
  provider: string;
  /** Region id, `global` for an edge, or null for all of the provider. */
  region: string | null;
  /** Hosts of the page that stand there and go on answering. */
  hosts: readonly HostVerdict[];
  /** Phases (ids) in which it holds. */
  phases: readonly string[];
}

/**
 * Where the page leans on something that could not be changed while it went on: control planes are told apart from
 * what serves. Hosts that are down or failing in that phase are left out, since of them something worse is said.
 */
export function standstillsOf(hosts: readonly HostVerdict[], phases: readonly Phase[]): Standstill[] {
  const found = new Map<string, Standstill & { hosts: HostVerdict[]; phases: string[] }>();
  phases.forEach((phase, index) => {
    for (const effect of phase.effects) {
      if (effect.failure !== 'no-change') continue;
      for (const host of hosts) {
        const fate = host.fates[index];
        if (fate === 'down' || fate === 'failing' || !isInside(host, effect)) continue;
        const { provider, region } = effect;
        const key = `${provider} ${region}`;
        const one = found.get(key) ?? { provider, region, hosts: [], phases: [] };
        if (!one.hosts.includes(host)) one.hosts.push(host);
        if (!one.phases.includes(phase.id)) one.phases.push(phase.id);
        found.set(key, one);
      }
    }
  });
  return [...found.values()];
}

function isInside({ attribution }: HostVerdict, effect: Effect): boolean {
  const standing: Standing = standingOf(answeringPlace(attribution), effect);
  return standing.relation === 'inside' && isAtLeastLikely(standing.confidence);
}
