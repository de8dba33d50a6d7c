import { incidentById } from '../knowledge/incidents';
import { type Message, message } from './message';
import { isToolbarKey } from './words/en-toolbar';

/** An incident's short name: in words where the catalogues have them, by its own title otherwise. */
export function incidentInWords(id: string): Message {
  const key = `incident.${id}`;
  return isToolbarKey(key)
    ? { key, params: {} }
    : message('incident.other', { title: incidentById(id)?.title ?? id });
}
