import type { PageLoad } from '../observe/page-load';
import { api } from './api';
import { type AttributedPage, attributePage } from './attribute-page';
import { createBrowserNames } from './browser-names';
import { withKnownNames } from './deeper-known-names';
import { createDeeperRuns } from './deeper-run';
import type { DeeperState } from './deeper-state';
import { loadKey, openNameStore } from './deeper-store';
import { createHistoryRecorder } from './history/record-history';
import { watchAddressMap } from './load-address-map';
import type { Observer } from './observer';
import type { Pages } from './serve-pages';
import { createToolbar } from './toolbar';

/** What the background does about a tab's page beyond observing it. */
export interface TabWork {
  /** Who answers the page's requests, by all that is known of its names, and how looking deeper goes. */
  pageOf(tabId: number, load: PageLoad): Promise<{ page: AttributedPage; look: DeeperState | null }>;
  /** The tab's page has changed, or has gone: the icon follows, names are asked for where that is wanted. */
  update(tabId: number): void;
  /** Follows what a popup or report asked for through the tab's port. */
  order(tabId: number, message: unknown): void;
}

/**
 * @param pages tells those who look at a tab, or at any, what is known now.
 * @param livedUntil tells until when an outage was lived through in a tab.
 */
export function createTabWork(
  observer: Observer,
  { tell, tellAll }: Pages,
  livedUntil: (tabId: number) => Promise<number>,
): TabWork {
  const { pageLoad } = observer;
  watchAddressMap(tellAll);
  const store = openNameStore();
  const attributed = async (tabId: number, load: PageLoad) =>
    attributePage(await withKnownNames(store, tabId, load));
  const toolbar = createToolbar(
    async (tabId) => {
      const load = await pageLoad(tabId);
      return load && attributed(tabId, load);
    },
    async (tabId) => (await livedUntil(tabId)) > Date.now(),
  );
  const onChange = (tabId: number) => {
    tell(tabId);
    toolbar.update(tabId);
  };
  const runs = createDeeperRuns({ dns: api.dns, store, pageLoad, onChange });
  const names = createBrowserNames({ dns: api.dns, store, pageLoad, onChange });
  const history = createHistoryRecorder(observer, attributed, livedUntil);
  return {
    async pageOf(tabId, load) {
      const [page, { look }] = await Promise.all([attributed(tabId, load), store.tab(tabId)]);
      return { page, look: look?.of === loadKey(load) ? look.state : null };
    },
    update(tabId) {
      toolbar.update(tabId);
      names.update(tabId);
      void runs.update(tabId);
      history.update(tabId);
    },
    order: (tabId, message) => void runs.order(tabId, message),
  };
}
