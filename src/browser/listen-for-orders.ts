import type { FetchedId } from '../address-map/lists/list-definition';
import { ListError } from '../address-map/lists/list-error';
import { type ListProgress, updateList } from '../address-map/lists/update-list';
import { fetchList } from './fetch-list';
import type { UpdateNews, UpdateOrder } from './update-lists-messages';

/** Progress of a list is told at most this often, in milliseconds. */
const PACE = 60;

/**
 * In a worker of the options page: fetches, reads, checks and packs the lists that it is ordered to, while the page
 * stays at its reader's service. It keeps nothing; whoever started it stops it by ending it.
 */
export function listenForOrders(): void {
  addEventListener('message', ({ data }: MessageEvent<UpdateOrder>) => {
    for (const { id, previousBlocks } of data.lists) void update(id, previousBlocks, data.today);
  });
}

async function update(id: FetchedId, previousBlocks: number | null, today: string): Promise<void> {
  const pace = createPace((progress) => tell({ kind: 'progress', id, progress }));
  try {
    const list = await updateList(id, {
      ...{ fetchText: fetchList, previousBlocks, today, onProgress: pace.take },
      signal: new AbortController().signal,
      // Many lists share this thread: each lets the others' answers in.
      pause: () => new Promise((resolve) => setTimeout(resolve)),
    });
    tell({ kind: 'packed', id, list }, [list.bytes]);
  } catch (error) {
    const { failure, seen } = error instanceof ListError ? error : new ListError('shape', nameOf(error));
    tell({ kind: 'failed', id, failure, seen });
  } finally {
    pace.end();
  }
}

/** Tells progress at most once in a while, and the last of it always: a publisher may stop in the middle. */
function createPace(tellIt: (progress: ListProgress) => void) {
  let last: ListProgress | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;
  const tellLast = () => {
    timer = null;
    if (last !== null) tellIt(last);
    last = null;
  };
  return {
    take(progress: ListProgress): void {
      last = progress;
      timer ??= setTimeout(tellLast, PACE);
    },
    end(): void {
      if (timer !== null) clearTimeout(timer);
    },
  };
}

function tell(news: UpdateNews, transfer: Transferable[] = []): void {
  self.postMessage(news, { transfer });
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : '';
}
