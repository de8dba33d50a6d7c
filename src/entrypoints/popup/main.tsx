import { PopupApp } from '../../ui/popup-app';
import { fitWindow } from './fit-window';
import { showTab } from './show-tab';

// This is in the one file that all pages begin with (`wxt.config.ts`), so that the popup needs no other.
if (location.pathname === '/popup.html') {
  fitWindow();
  const isPanel = new URLSearchParams(location.search).has('panel');
  const follow = async (onTab: (tabId: number) => void) =>
    (await import('../../ui/asked-for')).followTabs(onTab);
  void showTab(PopupApp, (words) => words('app.name'), isPanel ? follow : undefined);
}
