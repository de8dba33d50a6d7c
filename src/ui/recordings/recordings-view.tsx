import type { LaterViewProps } from '../later-view';
import { useWords } from '../words-context';

/** Recordings that were dropped on the report. */
export function RecordingsView(_: LaterViewProps) {
  const words = useWords();
  return (
    <div class="report recordings" data-ready="true" data-view="recordings">
      <main>
        <h1>{words('recordings.title')}</h1>
      </main>
    </div>
  );
}
