import { type Findings, NO_FINDINGS } from '../deeper/findings';
import { mergeFindings } from '../deeper/merge-findings';
import type { PageLoad } from '../observe/page-load';
import type { NameStore } from './deeper-store';

/** Adds to what the session knows of names; from a private window only to what goes with its tab. */
export async function addFindings(
  store: NameStore,
  tabId: number,
  { isPrivate }: Pick<PageLoad, 'isPrivate'>,
  found: Findings,
): Promise<void> {
  if (isPrivate) {
    await store.changeTab(tabId, (names) => ({
      ...names,
      findings: mergeFindings(names.findings ?? NO_FINDINGS, found),
    }));
  } else {
    await store.changeFindings((known) => mergeFindings(known ?? NO_FINDINGS, found));
  }
}
