import { createContext } from 'preact';
import { message } from '../../explain/message';
import type { Words } from '../../explain/words-of';

/** What files of the pictures and tables say beside them, and what they are called. */
export interface WebSheet {
  /** Which pages, in which days, in which outage. */
  lines: readonly string[];
  /** First part of the names of files. */
  name: string;
}

export const WebSheetContext = createContext<WebSheet>({ lines: [], name: 'web' });

/** Whose data the figures rest on: it stands in every file and on every sheet of paper. */
export function dataCredit(words: Words): string {
  return words('data.credit', {
    ...{ dbip: message('data.dbip'), routeviews: message('data.routeviews'), nro: message('data.nro') },
  });
}
