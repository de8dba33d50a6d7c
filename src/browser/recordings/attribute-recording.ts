import type { PageSummary, summarizePage } from '../../history/page-summary';
import type { PageLoad } from '../../observe/page-load';
import type { AttributedPage, attributePage } from '../attribute-page';
import { loadScripts } from '../own-script';

/** What the script of the entry point `judging` leaves as a global of its name. */
declare const judging: { attributePage: typeof attributePage; summarizePage: typeof summarizePage };

/**
 * Says who answers what of a recorded page, and what a visit would have left of it, by the same script and the same
 * lists as of a visited one.
 * @param number tells the page apart from others of the recordings.
 */
export async function attributeRecording(
  load: PageLoad,
  number: number,
): Promise<{ page: AttributedPage; summary: PageSummary | null }> {
  // What it shares with the pages is there: every page reads that first.
  await loadScripts(['/judging.js'], () => typeof judging !== 'undefined');
  const page = await judging.attributePage(load);
  return { page, summary: judging.summarizePage(page, number) };
}
