import { CONFIDENCES } from '../../attribute/attribution';
import { isHostName } from '../../observe/host-name';
import type { PageLoad } from '../../observe/page-load';
import { FAILURE_KINDS, OUTCOMES } from '../../outage/scenario';
import type { RelivedHost, RelivedOutage } from '../../relive/relive-record';
import { isWithinSite, type ReliveOrder } from '../../relive/relive-run';

/** More hosts than any honest page has. */
const MOST_HOSTS = 500;
const MOST_PHASES = 100;
const LONGEST_ID = 250;
const SEVERITIES = ['as-it-happened', 'region-lost', 'custom'] as const;

/**
 * Checks what came through a port: only hosts of the tab's page can be made to fail.
 * @param load what the tab shows; null where nothing of it was seen.
 * @returns null for anything that is not to be followed.
 */
export function checkReliveOrder(message: unknown, load: PageLoad | null): ReliveOrder | null {
  if (!isRecord(message) || load === null || !URL.canParse(load.url)) return null;
  const outage = checkOutage(message.outage);
  const predicted = checkPredicted(message.predicted);
  const { hosts: stated, site } = message;
  const own = new URL(load.url).hostname;
  if (!outage || !predicted || !Array.isArray(stated)) return null;
  if (typeof site !== 'string' || !isHostName(site) || !isWithinSite(own, site)) return null;
  const known = new Set([own, ...load.exchanges.map(({ host }) => host)]);
  const hosts = new Map(
    stated
      .slice(0, MOST_HOSTS)
      .flatMap((value) => checkHost(value) ?? [])
      .filter(({ host }) => known.has(host))
      .map((host) => [host.host, host]),
  );
  if (hosts.size === 0) return null;
  const seed = typeof message.seed === 'number' && Number.isInteger(message.seed) ? message.seed >>> 0 : 1;
  return { outage, predicted, hosts: [...hosts.values()], site, seed };
}

function checkOutage(value: unknown): RelivedOutage | null {
  if (!isRecord(value)) return null;
  const { incident, whatIf, phases } = value;
  const severity = oneOf(SEVERITIES, value.severity);
  if (!isId(incident) || !severity || !Array.isArray(phases)) return null;
  if (whatIf !== null && !isId(whatIf)) return null;
  return { incident, severity, whatIf, phases: phases.slice(0, MOST_PHASES).filter(isId) };
}

function checkPredicted(value: unknown): ReliveOrder['predicted'] | null {
  if (!isRecord(value)) return null;
  const outcome = oneOf(OUTCOMES, value.outcome);
  const worst = oneOf(OUTCOMES, value.worst);
  const confidence = oneOf(CONFIDENCES, value.confidence);
  return outcome && worst && confidence ? { outcome, worst, confidence } : null;
}

function checkHost(value: unknown): RelivedHost | null {
  if (!isRecord(value) || typeof value.host !== 'string' || !isHostName(value.host)) return null;
  const fate = oneOf(['down', 'failing'] as const, value.fate);
  const failure = oneOf(FAILURE_KINDS, value.failure);
  const { host, share, provider, region } = value;
  if (!fate || !failure || typeof share !== 'number' || !(share > 0 && share <= 1)) return null;
  return {
    ...{ host, fate, failure, share },
    provider: isId(provider) ? provider : null,
    region: isId(region) ? region : null,
  };
}

function oneOf<const T extends string>(tokens: readonly T[], value: unknown): T | null {
  return tokens.find((token) => token === value) ?? null;
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && value.length > 0 && value.length <= LONGEST_ID;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
