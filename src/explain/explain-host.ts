import type { DnsOperator } from '../attribute/attribution';
import type { HostVerdict } from '../outage/verdict';
import { explainConflict } from './explain-conflict';
import { type EvidenceExplanation, explainEvidence } from './explain-evidence';
import { type Message, message } from './message';
import { dnsOperatorName, platformName } from './names';
import { placeInWords, placesOf, placeWithService } from './place';

/** What is said of one host once it is opened. */
export interface HostExplanation {
  /** Who answers, what stands behind, what contradicts that, who runs its DNS: full sentences. */
  standing: readonly Message[];
  /** What happens to it in the outage: full sentences. */
  fate: readonly Message[];
  /** How it is known who answers, strongest first. */
  evidence: readonly EvidenceExplanation[];
}

/** What a host is to the page: "pictures, code · 12 requests". */
export function hostUse(host: HostVerdict): Message {
  const roles = host.roles.map((role) => message(`role.${role}`));
  const requests = message('host.requests', { requests: host.requests });
  return roles.length === 0 ? requests : message('host.role-and-requests', { roles, requests });
}

/** Who answers for a host, what would happen to it, and how that is known. */
export function explainHost(host: HostVerdict): HostExplanation {
  return {
    standing: standingOf(host),
    fate: fateOf(host),
    evidence: host.attribution.evidence.map(explainEvidence),
  };
}

function standingOf({ attribution, fate }: HostVerdict): Message[] {
  const facts: Message[] = [];
  const [answering] = placesOf(attribution);
  if (answering && answering.provider !== null) {
    const sure = message(`confidence.${attribution.confidence}`);
    facts.push(message('host.stands', { place: placeWithService(answering), confidence: sure }));
  }
  facts.push(...behindOf({ attribution, fate }));
  facts.push(...attribution.conflicts.flatMap(explainConflict));
  const operators = attribution.dns.map(operatorInWords);
  if (operators.length > 0) facts.push(message('host.dns', { operators }));
  return facts;
}

function operatorInWords(operator: DnsOperator): Message {
  return message('host.dns-operator', {
    operator: dnsOperatorName(operator),
    servers: operator.servers.length,
  });
}

function fateOf({ fate, confidence, failure, hasSecondProvider }: HostVerdict): Message[] {
  const sure = message(`confidence.${confidence}`);
  const facts = [message('host.fate', { fate: message(`fate.${fate}`), confidence: sure })];
  if (failure && (fate === 'down' || fate === 'failing')) facts.push(message(`host.failure.${failure}`));
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
