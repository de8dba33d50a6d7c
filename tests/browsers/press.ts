import type { Page } from 'puppeteer-core';
import { waitUntil } from './driver/wait-until';

/**
 * Presses the first element that a selector finds, once it is there: found and pressed in one go, for what is drawn anew
 * in between would take no press. Pressed in the page itself: its tab may be behind another, where no mouse reaches it.
 */
export function press(page: Page, selector: string): Promise<true> {
  return waitUntil(`${selector} is pressed`, () =>
    page.evaluate((wanted) => {
      const element = document.querySelector(wanted);
      // Marks of pictures have no click of their own.
      if (element instanceof HTMLElement) element.click();
      else element?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
      return element && true;
    }, selector),
  );
}
