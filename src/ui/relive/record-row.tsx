import { useState } from 'preact/hooks';
import type { RecordStore, RecordSummary } from '../../browser/relive/record-store';
import { outcomeInWords } from '../../explain/headline';
import { type Message, message } from '../../explain/message';
import type { ReliveRecord } from '../../relive/relive-record';
import { OutcomeSign } from '../outcome-scale';
import { useWords } from '../words-context';
import { recordAddress } from './list-link';
import { useRelivedOutage } from './use-relived-outage';

/** One record in the list: what it came to, which page, which outage, when; kept, removed and brought back here. */
export function RecordRow({ record, store }: { record: RecordSummary; store: RecordStore }) {
  const words = useWords();
  const outage = useRelivedOutage(record.outage);
  const [isKept, setKept] = useState(record.isKept);
  const [removed, setRemoved] = useState<ReliveRecord | null>(null);
  const [problem, setProblem] = useState<Message | null>(null);
  const { host, pathname } = new URL(record.url);
  const change = (act: () => Promise<void>) => {
    act().catch(() => setProblem(message('compare.said.failed')));
  };
  const keep = async () => {
    await store.keep(record.id, !isKept);
    setKept(!isKept);
  };
  const removeOrUndo = async () => {
    if (removed) {
      await store.put(removed);
      return setRemoved(null);
    }
    const whole = await store.get(record.id);
    await store.remove(record.id);
    setRemoved(whole);
  };
  return (
    <li data-record={record.id} class={removed ? 'is-removed' : ''}>
      <OutcomeSign outcome={record.measured} isDoubtful={false} size={28} />
      <div>
        {removed ? (
          <bdi>{host}</bdi>
        ) : (
          <a href={recordAddress(record.id)}>
            <bdi>
              {host}
              {pathname !== '/' && pathname}
            </bdi>
          </a>
        )}
        <p class="small">
          {words('compare.row', {
            predicted: outcomeInWords(record.predicted),
            measured: message(`outcome.${record.measured}`),
          })}
        </p>
        <p class="small">
          {outage.map((line) => words.say(line)).join(' · ')} ·{' '}
          {words.date(new Date(record.startedAt).toISOString())}
        </p>
        {problem && <p role="alert">{words.say(problem)}</p>}
      </div>
      <button
        type="button"
        class="press"
        data-action="keep"
        aria-pressed={isKept}
        disabled={removed !== null}
        onClick={() => change(keep)}
      >
        {words(isKept ? 'compare.kept' : 'compare.keep')}
      </button>
      <button
        type="button"
        class="press"
        data-action={removed ? 'undo' : 'remove'}
        onClick={() => change(removeOrUndo)}
      >
        {words(removed ? 'compare.undo' : 'compare.remove')}
      </button>
    </li>
  );
}
