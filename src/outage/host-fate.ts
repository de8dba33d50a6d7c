import type { Attribution, Confidence } from '../attribute/attribution';
import { leastSure } from '../attribute/confidence';
import { soleDnsOperator } from '../attribute/sole-dns-operator';
import { providerOf } from '../knowledge/providers';
import { isAtLeastLikely, moreSure } from './confidence-order';
import { isLocalName } from './local-name';
import { type Effect, FATES, type FailureKind, type Fate, type Phase } from './scenario';
import { answeringPlace, isEdge, type Place, type Standing, standingOf } from './standing';

/** What happens to a host in one phase. */
export interface HostFate {
  fate: Fate;
  /** How sure that is: the likelihood of the effect, lowered by the confidence of the attribution. */
  confidence: Confidence;
  /** How it fails, or null where it is up. */
  failure: FailureKind | null;
  /** It is not the server that answers which fails, but what stands behind it. */
  isBehind?: boolean;
  /** Seconds for which caches before what fails would have gone on serving. */
  kept?: number;
}

/** Failures of what serves pages: it answers, so its name servers, which are others, are not said to be silent. */
const ANSWERS: ReadonlySet<FailureKind> = new Set(['errors', 'slow']);

/**
 * The fate of what an attribution describes, in one phase: the worst that any of the phase's effects does to the
 * server that answers, to what stands behind it, or to who answers for its name.
 * @param host name of the host, lower case.
 */
export function hostFate(attribution: Attribution, phase: Phase, host: string): HostFate {
  let worst: HostFate = { fate: 'up', confidence: 'certain', failure: null };
  for (const effect of phase.effects) {
    if (effect.failure === 'no-change') continue;
    for (const fate of fatesOf(attribution, effect, host)) worst = worseFate(worst, fate);
  }
  return worst;
}

/** The worse of two fates; of two equal ones the surer, except that "up" is as sure as its weakest reason. */
export function worseFate(a: HostFate, b: HostFate): HostFate {
  const order = FATES.indexOf(a.fate) - FATES.indexOf(b.fate);
  if (order !== 0) return order < 0 ? a : b;
  const pick = a.fate === 'up' ? leastSure : moreSure;
  return pick(a.confidence, b.confidence) === a.confidence ? a : b;
}

function fatesOf(attribution: Attribution, effect: Effect, host: string): HostFate[] {
  if (effect.dnsOperator !== undefined) return isLocalName(host) ? [] : [fateOfName(attribution, effect)];
  const answering = fateOfAnswering(attribution, effect);
  const behind = placesBehind(attribution).map(
    (place): HostFate => ({ ...fateOfBehind(place, effect), isBehind: true }),
  );
  const names = nameService(attribution);
  // One that stands says nothing of the host: it is as sure to be up as one of which the DNS is not known.
  const isNameless = names && !ANSWERS.has(effect.failure) && standingOf(names, effect).relation === 'inside';
  if (hidesItsOrigin(attribution, host) && behind.length === 0 && couldHoldAnOrigin(effect)) {
    behind.push({ fate: 'origin-unknown', confidence: 'unknown', failure: effect.failure });
  }
  if (isNameless) behind.push(fateOfBehind(names, effect));
  return [answering, ...behind];
}

/**
 * An edge hides what is behind it, and so does a private address that answers for a public name: a proxy, of which
 * every host of the page seems to have the address.
 */
function hidesItsOrigin(attribution: Attribution, host: string): boolean {
  return isEdge(attribution) || (attribution.provider === 'local' && !isLocalName(host));
}

/**
 * The server that answers. When nothing at all is known of it, it can't be told what stands there
 * (`origin-unknown`); when it is in the right cloud but its region or service is not known, it may have suffered.
 */
function fateOfAnswering(attribution: Attribution, effect: Effect): HostFate {
  const standing = standingOf(answeringPlace(attribution), effect);
  if (standing.relation !== 'perhaps') return fateOfKnown(standing, effect);
  if (attribution.provider === null || attribution.confidence === 'unknown') {
    return { fate: 'origin-unknown', confidence: 'unknown', failure: effect.failure };
  }
  // An edge stands, whoever's it is.
  const fate = isEdge(attribution) ? 'origin-unknown' : 'at-risk';
  return { fate, confidence: 'possible', failure: effect.failure };
}

/** What stands behind the server that answers: its origin, or the cloud under its platform. */
function fateOfBehind(place: Place, effect: Effect): HostFate {
  const standing = standingOf(place, effect);
  if (standing.relation !== 'perhaps') return fateOfKnown(standing, effect);
  const confidence = place.provider === null ? 'unknown' : 'possible';
  return { fate: 'origin-unknown', confidence, failure: effect.failure };
}

function fateOfKnown({ relation, confidence }: Standing, effect: Effect): HostFate {
  if (relation === 'outside') return { fate: 'up', confidence, failure: null };
  const sure = leastSure(confidence, effect.likelihood);
  const comesAndGoes = effect.isIntermittent || effect.failure === 'slow';
  const fate = !isAtLeastLikely(sure) ? 'at-risk' : comesAndGoes ? 'failing' : 'down';
  return { fate, confidence: sure, failure: effect.failure };
}

function placesBehind({ origin, platform }: Attribution): Place[] {
  const places: Place[] = [];
  if (origin) places.push(placeBehind(origin.provider, origin.region, origin.service, origin.confidence));
  // A platform whose cloud is known; where the cloud is not, an edge before it leaves the origin unknown.
  if (platform && platform.provider !== null) {
    places.push(placeBehind(platform.provider, platform.region, null, platform.confidence));
  }
  return places;
}

/**
 * What becomes of a host's name when an operator of DNS is lost. Nobody knows whose DNS it has before it was looked up;
 * with a second operator the name is still answered for.
 */
function fateOfName({ dns }: Attribution, effect: Effect): HostFate {
  const [only, ...others] = dns;
  if (!only) return { fate: 'origin-unknown', confidence: 'unknown', failure: effect.failure };
  const isLost = others.length === 0 && only.id === effect.dnsOperator;
  return fateOfKnown({ relation: isLost ? 'inside' : 'outside', confidence: 'likely' }, effect);
}

/**
 * Where the names of the host's site are answered for. Name servers answer from everywhere: the loss of a region leaves
 * them alone, and what befalls another service of their provider does too.
 */
function nameService(attribution: Attribution): Place | null {
  const operator = soleDnsOperator(attribution);
  return operator && placeBehind(operator.provider, 'global', operator.service, 'likely');
}

function placeBehind(
  provider: string,
  region: string | null,
  service: string | null,
  confidence: Confidence,
): Place {
  return {
    provider,
    region,
    service,
    confidence: { provider: confidence, region: confidence, service: confidence },
  };
}

/**
 * True when the effect touches servers that may stand behind somebody else's edge. Networks that only answer for
 * others, or serve nothing but their own, hold no servers for others' edges: an origin that nothing gives away is
 * not looked for there. (What they serve of their own is attributed to them directly.)
 */
function couldHoldAnOrigin({ provider, region }: Effect): boolean {
  const kind = providerOf(provider)?.kind;
  return region !== 'global' && kind !== 'cdn' && kind !== 'network';
}
