import type { LaterViewProps } from '../later-view';
import { useWords } from '../words-context';

/** Where the web of a person stands: concentration, shares and single points of failure. */
export function WebView(_: LaterViewProps) {
  const words = useWords();
  return (
    <div class="report web" data-ready="true" data-view="web">
      <main>
        <h1>{words('web.title')}</h1>
      </main>
    </div>
  );
}
