import type { FetchedId } from './list-definition';
import { ListError } from './list-error';
import type { PackedList } from './packed-list';

/** What fetching is told. */
export interface FetchOptions {
  signal: AbortSignal;
  /** A longer answer is to be refused with `too-large`. */
  largestBytes: number;
  /** Is told how much of this answer has come so far, and its length where the server states one (else null). */
  onBytes(bytes: number, of: number | null): void;
}

/**
 * Fetches one address and hands its text on in pieces, as it comes.
 *
 * @throws ListError with `unreachable`, `status`, `too-large` or `stopped`.
 */
export type FetchText = (url: string, options: FetchOptions) => AsyncIterable<string>;

/** How far an update is: bytes of text that were fetched, read or packed, and of how many where that is known. */
export interface ListProgress {
  step: 'fetch' | 'read' | 'pack';
  bytes: number;
  of: number | null;
}

/** What an update needs. */
export interface UpdateOptions {
  fetchText: FetchText;
  /** `PackedList.blocks` of the one that is kept now; null where there is none. */
  previousBlocks: number | null;
  /** ISO date of today: that of a list that states none. */
  today: string;
  signal: AbortSignal;
  onProgress(progress: ListProgress): void;
  /** Awaited every few milliseconds of work, so that whoever else runs in the thread gets a turn. */
  pause?(): Promise<void>;
}

/**
 * Takes one list from its publisher to what can be stored: fetched, read, checked and packed. Nothing is kept here, so
 * nothing is left half done.
 *
 * @throws ListError for whatever goes wrong.
 */
export async function updateList(_id: FetchedId, { signal }: UpdateOptions): Promise<PackedList> {
  if (signal.aborted) throw new ListError('stopped');
  throw new ListError('unreachable');
}
