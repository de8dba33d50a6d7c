import type { FetchedId } from '../address-map/lists/list-definition';
import { ListError, type ListFailure } from '../address-map/lists/list-error';
import { updateList } from '../address-map/lists/update-list';
import { api } from './api';
import { fetchList } from './fetch-list';
import { storeList } from './list-store';
import { readListSummaries } from './list-summaries';
import { isWeekly, LAST_WEEKLY, NEXT_ALARM, readWeeklyState, writeWeeklyState } from './weekly-lists';
import { beginNext, endOne, newWeek } from './weekly-lists-state';

/** Chrome ends a worker that asks nothing of it for half a minute: it is asked something this often, in milliseconds. */
const AWAKE = 15_000;

let running: Promise<void> | null = null;

/**
 * Takes the lists of the week in, one after the other and in small steps: here pages are being watched, and in Chrome
 * no thread of its own can be started for it.
 *
 * @param isNewWeek false where the browser may have ended the background in the middle: what is left is gone on with.
 */
export function runWeekly(isNewWeek: boolean): Promise<void> {
  running ??= run(isNewWeek).finally(() => {
    running = null;
  });
  return running;
}

async function run(isNewWeek: boolean): Promise<void> {
  if (!(await isWeekly())) return;
  if (isNewWeek) {
    await api.storage.local.set({ [LAST_WEEKLY]: new Date().toISOString() });
    await writeWeeklyState(newWeek(await readListSummaries()));
  }
  for (;;) {
    // It may have been switched off meanwhile.
    const begun = (await isWeekly()) ? beginNext(await readWeeklyState()) : null;
    if (begun === null) break;
    await writeWeeklyState(begun.state);
    api.alarms.create(NEXT_ALARM, { delayInMinutes: 1, periodInMinutes: 1 });
    await writeWeeklyState(endOne(begun.state, begun.id, await takeIn(begun.id)));
  }
  await api.alarms.clear(NEXT_ALARM);
}

/** @returns why it failed, or null. */
async function takeIn(id: FetchedId): Promise<ListFailure | null> {
  const previousBlocks = (await readListSummaries())[id]?.blocks ?? null;
  const stayAwake = createStayAwake();
  try {
    const list = await updateList(id, {
      ...{ fetchText: fetchList, previousBlocks },
      today: new Date().toISOString().slice(0, 10),
      signal: new AbortController().signal,
      onProgress: stayAwake,
      pause: () => {
        stayAwake();
        return new Promise((resolve) => setTimeout(resolve));
      },
    });
    await storeList({ ...list, fetchedAt: new Date().toISOString() });
    return null;
  } catch (error) {
    return error instanceof ListError ? error.failure : 'shape';
  }
}

function createStayAwake(): () => void {
  let asked = Date.now();
  return () => {
    if (Date.now() - asked < AWAKE) return;
    asked = Date.now();
    void api.runtime.getPlatformInfo();
  };
}
