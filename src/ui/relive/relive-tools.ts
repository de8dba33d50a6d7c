import type { RecordStore } from '../../browser/relive/record-store';

/** What the comparison can do in the browser. */
export interface ReliveTools {
  store: RecordStore;
  /** The tab that shows a page, or null where none does any more. */
  findPageTab(url: string): Promise<number | null>;
  /** Goes to that tab, or opens the page anew. */
  goToPage(url: string): Promise<void>;
}
