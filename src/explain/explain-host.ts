import type { Attribution, Conflict, DnsOperator } from '../attribute/attribution';
import type { HostVerdict } from '../outage/verdict';
import { durationInWords } from './duration-in-words';
import { explainConflict } from './explain-conflict';
import { type EvidenceExplanation, explainEvidence } from './explain-evidence';
import { whoIn } from './meaning';
import { type Message, message } from './message';
import { platformName } from './names';
import { placeInWords, placeWithService } from './place';

/** What is said of one host once it is opened. */
export interface HostExplanation {
  /** Who answers, what stands behind, who runs its DNS: full sentences. */
  standing: readonly Message[];
  /** What was seen that does not agree, each with all its sentences. */
  conflicts: readonly ConflictExplanation[];
  /** What happens to it in the outage: full sentences. */
  fate: readonly Message[];
  /** How it is known who answers, strongest first. */
  evidence: readonly EvidenceExplanation[];
}

/** Tells the name of who runs DNS by the id that attribution gives it. */
export type OperatorName = (id: string) => string;

export interface ConflictExplanation {
  about: Conflict['about'];
  sentences: readonly Message[];
}

/** What a host is to the page: "pictures, code · 12 requests". */
export function hostUse(host: HostVerdict): Message {
  const roles = host.roles.map((role) => message(`role.${role}`));
  const requests = message('host.requests', { requests: host.requests });
  return roles.length === 0 ? requests : message('host.role-and-requests', { roles, requests });
}

/**
 * Who answers for a host, what would happen to it, and how that is known.
 * @param operatorName name of who runs DNS, by id; null while the names are not at hand: nothing is said of it then.
 */
export function explainHost(host: HostVerdict, operatorName: OperatorName | null): HostExplanation {
  return {
    standing: [...standingOf(host), ...dnsOf(host.attribution.dns, operatorName)],
    conflicts: host.attribution.conflicts.map((conflict) => ({
      about: conflict.about,
      sentences: explainConflict(conflict),
    })),
    fate: fateOf(host),
    evidence: host.attribution.evidence.map(explainEvidence),
  };
}

function standingOf({ attribution, fate }: HostVerdict): Message[] {
  const facts: Message[] = [];
  if (attribution.provider !== null) facts.push(answeringOf(attribution));
  facts.push(...behindOf({ attribution, fate }));
  return facts;
}

/** Who answers and where: each with how sure it is, since whose an address is may be certain where its place is not. */
function answeringOf(attribution: Attribution): Message {
  const { provider, region, service, layer, network, confidence, regionConfidence } = attribution;
  const sure = message(`confidence.${confidence}`);
  const isOnePlace = region !== null && region !== 'global' && layer !== 'edge';
  const who = whoIn({ provider, region: null, service, network, platform: null });
  if (isOnePlace && regionConfidence !== confidence && who !== null) {
    const regionSure = message(`confidence.${regionConfidence}`);
    return message('host.stands-in', { who, confidence: sure, region, sure: regionSure });
  }
  const place = placeWithService({ provider, region, service, layer, network });
  return message('host.stands', { place, confidence: sure });
}

function dnsOf(dns: readonly DnsOperator[], operatorName: OperatorName | null): Message[] {
  if (dns.length === 0 || operatorName === null) return [];
  const operators = dns.map(({ id, servers }) =>
    message('host.dns-operator', { operator: operatorName(id), servers: servers.length }),
  );
  return [message('host.dns', { operators })];
}

function fateOf({ fate, confidence, failure, kept, hasSecondProvider }: HostVerdict): Message[] {
  const sure = message(`confidence.${confidence}`);
  const facts = [message('host.fate', { fate: message(`fate.${fate}`), confidence: sure })];
  if (failure && (fate === 'down' || fate === 'failing')) facts.push(message(`host.failure.${failure}`));
  if (kept !== null) facts.push(message('host.kept', { time: durationInWords(kept) }));
  if (hasSecondProvider) facts.push(message('host.second-provider'));
  return facts;
}

function behindOf({ attribution, fate }: Pick<HostVerdict, 'attribution' | 'fate'>): Message[] {
  const { origin, platform } = attribution;
  const facts: Message[] = [];
  if (platform) {
    const name = platformName(platform.id);
    const { provider, region, confidence } = platform;
    if (provider === null) facts.push(message('host.platform-only', { platform: name }));
    else {
      const place = placeInWords({ provider, region, service: null, layer: 'origin', network: null });
      facts.push(
        message('host.platform', { platform: name, place, confidence: message(`confidence.${confidence}`) }),
      );
    }
  }
  if (origin) {
    const place = placeWithService({ ...origin, layer: 'origin', network: null });
    facts.push(message('host.origin', { place, confidence: message(`confidence.${origin.confidence}`) }));
  } else if (fate === 'origin-unknown' && attribution.layer === 'edge') {
    facts.push(message('host.origin-hidden'));
  }
  return facts;
}
