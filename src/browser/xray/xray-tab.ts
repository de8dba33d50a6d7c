import { makeXrayPlan, type XrayPlanInput } from '../../xray/make-xray-plan';
import { api } from '../api';
import { openPicture } from './open-picture';
import type { XrayOrder } from './xray-messages';

/** The X-ray of one tab, as the popup switches it. */
export interface XrayTab {
  isOn(): Promise<boolean>;
  /** Paints the tab's page. @returns false where the browser does not let the page be painted. */
  show(input: XrayPlanInput, hasFocus: boolean): Promise<boolean>;
  hide(): Promise<void>;
  save(): Promise<void>;
}

/** Read when the popup's answer stands: its start does without. */
export function xrayOf(tabId: number): XrayTab {
  const order = async (message: XrayOrder): Promise<boolean> => {
    // Where the script is not there, nobody answers, which is no failure.
    const answer: unknown = await api.tabs.sendMessage(tabId, message, { frameId: 0 }).catch(() => null);
    return typeof answer === 'object' && answer !== null && 'isOn' in answer && answer.isOn === true;
  };
  return {
    isOn: () => order({ type: 'xray-state' }),
    async show(input, hasFocus) {
      const target = { tabId };
      const isThere = await api.scripting.executeScript({ target, files: ['/xray.js'] }).then(
        () => true,
        () => false,
      );
      return isThere && order({ type: 'xray-show', plan: makeXrayPlan(input), hasFocus });
    },
    hide: async () => void (await order({ type: 'xray-hide' })),
    save: async () => openPicture(await api.tabs.get(tabId)),
  };
}
