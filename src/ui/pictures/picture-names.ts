import { type Message, message } from '../../explain/message';
import { platformName, providerName } from '../../explain/names';
import type { Words } from '../../explain/words-of';
import { ROLES } from '../../observe/page-load';
import { FATES } from '../../outage/scenario';
import { type Pick, partsOf } from './pick';

/** Who answers, by the id that a row has for it. */
export function holderInWords(holder: string): Message | string {
  if (holder.startsWith('~')) return platformName(holder.slice(1));
  if (holder.startsWith('@')) return holder.slice(1);
  if (holder === 'local') return message('group.local');
  if (holder === 'other') return message('group.other');
  if (holder === 'unknown') return message('group.unknown');
  return providerName(holder);
}

/** Where something stands, by the id that a row has for it. */
export function placeInWords(place: string): Message {
  if (place === '') return message('picture.place.unknown');
  if (place === 'local') return message('group.local');
  const slash = place.indexOf('/');
  const [provider, region] = [providerName(place.slice(0, slash)), place.slice(slash + 1)];
  if (region === 'global') return message('group.edge', { provider });
  if (region === '') return message('group.provider', { provider });
  return message('group.region', { place: `${provider} ${region}` });
}

/** What was chosen, in words. */
export function pickInWords(pick: Pick): Message | string {
  const { kind, what } = partsOf(pick);
  if (kind === 'provider') return holderInWords(what);
  if (kind === 'region') return placeInWords(what);
  const role = kind === 'role' && ROLES.find((known) => known === what);
  if (role) return message(`role.${role}`);
  const fate = kind === 'fate' && FATES.find((known) => known === what);
  return fate ? message(`fate.${fate}`) : what;
}

/** A name or a message as text; a name may hold anything, and stays in one piece. */
export function said(words: Words, what: Message | string): string {
  return typeof what === 'string' ? what : words.say(what);
}
