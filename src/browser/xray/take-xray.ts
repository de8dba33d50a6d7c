import { checkXrayPlan } from '../../xray/check-xray-plan';
import type { XrayPlan } from '../../xray/xray-plan';
import { api } from '../api';
import type { XrayOrder } from './xray-messages';

/** What can be seen of a painted page, and what the painting says. */
export interface TakenXray {
  screen: ImageBitmap;
  plan: XrayPlan;
}

/**
 * From a page of the extension that stands behind it: takes a picture of a tab's page without legend, then comes to
 * the front itself. @returns null where the page has no X-ray any more.
 */
export async function takeXray(tabId: number): Promise<TakenXray | null> {
  const order = (message: XrayOrder): Promise<unknown> =>
    api.tabs.sendMessage(tabId, message, { frameId: 0 }).catch(() => null);
  const own = await api.tabs.getCurrent();
  try {
    const { active, windowId } = await api.tabs.get(tabId);
    // Only what is in front can be pictured.
    if (!active) await api.tabs.update(tabId, { active: true });
    const answer = await order({ type: 'xray-still', isStill: true });
    const plan =
      typeof answer === 'object' && answer !== null && 'plan' in answer ? checkXrayPlan(answer.plan) : null;
    if (!plan) return null;
    const address = await api.tabs.captureVisibleTab(windowId, { format: 'png' });
    return { plan, screen: await createImageBitmap(blobOf(address)) };
  } catch {
    // The tab was closed in the meantime, or shows what no extension may see.
    return null;
  } finally {
    await order({ type: 'xray-still', isStill: false });
    if (own?.id !== undefined) await api.tabs.update(own.id, { active: true });
  }
}

/** The extension's pages show and fetch nothing from a `data:` address, so that it is read here. */
function blobOf(address: string): Blob {
  const text = atob(address.slice(address.indexOf(',') + 1));
  return new Blob([Uint8Array.from(text, (letter) => letter.charCodeAt(0))], { type: 'image/png' });
}
