import { useState } from 'preact/hooks';
import type { RecordStore } from '../../browser/relive/record-store';
import { type Message, message } from '../../explain/message';
import type { ReliveRecord } from '../../relive/relive-record';
import { useWords } from '../words-context';

interface KeepingButtonsProps {
  record: ReliveRecord;
  isStored: boolean;
  store: RecordStore;
  /** What came of it. */
  onSaid: (said: Message) => void;
}

/** Keeps a record, or lets it go again; takes it away, and back. */
export function KeepingButtons({ record, isStored, store, onSaid }: KeepingButtonsProps) {
  const words = useWords();
  // What stands in the store now: nothing, or the record as it is kept there.
  const [stored, setStored] = useState(isStored ? record : null);
  const [removed, setRemoved] = useState<ReliveRecord | null>(null);
  const isKept = stored?.isKept === true;
  const change = (act: () => Promise<Message>) => {
    act().then(onSaid, () => onSaid(message('compare.said.failed')));
  };
  const put = async (wanted: ReliveRecord) => {
    await store.put(wanted);
    setStored(wanted);
    setRemoved(null);
    return message(wanted.isKept ? 'compare.said.kept' : 'compare.said.not-kept');
  };
  const keep = async () => {
    if (stored) return put({ ...stored, isKept: !isKept });
    // A record out of a file takes the place of no other.
    const isTaken = removed === null && (await store.get(record.id).catch(() => record)) !== null;
    return put({ ...(removed ?? record), id: isTaken ? crypto.randomUUID() : record.id, isKept: true });
  };
  const remove = async (gone: ReliveRecord) => {
    await store.remove(gone.id);
    setStored(null);
    setRemoved(gone);
    return message('compare.said.removed');
  };
  return (
    <>
      <button
        type="button"
        class="press"
        data-action="keep"
        aria-pressed={isKept}
        onClick={() => change(keep)}
      >
        {words(isKept ? 'compare.kept' : 'compare.keep')}
      </button>
      {stored ? (
        <button type="button" class="press" data-action="remove" onClick={() => change(() => remove(stored))}>
          {words('compare.remove')}
        </button>
      ) : (
        removed && (
          <button type="button" class="press" data-action="undo" onClick={() => change(() => put(removed))}>
            {words('compare.undo')}
          </button>
        )
      )}
    </>
  );
}
