import type { PictureRow } from '../pictures/picture-row';
import { saveFile } from '../relive/save-file';
import { HOST_FILE_FORMAT, HOST_FILE_VERSION, type HostFile, hostFileAsCsv, hostFileRow } from './host-file';

/** Spreadsheets take a file without it for something else than UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';

/** Saves the hosts of a page load as a table or as data. */
export function saveHosts(
  about: Omit<HostFile, 'format' | 'version' | 'hosts'>,
  rows: readonly PictureRow[],
  ending: 'csv' | 'json',
  fileName: string,
): void {
  const file: HostFile = {
    ...{ format: HOST_FILE_FORMAT, version: HOST_FILE_VERSION },
    ...about,
    hosts: rows.map(hostFileRow),
  };
  const contents =
    ending === 'csv'
      ? new Blob([BYTE_ORDER_MARK, hostFileAsCsv(file)], { type: 'text/csv' })
      : new Blob([JSON.stringify(file, null, 2)], { type: 'application/json' });
  saveFile(fileName, contents);
}
