import type { Action, Browser, Events, Runtime } from 'webextension-polyfill';

/** Answers at once or, if it returns true, later: Chrome 128 takes no promise from what listens to messages. */
type MessageListener = (
  message: unknown,
  sender: Runtime.MessageSender,
  answer: (response: unknown) => void,
) => true | undefined;

/** What both browsers have built in: every call promises, only messages are answered in the older way. */
interface NativeApi extends Omit<Browser, 'runtime' | 'action'> {
  /** The declarations ask for pictures that may have any property more, which pictures may not. */
  action: Omit<Action.Static, 'setIcon'> & {
    setIcon(icon: { tabId: number; imageData: Record<string, ImageData> }): Promise<void>;
  };
  runtime: Omit<Runtime.Static, 'onMessage'> & { onMessage: Events.Event<MessageListener> };
}

declare const browser: NativeApi | undefined;
declare const chrome: NativeApi;

/**
 * The extension API as the browser itself has it, for what must start at once: the background, which is started anew
 * after every stop, and the pages that open with an answer. The polyfill would add a sixth to the start of the first.
 */
export const api: NativeApi = typeof browser === 'undefined' ? chrome : browser;
