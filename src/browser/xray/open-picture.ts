import type { Tabs } from 'webextension-polyfill';
import { api } from '../api';

/** Opens the page that makes a picture of a tab's X-ray: behind it, since only what is in front can be pictured. */
export async function openPicture({ id, index, windowId, incognito }: Tabs.Tab): Promise<void> {
  await api.tabs.create({
    url: api.runtime.getURL(`/picture.html?tab=${id}`),
    active: false,
    // A page of the extension may have no place in a private window.
    ...(incognito ? {} : { windowId, index: index + 1 }),
  });
}
