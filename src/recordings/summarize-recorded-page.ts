import type { AttributeInput } from '../attribute/attribute';
import type { Attribution } from '../attribute/attribution';
import { type PageSummary, summarizePage } from '../history/page-summary';
import { attributeLoad } from '../outage/attributed-load';
import type { RecordedPage } from './recorded-page';
import { toPageLoad } from './to-page-load';

/**
 * The summary of a recorded page, as a visit to it would have left one in the history.
 * @param attribute says who answers; `createAttributor` makes one that remembers.
 * @param number tells the page apart from others of the recordings, most of which began at no known moment.
 * @returns null for what no visit would have left either: see `summarizePage`.
 */
export function summarizeRecordedPage(
  page: RecordedPage,
  attribute: (input: AttributeInput) => Attribution,
  number: number,
): PageSummary | null {
  return summarizePage(attributeLoad(toPageLoad(page), attribute), number);
}
