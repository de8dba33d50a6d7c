import { listDate } from './list-date';
import { ListError } from './list-error';

const HOST = 'https://download.microsoft.com/';
/** Longer addresses are not looked at, nor more of them. */
const LONGEST = 200;
const MOST = 1000;

/** Where this week's list is, and the date in its name. */
export interface AzureDownload {
  url: string;
  date: string;
}

/**
 * Finds the newest list that Microsoft's download page links to.
 * @throws ListError with `shape` when there is none.
 */
export function findAzureDownload(page: string): AzureDownload {
  let newest: AzureDownload | null = null;
  let at = page.indexOf(HOST);
  for (let count = 0; at >= 0 && count < MOST; count++, at = page.indexOf(HOST, at + 1)) {
    const text = page.slice(at, at + LONGEST);
    const url = /^[\w:/.-]*/.exec(text)?.[0] ?? '';
    const [, year, month, day] = /\/ServiceTags_Public_(\d{4})(\d{2})(\d{2})\.json$/.exec(url) ?? [];
    const date = listDate(`${year}-${month}-${day}`);
    if (date !== null && (newest === null || date > newest.date)) newest = { url, date };
  }
  if (!newest) throw new ListError('shape', 'ServiceTags_Public');
  return newest;
}
