import type { RawChromium } from './raw-chromium';

/** Opens a page of the browser's extension in a tab. */
export async function openExtensionPage(
  browser: RawChromium,
  path: string,
): Promise<{ targetId: string; session: string }> {
  const url = `chrome-extension://${browser.extensionId}/${path}`;
  const { targetId } = await browser.send('Target.createTarget', { url });
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: true });
  return { targetId: String(targetId), session: String(sessionId) };
}
