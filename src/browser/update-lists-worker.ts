import type { FetchedId } from '../address-map/lists/list-definition';
import { ListError } from '../address-map/lists/list-error';
import { updateList } from '../address-map/lists/update-list';
import { fetchList } from './fetch-list';
import type { UpdateNews, UpdateOrder } from './update-lists-messages';

/*
 * Runs as a worker of the options page: fetches, reads, checks and packs lists while the page stays at its reader's
 * service. It keeps nothing; whoever started it stops it by ending it.
 */

/** Progress of a list is told at most this often, in milliseconds. */
const PACE = 60;

addEventListener('message', ({ data }: MessageEvent<UpdateOrder>) => {
  for (const { id, previousBlocks } of data.lists) void update(id, previousBlocks, data.today);
});

async function update(id: FetchedId, previousBlocks: number | null, today: string): Promise<void> {
  let told = Number.NEGATIVE_INFINITY;
  try {
    const list = await updateList(id, {
      ...{ fetchText: fetchList, previousBlocks, today },
      signal: new AbortController().signal,
      onProgress(progress) {
        const now = performance.now();
        if (now - told < PACE && progress.bytes !== progress.of) return;
        told = now;
        tell({ kind: 'progress', id, progress });
      },
      // Many lists share this thread: each lets the others' answers in.
      pause: () => new Promise((resolve) => setTimeout(resolve)),
    });
    tell({ kind: 'packed', id, list }, [list.bytes]);
  } catch (error) {
    const { failure, seen } = error instanceof ListError ? error : new ListError('shape', nameOf(error));
    tell({ kind: 'failed', id, failure, seen });
  }
}

function tell(news: UpdateNews, transfer: Transferable[] = []): void {
  self.postMessage(news, { transfer });
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : '';
}
