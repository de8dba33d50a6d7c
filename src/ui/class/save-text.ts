import { saveFile } from '../relive/save-file';

/** Saves a text of the class as a file, named after the session. */
export function saveText(session: string, part: string, text: string, ending: 'json' | 'txt'): void {
  const types = { json: 'application/json', txt: 'text/plain' };
  saveFile(fileName(session, part, ending), new Blob([text], { type: types[ending] }));
}

/** Name of a file of the class. */
export function fileName(session: string, part: string, ending: string): string {
  return `outage-lens-${filePart(session, part)}.${ending}`;
}

/** What tells files of a class apart, in their names. */
export function filePart(session: string, part: string): string {
  return `${part}-${session.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 40)}`;
}
