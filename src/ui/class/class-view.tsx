import type { LaterViewProps } from '../later-view';
import { useWords } from '../words-context';

/** A class session: files of students put together. */
export function ClassView(_: LaterViewProps) {
  const words = useWords();
  return (
    <div class="report class" data-ready="true" data-view="class">
      <main>
        <h1>{words('class.title')}</h1>
      </main>
    </div>
  );
}
