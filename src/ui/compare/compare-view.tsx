import type { LaterViewProps } from '../later-view';
import { useWords } from '../words-context';

/** Sites, days or classes side by side. */
export function CompareView(_: LaterViewProps) {
  const words = useWords();
  return (
    <div class="report compare" data-ready="true" data-view="compare">
      <main>
        <h1>{words('beside.title')}</h1>
      </main>
    </div>
  );
}
