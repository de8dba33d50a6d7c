import type { Browser as Extension } from 'webextension-polyfill';
import type { BrowserDriver } from './browser-driver';
import { openChromeScope } from './firefox-chrome-scope';

declare const chrome: Extension & {
  /** Chromium's alone. */
  sidePanel: { open(options: { windowId: number }): Promise<void> };
};

/** Opens the browser's own panel with the extension in it, as people do by the browser's menus. */
export async function openPanel({ kind, browser, controlPage }: BrowserDriver): Promise<void> {
  const control = await controlPage();
  if (kind === 'chromium') {
    await control.evaluate(async () => {
      const { id = 0 } = await chrome.windows.getCurrent();
      await chrome.sidePanel.open({ windowId: id });
    });
    return;
  }
  const scope = await openChromeScope(browser);
  await scope.run(`(() => {
    const [id] = [...SidebarController.sidebars.keys()].filter((key) => key.startsWith('outage-lens'));
    return SidebarController.show(id).then(() => true);
  })()`);
}

/** What stands in that panel: the host that it speaks of; null where no panel is open. */
export async function hostInPanel({ kind, browser, controlPage }: BrowserDriver): Promise<string | null> {
  if (kind === 'chromium') {
    const target = browser.targets().find((one) => one.url().endsWith('/popup.html?panel'));
    const page = await target?.asPage();
    return page ? page.evaluate(() => document.querySelector('.title .host')?.textContent ?? '') : null;
  }
  return (await controlPage()).evaluate(() => {
    const [panel] = chrome.extension.getViews({ type: 'sidebar' });
    return panel ? (panel.document.querySelector('.title .host')?.textContent ?? '') : null;
  });
}
