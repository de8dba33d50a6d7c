import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Message } from '../../explain/message';
import { useWords } from '../words-context';

interface OpenRecordProps {
  /** What is wrong with the file that was opened last. */
  problem: Message | null;
  onOpen: (file: File) => void;
}

/** Opens a record out of a file that was chosen, or dropped anywhere on the page. */
export function OpenRecord({ problem, onOpen }: OpenRecordProps) {
  const words = useWords();
  const input = useRef<HTMLInputElement>(null);
  // From the first moment that it is seen.
  useLayoutEffect(() => takeDropped(onOpen));
  return (
    <div class="opening">
      <button type="button" class="quiet" data-action="open-record" onClick={() => input.current?.click()}>
        {words('compare.open')}
      </button>
      <input
        ref={input}
        hidden
        type="file"
        name="record"
        accept=".json,application/json"
        aria-label={words('compare.open')}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) onOpen(file);
          // The same file, mended, can be chosen again.
          currentTarget.value = '';
        }}
      />
      <p class="problem" role="alert">
        {problem && words.say(problem)}
      </p>
    </div>
  );
}

/** What is dropped is opened, rather than shown by the browser in the place of this page. */
function takeDropped(onOpen: (file: File) => void): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  document.addEventListener('dragover', (event) => event.preventDefault(), { signal });
  document.addEventListener(
    'drop',
    (event) => {
      event.preventDefault();
      const [file] = event.dataTransfer?.files ?? [];
      if (file) onOpen(file);
    },
    { signal },
  );
  return () => stop.abort();
}
