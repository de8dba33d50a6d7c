import type { Evidence } from '../attribute/attribution';
import type { HostVerdict } from '../outage/verdict';
import { type Message, message } from './message';
import { platformName } from './names';
import { placeInWords, placesOf, placeWithService } from './place';

/** What is said of one host. */
export interface HostExplanation {
  /** "pictures, code · 12 requests". */
  use: Message;
  /** Who answers, what stands behind, what happens to it: full sentences. */
  facts: readonly Message[];
  /** How that is known, strongest first. */
  evidence: readonly EvidenceExplanation[];
}

export interface EvidenceExplanation {
  sentence: Message;
  /** Where the rule or the data come from: an https address to link, or plain text. */
  source: { text: string; url: string | null };
}

/** What a host is to the page, who answers for it, what would happen to it, and how that is known. */
export function explainHost(host: HostVerdict): HostExplanation {
  const roles = host.roles.map((role) => message(`role.${role}`));
  const requests = message('host.requests', { requests: host.requests });
  return {
    use: roles.length === 0 ? requests : message('host.role-and-requests', { roles, requests }),
    facts: factsOf(host),
    evidence: host.attribution.evidence.map(explainEvidence),
  };
}

/** One piece of evidence in plain words, with its source. */
export function explainEvidence({ kind, detail, source }: Evidence): EvidenceExplanation {
  const url = /^https:\/\//.test(source) && URL.canParse(source) ? source : null;
  return { sentence: message(`evidence.${kind}`, { detail }), source: { text: source, url } };
}

function factsOf({ attribution, fate, confidence, failure, hasSecondProvider }: HostVerdict): Message[] {
  const facts: Message[] = [];
  const [answering] = placesOf(attribution);
  if (answering && answering.provider !== null) {
    const sure = message(`confidence.${attribution.confidence}`);
    facts.push(message('host.stands', { place: placeWithService(answering), confidence: sure }));
  }
  facts.push(...behindOf({ attribution, fate }));
  const sure = message(`confidence.${confidence}`);
  facts.push(message('host.fate', { fate: message(`fate.${fate}`), confidence: sure }));
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
