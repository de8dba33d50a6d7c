import type { FetchedId } from '../address-map/lists/list-definition';
import type { ListFailure } from '../address-map/lists/list-error';
import type { PackedList } from '../address-map/lists/packed-list';
import type { ListProgress } from '../address-map/lists/update-list';

/** What the page asks its worker for: to take in some lists, all at once. */
export interface UpdateOrder {
  lists: readonly { id: FetchedId; previousBlocks: number | null }[];
  /** ISO date of today. */
  today: string;
}

/** What the worker tells of each list, until it is packed or has failed. */
export type UpdateNews =
  | { kind: 'progress'; id: FetchedId; progress: ListProgress }
  | { kind: 'packed'; id: FetchedId; list: PackedList }
  | { kind: 'failed'; id: FetchedId; failure: ListFailure; seen: string };
