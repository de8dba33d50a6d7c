import type { LaterViewProps } from '../later-view';
import { useWords } from '../words-context';

/** Ready lessons. */
export function LessonsView(_: LaterViewProps) {
  const words = useWords();
  return (
    <div class="report lessons" data-ready="true" data-view="lessons">
      <main>
        <h1>{words('lessons.title')}</h1>
      </main>
    </div>
  );
}
