import { ALL_DNS_OPERATORS } from '../../../src/knowledge/all-dns-operators';
import { CONTROL_PLANES } from '../../../src/knowledge/control-planes';
import { HEADER_SIGNATURES } from '../../../src/knowledge/header-signatures';
import { NAME_RULES } from '../../../src/knowledge/name-rules';
import { PROVIDER_NETWORKS } from '../../../src/knowledge/networks';
import { providerOf } from '../../../src/knowledge/providers';
import { isRegionOf } from '../../../src/knowledge/region-ids';
import type { Effect, Incident, Source, SourceStrength } from '../../../src/outage/scenario';
import { duplicateProblems, orderProblems } from './provenance';

/** Services that no page is ever answered by, each with why an incident names it all the same. */
const ONLY_STEERED: ReadonlyMap<string, string> = new Map([
  ['account-management', 'accounts are opened and closed through it; it serves nothing to pages'],
  ['acm', 'it issues certificates, which edges and load balancers present'],
  ['application-recovery-controller', 'it moves traffic between regions; pages see where it leads'],
  ['auto-scaling', 'it starts and stops servers, which answer under their own names'],
  ['console', 'people steer AWS through it'],
  ['dashboard', 'people steer Cloudflare through it'],
  ['ebs', 'disks of servers, behind the servers'],
  ['ecs', 'it starts containers, which answer under the names of what stands before them'],
  ['eks', 'it starts containers, which answer under the names of what stands before them'],
  ['fargate', 'it starts containers, which answer under the names of what stands before them'],
  ['iam', 'it says who may steer what'],
  ['organizations', 'it groups accounts; it serves nothing to pages'],
]);

/** Every provider × service that something may be attributed to. */
const ATTRIBUTABLE: ReadonlySet<string> = new Set(
  [
    ...[...NAME_RULES, ...HEADER_SIGNATURES].map(({ says }) => says),
    ...PROVIDER_NETWORKS,
    ...ALL_DNS_OPERATORS,
    // Named by the provider's own list of addresses.
    { provider: 'aws', service: 'ec2' },
    { provider: 'aws', service: 'route53' },
  ].flatMap(({ provider, service }) => (provider && service ? [`${provider} ${service}`] : [])),
);

/** The surest that a source of each strength can make an effect. */
const SUREST: Readonly<Record<SourceStrength, readonly Effect['likelihood'][]>> = {
  official: ['certain', 'likely', 'possible'],
  agency: ['likely', 'possible'],
  secondary: ['possible'],
  weak: ['possible'],
};

/** Everything that is wrong with an incident, one line each, which says what to do about it. */
export function incidentProblems(incident: Incident): string[] {
  const { id, from, to, phases, sources } = incident;
  return [
    ...(sources.length === 0 ? [`${id}: name a source`] : []),
    ...sources.flatMap((source) => sourceProblems(id, source)),
    ...windowProblems(id, { from, to }, { from, to }),
    ...duplicateProblems(
      `${id}: phase`,
      phases.map((phase) => phase.id),
    ),
    ...orderProblems(`${id}: phases by when they begin`, distinct(phases.map((phase) => phase.from))),
    ...phases.flatMap((phase) => phaseProblems(incident, phase)),
  ];
}

function phaseProblems(incident: Incident, phase: Incident['phases'][number]): string[] {
  const what = `${incident.id}, ${phase.id}`;
  const source = phase.source ?? incident.sources[0];
  return [
    ...windowProblems(what, phase, incident),
    ...(phase.effects.length === 0 ? [`${what}: say what failed`] : []),
    ...(phase.source ? listedProblems(what, phase.source, incident) : []),
    ...phase.effects.flatMap((effect) => effectProblems(what, effect, incident, effect.source ?? source)),
  ];
}

function effectProblems(
  what: string,
  effect: Effect,
  incident: Incident,
  source: Source | undefined,
): string[] {
  const { provider, region, services, exceptServices, likelihood, failure } = effect;
  const spared = exceptServices ?? [];
  // What people steer a cloud through may be lost for all regions at once; nothing that serves pages is.
  const isElsewhere = incident.region !== null && region !== incident.region;
  const problems = [
    provider !== incident.provider && `it is ${incident.provider}'s incident, not ${provider}'s`,
    isElsewhere && failure !== 'no-change' && `it happened in ${incident.region}, not in ${region}`,
    region !== null && region !== 'global' && !isRegionOf(provider, region) && `no region "${region}"`,
    services?.length === 0 && 'name a service, or null for all of them',
    spared.length > 0 && services !== null && 'services are spared only where all others failed',
    source === undefined && 'name a source',
    source !== undefined &&
      !SUREST[source.strength].includes(likelihood) &&
      `no ${source.strength} source makes it ${likelihood}`,
  ];
  const named = [...(services ?? []), ...spared];
  return [
    ...problems.flatMap((problem) => (problem ? [`${what}: ${problem}`] : [])),
    ...orderProblems(`${what}: services`, services ?? []),
    ...named.flatMap((service) =>
      isReachable(provider, service, failure) ? [] : [`${what}: nothing is ever attributed to "${service}"`],
    ),
    ...(effect.source ? sourceProblems(what, effect.source) : []),
  ];
}

/** True where something can be attributed to the service or a part of it, or where it only steers. */
function isReachable(provider: string, service: string, failure: Effect['failure']): boolean {
  if (failure === 'no-change' && ONLY_STEERED.has(service)) return true;
  const name = `${provider} ${service}`;
  return [...ATTRIBUTABLE].some((known) => known === name || known.startsWith(`${name}-`));
}

/** What is wrong with the table of where services are steered from. */
export function controlPlaneProblems(planes: typeof CONTROL_PLANES = CONTROL_PLANES): string[] {
  return planes.flatMap(({ provider, region, services, source }) => [
    ...(providerOf(provider) && isRegionOf(provider, region) ? [] : [`no region "${region}" of ${provider}`]),
    ...orderProblems(`steered from ${region}`, services),
    ...services.flatMap((service) =>
      isReachable(provider, service, 'no-change') ? [] : [`nothing is ever attributed to "${service}"`],
    ),
    ...sourceProblems(`steered from ${region}`, source),
  ]);
}

/** Services of which the lint says why pages never meet them, but that no incident and no table names. */
export function needlessReasons(incidents: readonly Incident[]): string[] {
  const effects = incidents.flatMap(({ phases }) => phases.flatMap((phase) => phase.effects));
  const named = new Set([...effects, ...CONTROL_PLANES].flatMap(({ services }) => services ?? []));
  return [...ONLY_STEERED.keys()].filter((service) => !named.has(service));
}

function windowProblems(what: string, { from, to }: Window, within: Window): string[] {
  const isTime = (text: string) =>
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:00Z$/.test(text) && !Number.isNaN(Date.parse(text));
  if (!isTime(from) || !isTime(to)) return [`${what}: times are UTC, as in 2025-10-20T06:48:00Z`];
  if (from >= to) return [`${what}: it ends before it begins`];
  return from < within.from || to > within.to ? [`${what}: it reaches out of the incident`] : [];
}

interface Window {
  from: string;
  to: string;
}

function sourceProblems(what: string, { url }: Source): string[] {
  const isPage = URL.canParse(url) && new URL(url).protocol === 'https:';
  return isPage ? [] : [`${what}: a source is the https address of a page, got "${url}"`];
}

function listedProblems(what: string, { url }: Source, { sources }: Incident): string[] {
  return sources.some((source) => source.url === url)
    ? []
    : [`${what}: list ${url} with the incident’s sources`];
}

function distinct(texts: readonly string[]): string[] {
  return texts.filter((text, at) => text !== texts[at - 1]);
}
