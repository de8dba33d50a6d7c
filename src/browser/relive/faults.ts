import { hangs, shortfallsOfKinds } from '../../relive/failure-kinds';
import { failureRules } from '../../relive/failure-rules';
import type { Shortfall } from '../../relive/relive-record';
import { api } from '../api';
import { createDebuggerHolder } from './debugger-holder';
import type { Faults, Holder } from './fault-maker';
import { holdHeader } from './hold-header';
import { createListenerHolder } from './listener-holder';
import { createPaintHolder, type PaintHolder } from './paint-holder';
import { replaceRules } from './session-rules';
import { NOWHERE } from './watch-load';

/** Pages of the extension can be reached by those whom it sends there, by an address that changes. */
const OWN_PAGE = 'unreachable.html';

/** Makes hosts fail in tabs: by rules what fails at once, by whatever this browser has what hangs first. */
export interface FaultMaker {
  prepare(tabId: number): Promise<void>;
  /** @returns in what the failure is less than faithful. */
  start(faults: Faults): Promise<readonly Shortfall[]>;
  settle(faults: Faults): Promise<void>;
  stop(tabId: number): Promise<void>;
  hold: PaintHolder['hold'];
  /** Takes away what a background that was stopped has left in pages' way. */
  forget(): Promise<void>;
}

export function createFaultMaker(): FaultMaker {
  const paint = createPaintHolder();
  const listener = createListenerHolder();
  const laboratory = import.meta.env.MODE === 'lab' ? createDebuggerHolder() : null;
  const chosen = new Map<number, Holder>();
  const holderOf = (tabId: number): Holder => chosen.get(tabId) ?? paint;

  async function choose(): Promise<Holder> {
    if (laboratory) return laboratory;
    const mayWait = await api.permissions
      .contains({ permissions: ['webRequestBlocking'] })
      .catch(() => false);
    return mayWait ? listener : paint;
  }

  async function writeRules(faults: Faults, isHeld: boolean): Promise<void> {
    const { tabId, hosts } = faults;
    const ownPage = api.runtime.getURL(OWN_PAGE);
    const holder = holderOf(tabId);
    const held = isHeld ? hosts.filter(holder.holds).map(({ host }) => host) : [];
    await replaceRules(tabId, (firstId) => {
      const rules = failureRules({ ...faults, ownPage, firstId, failure, heldElsewhere: new Set(held) });
      const header =
        holder === paint
          ? holdHeader(
              faults.held,
              hosts.filter(hangs).map(({ host }) => host),
            )
          : null;
      if (header === null) return rules;
      return [
        ...rules,
        {
          ...{ id: firstId + rules.length, priority: 1 },
          action: {
            type: 'modifyHeaders',
            responseHeaders: [{ header: 'server-timing', operation: 'append', value: header }],
          },
          condition: { tabIds: [tabId], resourceTypes: ['main_frame'] },
        },
      ];
    });
  }

  return {
    async prepare(tabId) {
      const holder = await choose();
      chosen.set(tabId, holder);
      await holder.prepare(tabId);
    },
    async start(faults) {
      const holder = holderOf(faults.tabId);
      const shortfalls = await holder.start(faults);
      await writeRules(faults, true);
      const left = faults.hosts.filter((host) => !holder.holds(host));
      return [...new Set([...shortfallsOfKinds(left), ...shortfalls])];
    },
    async settle(faults) {
      const holder = holderOf(faults.tabId);
      const isHeld = await holder.settle(faults.tabId);
      await writeRules(faults, isHeld);
    },
    async stop(tabId) {
      // Whatever else goes wrong, nothing fails any more.
      await replaceRules(tabId, () => []);
      await holderOf(tabId).stop(tabId);
      chosen.delete(tabId);
    },
    forget: paint.forget,
    hold: paint.hold,
  };
}

/**
 * In Chromium a blocked picture vanishes with its box, which no lost host does; in Firefox a redirect to nowhere leaves
 * requests of scripts waiting for ever. Neither asks any network.
 */
const failure = import.meta.env.FIREFOX
  ? ({ type: 'block' } as const)
  : ({ type: 'redirect', redirect: { url: NOWHERE } } as const);
