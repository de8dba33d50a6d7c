import type { Page } from 'puppeteer-core';
import type { ChromeScope } from './firefox-chrome-scope';
import { waitUntil } from './wait-until';

/**
 * Presses a button that asks for a folder, chooses one, and says that its files may be read. WebDriver hands folders to
 * no input, so what stands in for the system's dialog is one that knows the answer; all else is Firefox's own.
 */
export async function chooseFolderInFirefox(
  scope: ChromeScope,
  page: Page,
  selector: string,
  folder: string,
): Promise<void> {
  await scope.run(chooserOf(folder));
  await page.click(selector);
  await waitUntil('Firefox asks whether the files of the folder may be read', async () =>
    (await scope.run(CONFIRM)) === true ? true : null,
  );
}

const chooserOf = (folder: string) => `(() => {
  const isThere = 'chosenFolder' in window;
  window.chosenFolder = ${JSON.stringify(folder)};
  if (isThere) return true;
  const chooser = () => ({
    QueryInterface: ChromeUtils.generateQI(['nsIFilePicker']),
    init() {},
    appendFilters() {},
    appendFilter() {},
    appendRawFilter() {},
    isModeSupported: () => Promise.resolve(true),
    open: (asker) => Services.tm.dispatchToMainThread(() => asker.done(Ci.nsIFilePicker.returnOK)),
    get file() {
      const file = Cc['@mozilla.org/file/local;1'].createInstance(Ci.nsIFile);
      file.initWithPath(window.chosenFolder);
      return file;
    },
  });
  Components.manager
    .QueryInterface(Ci.nsIComponentRegistrar)
    .registerFactory(Components.ID('{6f75746c-656e-4073-8000-666f6c646572}'), '', '@mozilla.org/filepicker;1', {
      QueryInterface: ChromeUtils.generateQI(['nsIFactory']),
      createInstance: (id) => chooser().QueryInterface(id),
    });
  return true;
})()`;

/** The button is out of reach for a moment, so that nobody presses it without having read. */
const CONFIRM = `(() => {
  const [shown] = gBrowser.browsers.flatMap((browser) => gBrowser.getTabDialogBox(browser).getTabDialogManager()._dialogs);
  const dialog = shown?._frame?.contentDocument?.querySelector('dialog');
  const button = dialog?.getButton?.('accept');
  if (!button || button.disabled) return false;
  dialog.acceptDialog();
  return true;
})()`;
