import type { FetchedId } from '../../address-map/lists/list-definition';
import { LIST_SOURCES } from '../../address-map/lists/list-sources';
import { type ListSummaries, readListSummaries } from '../../browser/list-summaries';
import { loadJudging } from '../../browser/load-judging';
import { loadUpdating } from '../../browser/load-updating';
import { type ListStanding, type ListUpdate, updateLists } from '../../browser/update-lists';
import {
  ensureWeeklyAlarm,
  isWeekly,
  readWeeklyState,
  setWeekly,
  watchWeekly,
} from '../../browser/weekly-lists';
import type { WeeklyState } from '../../browser/weekly-lists-state';
import { type Message, message } from '../../explain/message';
import type { ListsActions, ListsView } from '../../ui/lists-section';

/** What the options know of address lists, and what can be done about them. */
export interface ListsWatch {
  /** Null until what is stored has been read. */
  view(): ListsView | null;
  actions: ListsActions;
}

/** Reads what is stored, follows what changes, and calls back when there is something new to show. */
export function watchLists(onChange: () => void): ListsWatch {
  let summaries: ListSummaries = {};
  let weekly: { isOn: boolean; state: Pick<WeeklyState, 'failures'> } = {
    isOn: false,
    state: { failures: {} },
  };
  let damaged: readonly FetchedId[] = [];
  let built: string | null | undefined;
  let isRead = false;
  let isWatching = false;
  let update: ListUpdate | null = null;
  let asked: readonly FetchedId[] = [];
  let status: Message | null = null;
  const standings = new Map<FetchedId, ListStanding>();

  async function readStored(): Promise<void> {
    const [nowStored, isOn, state] = await Promise.all([readListSummaries(), isWeekly(), readWeeklyState()]);
    summaries = nowStored;
    weekly = { isOn, state };
    isRead = true;
    onChange();
    // Opening all of them shows which is damaged; once is enough, when all that are on their way have come.
    if (update !== null) return;
    const { loadAddressMap, watchAddressMap } = await loadJudging();
    if (!isWatching) watchAddressMap(() => void readStored());
    isWatching = true;
    const loaded = await loadAddressMap();
    ({ damaged, built } = loaded);
    onChange();
  }

  const endedAs = (kind: ListStanding['kind']) =>
    asked.filter((id) => standings.get(id)?.kind === kind).length;

  const actions: ListsActions = {
    update(ids) {
      if (update !== null) return;
      asked = ids;
      for (const id of ids) standings.delete(id);
      update = updateLists(
        ids,
        (id, standing) => {
          standings.set(id, standing);
          if (standing.kind === 'taken') summaries = { ...summaries, [id]: standing.summary };
          status = message('lists.done-of', { done: endedAs('taken') + endedAs('failed'), all: ids.length });
          onChange();
        },
        () => {
          update = null;
          status = endOf(endedAs('taken'), endedAs('failed'));
          onChange();
          void readStored();
        },
      );
      onChange();
    },
    stop: () => update?.stop(),
    drop(id) {
      standings.delete(id);
      status = message('lists.dropped', {
        list: id === 'networks' ? message('lists.networks') : LIST_SOURCES[id].name,
      });
      void loadUpdating().then(({ dropList }) => dropList(id));
      onChange();
    },
    setWeekly: (isOn) => void setWeekly(isOn),
  };

  watchWeekly(() => void readStored());
  // What is mended shows by itself, as everything that changes in storage.
  void readStored()
    .then(loadUpdating)
    .then(({ mendListStore }) => mendListStore())
    .then(ensureWeeklyAlarm);

  const viewOf = (id: FetchedId) => ({
    summary: summaries[id] ?? null,
    standing: standings.get(id) ?? null,
    isDamaged: damaged.includes(id),
    weeklyFailure: weekly.state.failures[id] ?? null,
  });
  return {
    actions,
    view: () =>
      isRead
        ? {
            lists: recordOf(viewOf),
            isRunning: update !== null,
            isWeekly: weekly.isOn,
            ...{ status, built },
          }
        : null,
  };
}

function endOf(taken: number, failed: number): Message {
  if (taken === 0) return message('lists.ended-none');
  const success = message('lists.ended-taken', { lists: taken });
  if (failed === 0) return success;
  return message('lists.ended', { taken: success, failed: message('lists.ended-failed', { lists: failed }) });
}

/** One value for each list. */
function recordOf<Value>(of: (id: FetchedId) => Value): Record<FetchedId, Value> {
  return {
    aws: of('aws'),
    azure: of('azure'),
    cloudflare: of('cloudflare'),
    digitalocean: of('digitalocean'),
    fastly: of('fastly'),
    google: of('google'),
    linode: of('linode'),
    networks: of('networks'),
    oracle: of('oracle'),
  };
}
