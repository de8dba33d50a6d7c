import { api } from '../api';
import { openPicture } from './open-picture';
import { TOGGLE_XRAY, wantXray } from './xray-key';

/** The background's part in the X-ray: the key, and the legend's wish for a picture, which no page can open. */
export function listenForXray(): void {
  api.commands.onCommand.addListener((command) => {
    if (command === TOGGLE_XRAY) wantXray();
  });
  api.runtime.onMessage.addListener((message: unknown, { id, tab, frameId }) => {
    const isSave =
      typeof message === 'object' && message !== null && 'type' in message && message.type === 'xray-save';
    if (isSave && id === api.runtime.id && tab && frameId === 0) void openPicture(tab);
    return undefined;
  });
}
