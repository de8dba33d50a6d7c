import type { FetchedId } from './list-definition';

/** A list that was read, checked and packed: what is stored, and what `openList` opens. */
export interface PackedList {
  id: FetchedId;
  /** ISO date of its content, or of the day it was fetched where it states none. */
  date: string;
  /** Where it was fetched; of several addresses the first. */
  url: string;
  /** ISO date and time at which it was fetched; whoever stores it fills it in. */
  fetchedAt?: string;
  /** Blocks (rows, of the network table) that were read, to compare the next list with. */
  blocks: number;
  /** The packed ranges; their size is what the list takes up. */
  bytes: ArrayBuffer;
}
