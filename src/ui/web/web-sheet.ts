import { createContext } from 'preact';

/** What files of the pictures and tables say beside them, and what they are called. */
export interface WebSheet {
  /** Which pages, in which days, in which outage. */
  lines: readonly string[];
  /** First part of the names of files. */
  name: string;
}

export const WebSheetContext = createContext<WebSheet>({ lines: [], name: 'web' });
