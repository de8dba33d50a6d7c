import { api } from '../../browser/api';
import type { ReliveMessage } from '../../browser/messages';
import type { PageState } from '../../browser/page-state';
import { whyNotRelive, wouldLose } from '../../browser/relive/can-relive';
import type { AttributedLoad } from '../../outage/attributed-load';
import type { DayStripPart } from '../../outage/day-strip';
import type { Verdict } from '../../outage/verdict';
import { whatIfCode } from '../../outage/what-if-code';
import { predictedOutcome } from '../../relive/predicted-outcome';
import type { ReliveState } from '../../relive/relive-state';
import { relivedHosts } from '../../relive/relived-hosts';
import type { Choice } from '../../ui/choice';
import type { ReliveAsking } from '../../ui/relive-card';
import type { TabWatch } from './watch-tab';

/** What is to be lived through. */
export interface ToRelive {
  page: PageState & AttributedLoad;
  verdict: Verdict;
  /** The part of the day that the verdict is of; null for the whole. */
  part: DayStripPart | null;
  choice: Choice;
  /** Registrable domain of the page. */
  site: string;
}

/** Living through an outage in a tab, as popup and report ask for it. */
export interface ReliveTab {
  /** What was asked for and has not begun yet. */
  asking(): ReliveAsking | null;
  /** Told by the background: what was asked for has begun. */
  told(state: ReliveState | null): void;
  /** Asks first where the page would lose something, or says why it can't be done. */
  begin(what: ToRelive): Promise<void>;
  anyway(): void;
  leave(): void;
  restore(): void;
}

/** @param onChange called when there is something else to be said. */
export function createReliveTab(tabId: number, order: TabWatch['order'], onChange: () => void): ReliveTab {
  let asking: ReliveAsking | null = null;
  let waiting: ReliveMessage | null = null;
  let known = JSON.stringify(null);
  const ask = (next: ReliveAsking | null) => {
    asking = next;
    onChange();
  };
  const send = () => {
    const message = waiting;
    waiting = null;
    if (message) order(message);
    ask(message && { kind: 'begun' });
  };
  return {
    asking: () => asking,
    told(state) {
      const text = JSON.stringify(state);
      // The end of an earlier one says nothing of the one that was asked for just now.
      if (asking?.kind === 'begun' && text !== known) asking = null;
      known = text;
    },
    async begin(what) {
      // Leave has to be asked for while the click is still being handled.
      const leave = askLeave();
      const problem = (await leave) ? await whyNotRelive(tabId, what.page) : 'permission';
      if (problem !== null) return ask({ kind: 'cannot', why: problem });
      waiting = messageOf(what);
      const lost = await wouldLose(tabId, what.page);
      if (lost !== null) ask({ kind: 'loses', what: lost });
      else send();
    },
    anyway: send,
    leave() {
      waiting = null;
      ask(null);
    },
    restore: () => order({ type: 'restore' }),
  };
}

function messageOf({ page, verdict, part, choice, site }: ToRelive): ReliveMessage {
  const hosts = relivedHosts(verdict);
  return {
    type: 'relive',
    outage: {
      incident: verdict.incident,
      severity: verdict.severity,
      whatIf: choice.whatIf ? whatIfCode(choice.whatIf) : null,
      phases: part?.phases ?? [],
    },
    predicted: predictedOutcome(page, verdict, hosts),
    hosts,
    site,
    seed: 1,
  };
}

/** Firefox lets requests wait only where its user has said so; it is asked once. */
function askLeave(): Promise<boolean> {
  return 'webRequestBlocking' in api.webRequest
    ? api.permissions.request({ permissions: ['webRequestBlocking'] })
    : Promise.resolve(true);
}
