import type { FetchedId } from '../address-map/lists/list-definition';
import type { ListFailure } from '../address-map/lists/list-error';
import type { PackedList } from '../address-map/lists/packed-list';
import type { ListProgress } from '../address-map/lists/update-list';
import { type ListSummary, readListSummaries } from './list-summaries';
import { loadUpdating } from './load-updating';
import type { UpdateNews, UpdateOrder } from './update-lists-messages';

/** How taking in one list stands. */
export type ListStanding =
  | { kind: 'running'; progress: ListProgress | null }
  | { kind: 'taken'; summary: ListSummary }
  | { kind: 'failed'; failure: ListFailure; seen: string };

/** Lists that are being taken in. */
export interface ListUpdate {
  /** Ends it at once: what is stored by now stays, of the rest nothing is kept. */
  stop(): void;
}

/**
 * Fetches lists off the main thread and stores each as soon as it is whole.
 *
 * @param onStanding called whenever the standing of a list changes; each ends as taken or failed.
 * @param onEnd called once, when all have ended.
 */
export function updateLists(
  ids: readonly FetchedId[],
  onStanding: (id: FetchedId, standing: ListStanding) => void,
  onEnd: () => void,
): ListUpdate {
  const worker = new Worker(new URL('./update-lists-worker.ts', import.meta.url));
  const left = new Set(ids);

  const end = (id: FetchedId, standing: ListStanding) => {
    // Stopped while it was being stored: what was said of it stands.
    if (!left.delete(id)) return;
    onStanding(id, standing);
    if (left.size > 0) return;
    worker.terminate();
    onEnd();
  };
  const endAll = (failure: ListFailure) => {
    worker.terminate();
    for (const id of [...left]) end(id, { kind: 'failed', failure, seen: '' });
  };
  const store = async (list: PackedList) => {
    try {
      const { storeList } = await loadUpdating();
      const summary = await storeList({ ...list, fetchedAt: new Date().toISOString() });
      end(list.id, { kind: 'taken', summary });
    } catch (error) {
      // It comes from another script, whose classes are not those of this one.
      const seen = error instanceof Error && 'seen' in error ? String(error.seen) : '';
      end(list.id, { kind: 'failed', failure: 'storage', seen });
    }
  };
  worker.addEventListener('message', ({ data: news }: MessageEvent<UpdateNews>) => {
    if (!left.has(news.id)) return;
    if (news.kind === 'progress') onStanding(news.id, { kind: 'running', progress: news.progress });
    else if (news.kind === 'packed') void store(news.list);
    else end(news.id, { kind: 'failed', failure: news.failure, seen: news.seen });
  });
  worker.addEventListener('error', () => endAll('stopped'));

  for (const id of ids) onStanding(id, { kind: 'running', progress: null });
  void readListSummaries().then((summaries) => {
    const order: UpdateOrder = {
      lists: ids.map((id) => ({ id, previousBlocks: summaries[id]?.blocks ?? null })),
      today: new Date().toISOString().slice(0, 10),
    };
    worker.postMessage(order);
  });
  return { stop: () => endAll('stopped') };
}
