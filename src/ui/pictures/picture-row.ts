import { type Place, placesOf } from '../../explain/place';
import type { Role } from '../../observe/page-load';
import type { AttributedLoad } from '../../outage/attributed-load';
import { groupHosts, type HostGroup } from '../../outage/host-groups';
import type { Fate } from '../../outage/scenario';
import type { AttributedExchange, HostVerdict, Verdict } from '../../outage/verdict';

/** One host at one place, as the pictures show it: what it carries, who answers, where that stands, what becomes of it. */
export interface PictureRow {
  key: string;
  host: string;
  fate: Fate;
  verdict: HostVerdict;
  /** Who answers: id of a provider, `~` and a platform's, `@` and a network's name, `local`, `other`, `unknown`. */
  holder: string;
  /** Where it stands in the end: the origin behind an edge, where that is known. `aws/us-east-1`, `fastly/global`, `aws/`. */
  place: string;
  requests: number;
  /** Requests by what they are to the page. */
  counts: Partial<Record<Role, number>>;
  bytes: number;
  /** How many of the requests have told their size. */
  sized: number;
  /** Milliseconds after the load began; null where they were not kept. */
  times: { first: number; last: number } | null;
}

/**
 * The hosts of a page for its pictures. Their order is that of the whole day, so that nothing moves while the mark does;
 * their fates are those of the moment that is looked at.
 */
export function pictureRows(page: AttributedLoad, whole: Verdict, now: Verdict): PictureRow[] {
  const groups = new Map(groupHosts(exchangesOf(page)).map((group) => [keyOf(group), group]));
  const current = new Map(now.hosts.map((host) => [keyOf(host), host]));
  return whole.hosts.flatMap((host): PictureRow[] => {
    const key = keyOf(host);
    const group = groups.get(key);
    const verdict = current.get(key) ?? host;
    if (!group) return [];
    const { requests, counts, bytes, sized, times, attribution } = group;
    return [
      {
        ...{ key, host: host.host, fate: verdict.fate, verdict, requests, counts, bytes, sized, times },
        holder: holderOf(attribution),
        place: placeOf(attribution),
      },
    ];
  });
}

function exchangesOf({ load, attributions, functions }: AttributedLoad): AttributedExchange[] {
  return load.exchanges.flatMap((exchange, index): AttributedExchange[] => {
    const attribution = attributions[index];
    return attribution ? [{ exchange, attribution, does: functions[index] ?? null }] : [];
  });
}

function keyOf({ host, attribution }: Pick<HostGroup, 'host' | 'attribution'>): string {
  const { provider, region, service, layer } = attribution;
  return JSON.stringify([host, provider, region, service, layer]);
}

function holderOf({ provider, platform, network }: HostGroup['attribution']): string {
  if (provider !== null && provider !== 'other') return provider;
  if (platform !== null) return `~${platform.id}`;
  if (network !== null) return `@${network}`;
  return provider === 'other' ? 'other' : 'unknown';
}

function placeOf(attribution: HostGroup['attribution']): string {
  const [answering, ...behind] = placesOf(attribution);
  const { provider, region, layer }: Pick<Place, 'provider' | 'region' | 'layer'> = behind.at(-1) ??
    answering ?? { provider: null, region: null, layer: null };
  if (provider === null || provider === 'other') return '';
  if (provider === 'local') return 'local';
  return `${provider}/${layer === 'edge' ? 'global' : (region ?? '')}`;
}
