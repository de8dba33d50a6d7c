import { evaluate } from './page-load-cost';
import type { RawChromium } from './raw-chromium';

/** Opens a page of the browser's extension in a tab, and waits until it is that page: a new tab is an empty one at first. */
export async function openExtensionPage(
  browser: RawChromium,
  path: string,
): Promise<{ targetId: string; session: string }> {
  const url = `chrome-extension://${browser.extensionId}/${path}`;
  const { targetId } = await browser.send('Target.createTarget', { url });
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: true });
  const session = String(sessionId);
  const isThere = `location.href === ${JSON.stringify(url)} && document.readyState === 'complete'`;
  while ((await evaluate(browser, session, isThere)) !== true)
    await new Promise((resolve) => setTimeout(resolve, 20));
  return { targetId: String(targetId), session };
}
