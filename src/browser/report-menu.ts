import { api } from './api';

/** Offers the report in the menu of the toolbar's icon. Browsers keep the item when the background stops. */
export function offerReport(): void {
  const { contextMenus, i18n, runtime, tabs } = api;
  runtime.onInstalled.addListener(async () => {
    // It may be there from before an update.
    await contextMenus.removeAll();
    contextMenus.create({ id: 'report', title: i18n.getMessage('report'), contexts: ['action'] });
  });
  contextMenus.onClicked.addListener((_, tab) => {
    if (tab) void tabs.create({ url: runtime.getURL(`/report.html?tab=${tab.id}`) });
  });
}
