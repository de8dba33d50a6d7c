import { saveFile } from '../relive/save-file';

/** Saves a text of the class as a file, named after the session. */
export function saveText(session: string, part: string, text: string, ending: 'json' | 'txt' | 'csv'): void {
  const types = { json: 'application/json', txt: 'text/plain', csv: 'text/csv' };
  saveFile(fileName(session, part, ending), new Blob([text], { type: types[ending] }));
}

/** Name of a file of the class. */
export function fileName(session: string, part: string, ending: string): string {
  const safe = session.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 40);
  return `outage-lens-${part}-${safe}.${ending}`;
}
