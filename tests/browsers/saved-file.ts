import type { Page } from 'puppeteer-core';
import { waitUntil } from './driver/wait-until';

/** What the page hands to the browser as a file when a button is pressed: its name and its text. */
export async function saved(page: Page, selector: string): Promise<{ name: string; text: string }> {
  await page.evaluate(() => {
    const create = URL.createObjectURL.bind(URL);
    document.body.dataset.saved = '';
    URL.createObjectURL = (blob: Blob) => {
      URL.createObjectURL = create;
      void blob.text().then((text) => {
        document.body.dataset.saved = text;
      });
      return create(blob);
    };
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function () {
      HTMLAnchorElement.prototype.click = click;
      document.body.dataset.savedAs = this.download;
    };
  });
  await page.$eval(selector, (found) => found instanceof HTMLElement && found.click());
  return waitUntil(`${selector} has saved a file`, () =>
    page.evaluate(() => {
      const { saved: text = '', savedAs: name = '' } = document.body.dataset;
      return text === '' || name === '' ? null : { name, text };
    }),
  );
}
