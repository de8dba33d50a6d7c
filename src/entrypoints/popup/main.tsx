import { PopupApp } from '../../ui/popup-app';
import { fitWindow } from './fit-window';
import { showTab } from './show-tab';

// This is in the one file that all pages begin with (`wxt.config.ts`), so that the popup needs no other.
if (location.pathname === '/popup.html') {
  fitWindow();
  void showTab(PopupApp, (words) => words('app.name'));
}
