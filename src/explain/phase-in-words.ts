import { type Message, message } from './message';
import { isWordKey } from './words/en';

/** A phase of an incident in a few words. */
export function phaseInWords(id: string): Message {
  const key = `phase.${id}`;
  return isWordKey(key) ? { key, params: {} } : message('phase.other');
}
