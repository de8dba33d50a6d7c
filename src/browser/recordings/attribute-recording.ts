import type { PageLoad } from '../../observe/page-load';
import type { AttributedPage, attributePage } from '../attribute-page';
import { loadScripts } from '../own-script';

/** What the script of the entry point `judging` leaves as a global of its name. */
declare const judging: { attributePage: typeof attributePage };

/** Says who answers what of a recorded page, by the same script and the same lists as of a visited one. */
export async function attributeRecording(load: PageLoad): Promise<AttributedPage> {
  // What it shares with the pages is there: every page reads that first.
  await loadScripts(['/judging.js'], () => typeof judging !== 'undefined');
  return judging.attributePage(load);
}
