import { FATES, type Fate } from '../outage/scenario';
import type { HostVerdict } from '../outage/verdict';
import { type Message, message } from './message';
import { platformName, providerName } from './names';

/** Hosts of a page that stand in one place. */
export interface HeldUp {
  /** Stays the same while hosts are added. */
  id: string;
  name: Message;
  /** The worst of its hosts' fates. */
  fate: Fate;
  /** Distinct hosts. */
  hostCount: number;
  requests: number;
  /** Worst fate first, as in the verdict. */
  hosts: readonly HostVerdict[];
}

/** Who holds the page up: its hosts by provider, region and layer, the worst hit first, then the largest. */
export function heldUpBy(hosts: readonly HostVerdict[]): HeldUp[] {
  const groups = new Map<string, { name: Message; hosts: HostVerdict[] }>();
  for (const host of hosts) {
    const name = groupName(host);
    const id = JSON.stringify(name);
    const group = groups.get(id);
    if (group) group.hosts.push(host);
    else groups.set(id, { name, hosts: [host] });
  }
  return [...groups].map(([id, group]) => heldUp(id, group)).sort(compareGroups);
}

function heldUp(id: string, { name, hosts }: { name: Message; hosts: HostVerdict[] }): HeldUp {
  const fates = new Set(hosts.map(({ fate }) => fate));
  return {
    id,
    name,
    hosts,
    fate: FATES.find((fate) => fates.has(fate)) ?? 'up',
    hostCount: new Set(hosts.map(({ host }) => host)).size,
    requests: hosts.reduce((sum, { requests }) => sum + requests, 0),
  };
}

function compareGroups(a: HeldUp, b: HeldUp): number {
  return (
    FATES.indexOf(a.fate) - FATES.indexOf(b.fate) || b.hostCount - a.hostCount || b.requests - a.requests
  );
}

function groupName({ attribution, fate }: HostVerdict): Message {
  const { provider, region, layer, network, origin, platform } = attribution;
  if (platform) return platformGroup(platform);
  if (provider === 'local') return message('group.local');
  if (provider === null) return message('group.unknown');
  if (provider === 'other')
    return network === null ? message('group.other') : message('group.network', { network });
  const name = providerName(provider);
  if (region === 'global' || layer === 'edge') {
    if (origin)
      return message('group.edge-origin', {
        provider: name,
        origin: placeName(origin.provider, origin.region),
      });
    return fate === 'origin-unknown'
      ? message('group.edge-origin-unknown', { provider: name })
      : message('group.edge', { provider: name });
  }
  if (region === null) return message('group.provider', { provider: name });
  return message('group.region', { place: `${name} ${region}` });
}

function platformGroup({
  id,
  provider,
  region,
}: {
  id: string;
  provider: string | null;
  region: string | null;
}): Message {
  const platform = platformName(id);
  if (provider === null) return message('group.network', { network: platform });
  return message('group.platform', { platform, place: placeName(provider, region) });
}

function placeName(provider: string, region: string | null): string {
  return region === null ? providerName(provider) : `${providerName(provider)} ${region}`;
}
