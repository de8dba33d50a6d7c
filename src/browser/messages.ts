import type { Runtime } from 'webextension-polyfill';
import type { RelivedHost, RelivedOutage, ReliveRecord } from '../relive/relive-record';
import type { ReliveState } from '../relive/relive-state';
import { api } from './api';
import type { DeeperState } from './deeper-state';
import type { PageState } from './page-state';
import type { ResolverChoice } from './settings';

/** What the background sends through the port `tab:ID` to a popup or report that looks at that tab. */
export interface StateMessage {
  type: 'state';
  state: PageState;
  /** How looking deeper goes for what the tab shows; null where nobody has asked for it. */
  deeper: DeeperState | null;
  /** How far living through an outage has come in the tab; null where nobody has asked for it. */
  relive: ReliveState | null;
}

/** Asked through the same port: look the page's names up with a resolver. */
export interface LookDeeperMessage {
  type: 'look-deeper';
  /** Hosts of the tab's page. */
  hosts: readonly string[];
  /** Sites of these hosts, whose name servers are wanted: the background itself does not know where sites begin. */
  sites: readonly string[];
  resolver: ResolverChoice;
}

/** Asked through the same port: stop that. */
export interface StopLookingMessage {
  type: 'stop-looking';
}

/** Asked through the same port: make hosts of the tab's page fail as in an outage, and measure what comes of it. */
export interface ReliveMessage {
  type: 'relive';
  outage: RelivedOutage;
  predicted: ReliveRecord['predicted'];
  /** Hosts of the tab's page. */
  hosts: readonly RelivedHost[];
  /** The page's site, beyond which nothing goes on: the background itself does not know where sites begin. */
  site: string;
  /** Decides which requests fail where a share of them does; 1 unless it is given. */
  seed?: number;
}

/** Asked through the same port: end that. */
export interface RestoreMessage {
  type: 'restore';
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
