import { api } from '../api';
import { within } from './in-page';
import { blobOfDataUrl } from './screen-pixels';

/**
 * A picture of what a tab shows, or null where it is not in front of its window: others are none of our business.
 * @param patience milliseconds: what has painted nothing yet gives no picture until it does.
 */
export async function takeScreen(tabId: number, patience: number): Promise<Blob | null> {
  const tab = await api.tabs.get(tabId).catch(() => null);
  if (!tab?.active || tab.windowId === undefined) return null;
  const url = await within(patience, api.tabs.captureVisibleTab(tab.windowId, { format: 'png' }));
  const after = await api.tabs.get(tabId).catch(() => null);
  // Another tab may have come to the front in between.
  return url && after?.active && after.windowId === tab.windowId ? blobOfDataUrl(url) : null;
}
