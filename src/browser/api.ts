import type { Action, Browser, Events, Runtime, Scripting } from 'webextension-polyfill';

/** Answers at once or, if it returns true, later: Chrome 128 takes no promise from what listens to messages. */
type MessageListener = (
  message: unknown,
  sender: Runtime.MessageSender,
  answer: (response: unknown) => void,
) => true | undefined;

/** What a function gives in a page, it gives as the same type here. */
type RunInPage = <Args extends unknown[], Result>(
  injection: Omit<Scripting.ScriptInjection, 'func' | 'args'> & { func(...args: Args): Result; args: Args },
) => Promise<{ result?: Awaited<Result> }[]>;

/** A script of the package, put into a page. */
type RunFilesInPage = (injection: { target: Scripting.InjectionTarget; files: string[] }) => Promise<unknown>;

/** What both browsers have built in: every call promises, only messages are answered in the older way. */
interface NativeApi extends Omit<Browser, 'runtime' | 'action' | 'scripting'> {
  /** The declarations ask for pictures that may have any property more, which pictures may not. */
  action: Omit<Action.Static, 'setIcon'> & {
    setIcon(icon: { tabId: number; imageData: Record<string, ImageData> }): Promise<void>;
  };
  scripting: Omit<Scripting.Static, 'executeScript'> & { executeScript: RunInPage & RunFilesInPage };
  runtime: Omit<Runtime.Static, 'onMessage'> & { onMessage: Events.Event<MessageListener> };
}

declare const browser: NativeApi | undefined;
declare const chrome: NativeApi;

/**
 * The extension API as the browser itself has it, for what must start at once: the background, which is started anew
 * after every stop, and the pages that open with an answer. The polyfill would add a sixth to the start of the first.
 */
export const api: NativeApi = typeof browser === 'undefined' ? chrome : browser;
