import type { Runtime } from 'webextension-polyfill';
import { api } from '../../browser/api';
import type { AskedAhead } from '../../browser/ask-ahead';
import type {
  LookDeeperMessage,
  ReliveMessage,
  RestoreMessage,
  StateMessage,
  StopLookingMessage,
} from '../../browser/messages';

/** A background that stops again and again is not asked for ever. */
const MOST_CONNECTIONS = 50;

/** Asks the background about a tab, now and whenever something changes. */
export interface TabWatch {
  /** Asks anew, for when the answer may have changed without the tab doing anything; from now on about this tab. */
  askAgain(tabId: number): void;
  /** Asks the background to do something about the tab's page. */
  order(message: LookDeeperMessage | StopLookingMessage | ReliveMessage | RestoreMessage): void;
}

/**
 * Calls back with what is known of the tab; connects again when the background was stopped in between.
 *
 * @param ahead the connection that was opened before this could be called.
 */
export function watchTab(ahead: AskedAhead, onTold: (told: StateMessage) => void): TabWatch {
  let { tabId } = ahead;
  let connections = 0;
  let disconnect = () => {};
  let order: TabWatch['order'] = () => {};

  const take = (message: unknown) => {
    if (isStateMessage(message)) onTold(message);
  };

  function connect(): void {
    connections += 1;
    if (connections > MOST_CONNECTIONS) return;
    listen(api.runtime.connect({ name: `tab:${tabId}` }));
  }

  function listen(port: Runtime.Port): void {
    port.onMessage.addListener(take);
    port.onDisconnect.addListener(connect);
    disconnect = () => port.disconnect();
    order = (message) => port.postMessage(message);
  }

  const { port, told } = ahead.takeOver();
  if (port === null) connect();
  else listen(port);
  told.forEach(take);
  return {
    askAgain(asked) {
      tabId = asked;
      connections = 0;
      // Closing the port from this end tells only the other one, so that a new one is opened here.
      disconnect();
      connect();
    },
    order: (message) => order(message),
  };
}

/** The port leads to the extension's own background: its type is all there is to tell. */
function isStateMessage(message: unknown): message is StateMessage {
  return (
    typeof message === 'object' &&
    message !== null &&
    'type' in message &&
    message.type === 'state' &&
    'state' in message
  );
}
