import type { Runtime } from 'webextension-polyfill';
import { api } from './api';
import type { PageState } from './page-state';

/** What the background sends through the port `tab:ID` to a popup or report that looks at that tab. */
export interface StateMessage {
  type: 'state';
  state: PageState;
}

/** Asks the page probe to report now, with the visible area. */
export interface MeasureMessage {
  type: 'measure';
}

/** True for pages of this extension: nothing else may ask about tabs. */
export function isOwnPage(sender: Runtime.MessageSender | undefined): boolean {
  return sender?.id === api.runtime.id && sender.url?.startsWith(api.runtime.getURL('')) === true;
}

/** True for the page probe in the top frame of a tab. */
export function isProbe(
  sender: Runtime.MessageSender,
): sender is Runtime.MessageSender & { tab: { id: number } } {
  return sender.id === api.runtime.id && sender.frameId === 0 && sender.tab?.id !== undefined;
}
