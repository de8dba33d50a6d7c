import { type Message, message } from './message';
import { isWordKey } from './words/en';

/** A phase of an incident in a few words. */
export function phaseInWords(id: string): Message {
  const key = `phase.${id}`;
  return isWordKey(key) ? { key, params: {} } : message('phase.other');
}

/** What a phase of an incident meant for pages, in a sentence or two; null for one of which nothing is told. */
export function phaseMeaning(id: string): Message | null {
  const key = `meaning.${id}`;
  return isWordKey(key) ? { key, params: {} } : null;
}

/** What goes on while these phases hold, or that nothing is known to. */
export function phasesInWords(ids: readonly string[]): Message {
  const [only = 'quiet', ...others] = ids;
  return others.length === 0 ? phaseInWords(only) : message('day.phases', { phases: ids.map(phaseInWords) });
}
