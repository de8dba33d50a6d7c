import type { Confidence } from '../attribute/attribution';
import type { Role } from '../observe/page-load';
import type { Fate, Outcome } from '../outage/scenario';
import type { Cause, HostVerdict } from '../outage/verdict';
import { durationInWords } from './duration-in-words';
import { type Message, message, type Param } from './message';
import { failingPlace, type LostPlace, placeWithService } from './place';

/** One thing that goes: a full sentence, and its parts for where they are set apart. */
export interface Reason extends Message {
  role: Role;
  does: Cause['does'];
  fate: Exclude<Fate, 'up'>;
  outcome: Outcome;
  /** "Pictures". */
  what: Message;
  /** "img.shop.example (S3, AWS us-east-1)". */
  where: Param;
  hosts: readonly string[];
  phases: readonly string[];
  /** What goes with it since nothing else asks for it; null where nothing does. */
  brings: Message | null;
}

/** What of the page's looks is known beyond roles. */
export interface PageLooks {
  /** Host of the largest picture, or null. */
  largestPaintHost: string | null;
  hosts: readonly HostVerdict[];
}

const NOTHING_KNOWN: PageLooks = { largestPaintHost: null, hosts: [] };

/** Hosts that a sentence names before it counts the rest. */
const NAMED_HOSTS = 2;
/** Places that a sentence tells apart. */
const NAMED_PLACES = 2;

/** What people do with it, and not what they look at: it is said to stop, not to be missing. */
const SERVICES: ReadonlySet<Cause['does']> = new Set([
  'chat',
  'consent',
  'maps',
  'payments',
  'protection',
  'search',
  'sign-in',
]);

/** What is likely comes before what is possible, and that before what can't be told. */
const TOLD_FIRST: readonly Cause['fate'][][] = [['down', 'failing'], ['at-risk'], ['origin-unknown']];

/**
 * What goes: one reason for each role or work, told by the worst that happens to it; within likely, possible and untold the
 * worst for the page first.
 */
export function reasonsOf(
  causes: readonly Cause[],
  lost: LostPlace | null,
  looks: PageLooks = NOTHING_KNOWN,
): Reason[] {
  const told = new Set<string>();
  const reasons: Reason[] = [];
  for (const cause of causes) {
    const what = JSON.stringify(whatOf(cause, looks));
    if (told.has(what)) continue;
    told.add(what);
    reasons.push(reasonOf(cause, lost, looks));
  }
  return TOLD_FIRST.flatMap((fates) => reasons.filter(({ fate }) => fates.includes(fate)));
}

function reasonOf(cause: Cause, lost: LostPlace | null, looks: PageLooks): Reason {
  const { role, does, fate, outcome, hosts, phases } = cause;
  const what = whatOf(cause, looks);
  const where = whereOf(hosts, lost);
  return {
    ...sentenceOf(cause, what, where),
    ...{ role, does, fate, outcome, what, where, phases, brings: broughtBy(cause, looks) },
    hosts: [...new Set(hosts.map(({ host }) => host))],
  };
}

/** What goes: what a third party does where that is known, else the part of the page. */
function whatOf({ role, does, hosts }: Cause, looks: PageLooks): Message {
  if (does !== null) return message(`does.${does}`);
  if (role === 'image' && hosts.some(({ host }) => host === looks.largestPaintHost)) {
    return message('what.main-picture');
  }
  if (role === 'blocking' && hosts.every(isStyling)) {
    const names = new Set(hosts.map(({ host }) => host));
    const isWhole = looks.hosts.every(({ host, sheets }) => sheets === 0 || names.has(host));
    return message(isWhole ? 'what.whole-styling' : 'what.styling');
  }
  return message(`what.${role}`);
}

/** What the page waits for of the host is nothing but style sheets. */
function isStyling({ sheets, scripts }: HostVerdict): boolean {
  return sheets > 0 && scripts === 0;
}

function sentenceOf(cause: Cause, what: Message, where: Param): Message {
  const { fate, hosts } = cause;
  if (fate === 'at-risk' && hosts.every(({ kept }) => kept !== null)) {
    const seconds = Math.min(...hosts.map(({ kept }) => kept ?? 0));
    return message('reason.kept.possible', { what, where, time: durationInWords(seconds) });
  }
  if (fate === 'at-risk' && hosts.every(({ hasSecondProvider }) => hasSecondProvider)) {
    return message('reason.second.possible', { what, where });
  }
  return message(sentenceFor(cause), { what, where });
}

/** Hosts that would not even be asked, unless something worse is said of them themselves. */
function broughtBy({ fate, hosts, role }: Cause, looks: PageLooks): Message | null {
  if ((fate !== 'down' && fate !== 'failing') || role === 'document') return null;
  const fates = new Map(looks.hosts.map((one) => [one.host, one.fate]));
  const brought = new Set(hosts.flatMap(({ brings }) => brings));
  const names = [...brought].filter((host) => {
    const own = fates.get(host);
    return own !== undefined && own !== 'down' && own !== 'failing';
  });
  return names.length === 0 ? null : message('reason.brings', { hosts: namesOf(names) });
}

function sentenceFor({ fate, confidence, hosts, does }: Cause) {
  const sure = confidenceInWords(fate, confidence);
  if (sure === 'unknown') return 'reason.fails.unknown';
  if (hosts.every(({ failure }) => failure === 'slow')) return `reason.slow.${sure}` as const;
  if (fate === 'failing') return `reason.on-and-off.${sure}` as const;
  return SERVICES.has(does) ? (`reason.stops.${sure}` as const) : (`reason.fails.${sure}` as const);
}

/** What may have suffered is never more than possible, and of a hidden origin nothing can be told. */
function confidenceInWords(fate: Fate, confidence: Confidence): Confidence {
  if (fate === 'origin-unknown') return 'unknown';
  return fate === 'at-risk' ? 'possible' : confidence;
}

/** Hosts by the place they stand in; the few that a sentence can hold. */
function whereOf(hosts: readonly HostVerdict[], lost: LostPlace | null): Param {
  const places = new Map<string, { place: Message; hosts: Set<string> }>();
  for (const host of hosts) {
    const at = failingPlace(host, lost);
    if (!at) continue;
    const place = placeWithService(at);
    const key = JSON.stringify(place);
    const group = places.get(key) ?? { place, hosts: new Set() };
    group.hosts.add(host.host);
    places.set(key, group);
  }
  const groups = [...places.values()];
  const named = groups.slice(0, NAMED_PLACES).map((group) => {
    return message('hosts.at', { hosts: namesOf([...group.hosts]), place: group.place });
  });
  const unnamed = new Set(groups.slice(NAMED_PLACES).flatMap((group) => [...group.hosts]));
  const all = unnamed.size === 0 ? named : [...named, message('hosts.more', { more: unnamed.size })];
  // Each place holds commas of its own.
  return all.length === 0 ? [] : all.reduce((first, next) => message('hosts.then', { first, next }));
}

function namesOf(hosts: readonly string[]): Param {
  const more = hosts.length - NAMED_HOSTS;
  if (more <= 0) return hosts;
  return [...hosts.slice(0, NAMED_HOSTS), message('hosts.more', { more })];
}
