import { api } from './api';
import { tabInFront } from './tab-to-show';

/**
 * Beside the pages of a window: calls back with the tab in front whenever another one comes there, or it begins another
 * page (the background may have stopped, and told nobody).
 */
export async function followTabs(onTab: (tabId: number) => void): Promise<void> {
  // Opened as a tab, it does not look at itself.
  const [{ id: ownWindow }, own] = await Promise.all([api.windows.getCurrent(), api.tabs.getCurrent()]);
  const tell = (tabId: number, windowId: number | undefined) => {
    if (windowId === ownWindow && tabId !== own?.id) onTab(tabId);
  };
  api.tabs.onActivated.addListener(({ tabId, windowId }) => tell(tabId, windowId));
  api.tabs.onUpdated.addListener((tabId, { status }, { active, windowId }) => {
    if (status === 'loading' && active) tell(tabId, windowId);
  });
  // Another tab may have come to the front while this was being read.
  tell(await tabInFront(), ownWindow);
}
