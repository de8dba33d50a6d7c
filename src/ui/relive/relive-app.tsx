import { useEffect, useState } from 'preact/hooks';
import type { Message } from '../../explain/message';
import { recordProblemInWords } from '../../explain/record-problem-in-words';
import { RecordError } from '../../relive/record-error';
import { readRecordFile } from '../../relive/record-file';
import type { ReliveRecord } from '../../relive/relive-record';
import { StateCard } from '../state-card';
import { useWords } from '../words-context';
import { GoneRecord } from './gone-record';
import { OpenRecord } from './open-record';
import { RecordList } from './record-list';
import { RecordPage } from './record-page';
import type { ReliveTools } from './relive-tools';

type Shown =
  | { kind: 'connecting' | 'list' }
  | { kind: 'gone'; problem: Message | null }
  /** A record out of a file is not in the store. */
  | { kind: 'record'; record: ReliveRecord; isStored: boolean };

interface ReliveAppProps {
  /** Of the record that is asked for; null for the list. */
  id: string | null;
  tools: ReliveTools;
}

/** The comparison of one record, or the list of them; a record in a file is opened by button or dropped anywhere. */
export function ReliveApp({ id, tools }: ReliveAppProps) {
  const words = useWords();
  const [shown, setShown] = useState<Shown>({ kind: id === null ? 'list' : 'connecting' });
  const [problem, setProblem] = useState<Message | null>(null);
  useEffect(() => {
    if (id !== null) void shownFor(id, tools).then(setShown);
  }, [id]);
  const site = shown.kind === 'record' ? new URL(shown.record.url).host : null;
  useEffect(() => {
    const title = site === null ? words('compare.title') : words('compare.title-of', { site });
    document.title = `${title} · ${words('app.name')}`;
  });
  const open = async (file: File) => {
    try {
      setShown({ kind: 'record', record: readRecordFile(await file.text()), isStored: false });
      setProblem(null);
      scrollTo(0, 0);
    } catch (error) {
      setProblem(recordProblemInWords(file.name, error));
    }
  };
  const opening = <OpenRecord problem={problem} onOpen={(file) => void open(file)} />;
  switch (shown.kind) {
    case 'connecting':
      return (
        <main>
          <StateCard state="connecting" />
        </main>
      );
    case 'list':
      return <RecordList store={tools.store} opening={opening} />;
    case 'gone':
      return <GoneRecord problem={shown.problem} opening={opening} />;
    case 'record':
      return <RecordPage key={shown.record.id} {...shown} tools={tools} opening={opening} />;
  }
}

async function shownFor(id: string, { store }: ReliveTools): Promise<Shown> {
  try {
    const record = await store.get(id);
    return record === null ? { kind: 'gone', problem: null } : { kind: 'record', record, isStored: true };
  } catch (error) {
    if (!(error instanceof RecordError)) throw error;
    return { kind: 'gone', problem: recordProblemInWords(null, error) };
  }
}
