import { shortfallsOfKinds } from '../../relive/failure-kinds';
import { failureRules } from '../../relive/failure-rules';
import type { Shortfall } from '../../relive/relive-record';
import { api } from '../api';
import { createDebuggerHolder } from './debugger-holder';
import type { Faults, Holder } from './fault-maker';
import { HOLD_HEADER } from './hold-header';
import { createListenerHolder } from './listener-holder';
import { createPaintHolder } from './paint-holder';
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
  hold(tabId: number, isOn: boolean): Promise<boolean>;
}

export function createFaultMaker(): FaultMaker {
  const paint = createPaintHolder();
  let chosen: Holder = paint;

  async function choose(): Promise<Holder> {
    const laboratory = import.meta.env.MODE === 'lab' ? createDebuggerHolder() : null;
    if (laboratory) return laboratory;
    const mayWait = await api.permissions
      .contains({ permissions: ['webRequestBlocking'] })
      .catch(() => false);
    return mayWait ? createListenerHolder() : paint;
  }

  async function writeRules(faults: Faults, isHeld: boolean, isPaintHeld: boolean): Promise<void> {
    const { tabId, hosts } = faults;
    const ownPage = api.runtime.getURL(OWN_PAGE);
    const held = isHeld ? hosts.filter(chosen.holds).map(({ host }) => host) : [];
    await replaceRules(tabId, (firstId) => {
      const rules = failureRules({ ...faults, ownPage, firstId, failure, heldElsewhere: new Set(held) });
      if (!isPaintHeld) return rules;
      return [
        ...rules,
        {
          ...{ id: firstId + rules.length, priority: 1 },
          action: {
            type: 'modifyHeaders',
            responseHeaders: [{ header: 'server-timing', operation: 'append', value: HOLD_HEADER }],
          },
          condition: { tabIds: [tabId], resourceTypes: ['main_frame'] },
        },
      ];
    });
  }

  return {
    async prepare(tabId) {
      chosen = await choose();
      await chosen.prepare(tabId);
    },
    async start(faults) {
      const shortfalls = await chosen.start(faults);
      await writeRules(faults, true, shortfalls.includes('paint-held'));
      const left = faults.hosts.filter((host) => !chosen.holds(host));
      return [...new Set([...shortfallsOfKinds(left), ...shortfalls])];
    },
    async settle(faults) {
      const isHeld = await chosen.settle(faults.tabId);
      await writeRules(faults, isHeld, isHeld && chosen === paint);
    },
    async stop(tabId) {
      // Whatever else goes wrong, nothing fails any more.
      await replaceRules(tabId, () => []);
      if (chosen !== paint) await chosen.stop(tabId);
      await paint.stop(tabId);
    },
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
