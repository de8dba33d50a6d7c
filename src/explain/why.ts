import type { Cause, Verdict } from '../outage/verdict';
import { type Message, message } from './message';
import { providerName } from './names';
import { failingPlace, type LostPlace, type Place, placeInWords, placeWithService } from './place';
import { isWordKey } from './words/en';

/**
 * One sentence on why: what of the page is held up, from where, and what happened there. It tells the first cause,
 * which is the one that the outcome (or the worst that is possible) comes from.
 */
export function whyOf(verdict: Verdict, lost: LostPlace | null): Message | null {
  if (verdict.worst === 'untouched') {
    if (verdict.phases.every(({ id }) => id === 'lost-no-change')) return message('why.no-change');
    return verdict.hosts.length > 0 ? message('why.untouched') : null;
  }
  const cause = leadingCause(verdict);
  if (!cause) return null;
  if (cause.outcome === 'unnoticed') return message('why.unnoticed');
  const [host] = cause.hosts;
  const place = host && failingPlace(host, lost);
  if (!place) return null;
  if (cause.fate === 'origin-unknown') {
    if (lost?.dns) return message('why.dns-unknown');
    if (place.provider === null) return message('why.not-seen');
    if (place.provider === 'other' || place.provider === 'local') return null;
    return message('why.origin-unknown', { provider: providerName(place.provider) });
  }
  const trouble = troubleOf(cause, verdict);
  // What is slow is so all the time: "on and off" would say less than is known.
  const isSlow = cause.fate === 'failing' && cause.hosts.every(({ failure }) => failure === 'slow');
  const held = heldOf(cause, place, lost);
  const why = message(isSlow ? 'why.down' : `why.${cause.fate}`, { held, trouble });
  if (keepsBlank(cause)) return message('why.hangs', { why });
  return leavesText(cause, verdict) ? message('why.text-stays', { why }) : why;
}

/** The pictures go and the text stays: its own server stands, and nothing that brings words or styling is touched. */
function leavesText({ role, fate, outcome }: Cause, { outcome: whole, worst, hosts }: Verdict): boolean {
  if (role !== 'image' || fate !== 'down' || outcome !== whole || worst !== whole) return false;
  return hosts.some(({ roles, fate: own }) => roles.includes('document') && own === 'up');
}

/** A server that keeps silent is waited for, and a page that waits for it before it shows anything stays blank. */
function keepsBlank({ role, fate, outcome, hosts }: Cause): boolean {
  return (
    role === 'blocking' &&
    outcome === 'blank' &&
    fate === 'down' &&
    hosts.some(({ failure }) => failure === 'no-connection' || failure === 'time-outs')
  );
}

/** The cause of the outcome, or where nothing is likely to happen, that of the worst. */
function leadingCause({ causes, outcome, worst }: Verdict): Cause | undefined {
  const likely = causes.find(
    (cause) => cause.outcome === outcome && (cause.fate === 'down' || cause.fate === 'failing'),
  );
  return likely ?? causes.find((cause) => cause.outcome === worst) ?? causes[0];
}

function heldOf({ role }: Cause, at: Place, lost: LostPlace | null): Message {
  // Where only one service is lost, it is not the whole place of which nothing would have answered.
  const words = lost?.service && at.service !== null ? placeWithService(at) : placeInWords(at);
  // Within a sentence, "region unknown" would stand in the way of what follows.
  const place =
    words.key === 'place.provider'
      ? message('place.some-region', { provider: words.params.provider ?? '' })
      : words;
  if (at.isDns) return message(role === 'document' ? 'held.dns' : 'held.dns-of-part', { place });
  const isThroughEdge = at.region === 'global' || at.layer === 'edge';
  return role === 'document' && isThroughEdge
    ? message('held.document-edge', { place })
    : message(`held.${role}`, { place });
}

/** What happened there: in the worst phase, or in the last of those in which it holds. */
function troubleOf({ phases: held }: Cause, { phases, worstPhase }: Verdict): Message {
  const worst = phases[worstPhase]?.id;
  const phase = worst !== undefined && held.includes(worst) ? worst : held.at(-1);
  const key = `trouble.${phase ?? 'other'}`;
  return isWordKey(key) ? { key, params: {} } : message('trouble.other');
}
