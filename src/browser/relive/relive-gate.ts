import type { Runtime } from 'webextension-polyfill';
import type { CommitEvent, LoadedEvent } from '../../observe/observed-event';
import type { PageLoad } from '../../observe/page-load';
import type { ReliveState } from '../../relive/relive-state';
import { api } from '../api';
import { loadJudging } from '../load-judging';
import { isOwnPage } from '../messages';
import { loadScripts, prepareScripts } from '../own-script';
import type { createReliver, Reliver } from './create-reliver';
import type { standInFor } from './stand-in';

/** What the script of the entry point `reliving` leaves as a global of its name. */
declare const reliving: { createReliver: typeof createReliver; standInFor: typeof standInFor };

const PATH = '/reliving.js';

/** Stored once a session has been looked through for rules that nobody answers for. */
const LOOKED = 'looked-for-rules';

/** What of living through outages must be there when the background starts: it reads the rest when there is a need. */
export interface ReliveGate {
  /** Follows an order of a popup or report. @returns false where it is none of its own. */
  order(tabId: number, message: unknown): boolean;
  state(tabId: number): Promise<ReliveState | null>;
  /** See `Reliver`; −1 where none ever was. */
  livedUntil(tabId: number): Promise<number>;
  takeNavigation(event: CommitEvent | LoadedEvent): void;
  takeClosed(tabId: number): void;
  /** @returns true where the message is answered, now or later. */
  takeMessage(message: object, sender: Runtime.MessageSender, answer: (response: unknown) => void): boolean;
}

/**
 * @param onChange called with the tab of which there is something to tell.
 * @param stored what the session held when the background started.
 */
export function createReliveGate(
  pageLoad: (tabId: number) => Promise<PageLoad | null>,
  onChange: (tabId: number) => void,
  stored: Promise<Record<string, unknown>>,
): ReliveGate {
  prepareScripts([PATH]);
  let reliver: Promise<Reliver> | null = null;
  let loaded: Reliver | null = null;

  const read = async () => {
    // What both share comes with what judges.
    const { outageTitle } = await loadJudging();
    await loadScripts([PATH], () => typeof reliving !== 'undefined');
    loaded = await reliving.createReliver({ pageLoad, onChange, outageTitle });
    return loaded;
  };
  const load = () => {
    reliver ??= read();
    return reliver;
  };
  // Whatever comes first after a start finds out whether anything is lived through, or was when a stop came.
  const begun = stored.then(wasBegun).then((isSo) => (isSo ? load() : null));
  begun.catch((error) => console.error('What was lived through could not be taken up.', error));
  const ifLiving = async (act: (known: Reliver) => unknown) => {
    const known = loaded ?? (await begun);
    if (known) await act(known);
  };

  api.commands.onCommand.addListener((command, tab) => {
    const tabId = tab?.id;
    if (command === 'restore' && tabId !== undefined) void ifLiving(({ end }) => end(tabId, 'restored'));
  });

  return {
    order(tabId, message) {
      const type = typeOf(message);
      if (type === 'relive') void load().then(({ begin }) => begin(tabId, message));
      else if (type === 'restore') void ifLiving(({ end }) => end(tabId, 'restored'));
      else return false;
      return true;
    },
    async state(tabId) {
      const known = loaded ?? (await begun);
      return known?.run(tabId)?.state ?? null;
    },
    async livedUntil(tabId) {
      const known = loaded ?? (await begun.catch(() => null));
      return known?.livedUntil(tabId) ?? -1;
    },
    takeNavigation(event) {
      if (event.kind === 'commit' && event.lifecycle !== 'prerender')
        void ifLiving(({ shows }) => shows(event));
    },
    takeClosed: (tabId) => void ifLiving(({ end }) => end(tabId, 'gone')),
    takeMessage(message, sender, answer) {
      const tabId = sender.tab?.id;
      const type = typeOf(message);
      if (tabId === undefined || sender.id !== api.runtime.id || sender.frameId !== 0) return false;
      if (type === 'relive-do' && 'action' in message) {
        const { action } = message;
        void ifLiving(({ end, compare }) =>
          action === 'restore' ? end(tabId, 'restored') : action === 'compare' ? compare(tabId) : null,
        );
        return false;
      }
      if (type === 'relive-hold' && 'isOn' in message) {
        const tellsEnd = 'tellsEnd' in message ? { tellsEnd: message.tellsEnd === true } : {};
        const wish = { isOn: message.isOn === true, ...tellsEnd };
        void begun.then(() => (loaded ? loaded.hold(tabId, wish) : false)).then(answer, () => answer(false));
        return true;
      }
      if (type !== 'relive-page' || !isOwnPage(sender) || !('url' in message)) return false;
      const url = String(message.url);
      void load()
        .then(async ({ run }) => reliving.standInFor(run(tabId), url, (await loadJudging()).outageTitle))
        .then(answer, () => answer(null));
      return true;
    },
  };
}

/**
 * What is lived through is stored before any rule follows from it. Rules without it are left where the extension was
 * switched off meanwhile, which empties what is stored: they are asked for once, since every start waits for an answer.
 */
async function wasBegun({ relive, [LOOKED]: hasLooked }: Record<string, unknown>): Promise<boolean> {
  if (relive !== undefined) return true;
  if (hasLooked === true) return false;
  const rules = await api.declarativeNetRequest.getSessionRules();
  if (rules.length === 0) await api.storage.session.set({ [LOOKED]: true });
  return rules.length > 0;
}

function typeOf(message: unknown): unknown {
  return typeof message === 'object' && message !== null && 'type' in message ? message.type : null;
}
