import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { RecordStore, RecordSummary } from '../../browser/relive/record-store';
import { Logo } from '../logo';
import { useWords } from '../words-context';
import { RecordRow } from './record-row';

interface RecordListProps {
  store: RecordStore;
  /** Opens a record out of a file. */
  opening: ComponentChildren;
}

/** All records, newest first; where there is none, how one comes about. */
export function RecordList({ store, opening }: RecordListProps) {
  const words = useWords();
  const [records, setRecords] = useState<readonly RecordSummary[] | null>(null);
  useEffect(() => {
    void store.list().then(setRecords);
  }, []);
  if (records === null) return null;
  return (
    <div class="relived" data-records={records.length} data-ready="true">
      <header>
        <div class="title">
          <Logo />
          <h1 class="host">{words('compare.title')}</h1>
        </div>
      </header>
      <main>
        {records.length === 0 ? (
          <section class="state">
            <h2>{words('compare.empty.title')}</h2>
            <p>{words('compare.empty.text')}</p>
          </section>
        ) : (
          <>
            <p class="small">{words('compare.about')}</p>
            <ul class="records">
              {records.map((record) => (
                <RecordRow key={record.id} record={record} store={store} />
              ))}
            </ul>
          </>
        )}
        {opening}
      </main>
    </div>
  );
}
