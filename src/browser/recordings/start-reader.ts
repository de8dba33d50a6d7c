import { TABLE } from '../../knowledge/tables/public-suffixes.table';
import type { RecordingNews, RecordingOrder } from '../../recordings/recording-messages';
import type { Reader } from '../../recordings/session';

/** Starts what reads files off the main thread. */
export async function startReader(): Promise<Reader> {
  const worker = new Worker(new URL('./recordings-worker.ts', import.meta.url));
  const order = (what: RecordingOrder) => worker.postMessage(what);
  order({ kind: 'begin', suffixes: TABLE });
  return {
    read({ file, name }, onNews) {
      worker.onmessage = ({ data }: MessageEvent<RecordingNews>) => onNews(data);
      worker.onerror = () => onNews(null);
      order({ kind: 'read', file, name });
    },
    end: () => worker.terminate(),
  };
}
