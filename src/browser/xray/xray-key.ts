import { api } from '../api';

/** Name of the key in the manifest. */
export const TOGGLE_XRAY = 'toggle-xray';
/** Where the popup finds that it was opened for the X-ray alone, and when. */
const WANTED = 'xrayWanted';
/** What was wanted longer ago, in milliseconds, is not wanted any more. */
const PATIENCE = 5_000;

/**
 * The key was pressed. Only the popup can judge, so it is opened and told what for. It must be opened at once: after
 * anything that is waited for, Firefox no longer knows that somebody pressed a key.
 */
export function wantXray(): void {
  void api.storage.session.set({ [WANTED]: Date.now() });
  void api.action.openPopup().catch(() => api.storage.session.remove(WANTED));
}

/** Whether this popup was opened for the X-ray; asked once, it is so no more. */
export async function takeWantedXray(): Promise<boolean> {
  const { [WANTED]: at } = await api.storage.session.get(WANTED);
  if (at === undefined) return false;
  await api.storage.session.remove(WANTED);
  return typeof at === 'number' && Math.abs(Date.now() - at) < PATIENCE;
}
