import { withFindings } from '../deeper/with-findings';
import type { PageLoad } from '../observe/page-load';
import type { NameStore } from './deeper-store';

/** A tab's page load with all that this session has found out of its names. */
export async function withKnownNames(store: NameStore, tabId: number, load: PageLoad): Promise<PageLoad> {
  const [session, { findings }] = await Promise.all([store.findings(), store.tab(tabId)]);
  const known = session ? withFindings(load, session) : load;
  return findings ? withFindings(known, findings) : known;
}
