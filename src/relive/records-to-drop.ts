/** What has to be known of a record to make room. */
export interface RecordSize {
  id: string;
  startedAt: number;
  isKept: boolean;
  /** What it takes in the store, about. */
  bytes: number;
}

const MOST_NOT_KEPT = 10;
const MOST_BYTES = 30_000_000;

/** Ids of those that make room for later ones: what is not kept, beyond the newest few and beyond a total size. */
export function recordsToDrop(records: readonly RecordSize[]): string[] {
  const newestFirst = records.filter(({ isKept }) => !isKept).sort((a, b) => b.startedAt - a.startedAt);
  let total = 0;
  return newestFirst.flatMap(({ id, bytes }, index) => {
    total += bytes;
    return index >= MOST_NOT_KEPT || total > MOST_BYTES ? [id] : [];
  });
}
