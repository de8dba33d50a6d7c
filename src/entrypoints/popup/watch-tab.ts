import { api } from '../../browser/api';
import type { StateMessage } from '../../browser/messages';
import type { PageState } from '../../browser/page-state';

/** A background that stops again and again is not asked for ever. */
const MOST_CONNECTIONS = 50;

/** Asks the background about a tab, now and whenever something changes. */
export interface TabWatch {
  /** Asks anew, for when the answer may have changed without the tab doing anything. */
  askAgain(): void;
}

/** Calls back with what is known of the tab; connects again when the background was stopped in between. */
export function watchTab(tabId: number, onState: (state: PageState) => void): TabWatch {
  let connections = 0;
  let disconnect = () => {};

  function connect(): void {
    connections += 1;
    if (connections > MOST_CONNECTIONS) return;
    const port = api.runtime.connect({ name: `tab:${tabId}` });
    port.onMessage.addListener((message: unknown) => {
      if (isStateMessage(message)) onState(message.state);
    });
    port.onDisconnect.addListener(connect);
    disconnect = () => port.disconnect();
  }

  connect();
  return {
    askAgain() {
      // Closing the port from this end tells only the other one, so that a new one is opened here.
      disconnect();
      connect();
    },
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
