import { useRef } from 'preact/hooks';
import { message } from '../../explain/message';
import { MOST_BYTES } from '../../history/history-limits';
import { sizeInWords } from '../pictures/size-in-words';
import { useWords } from '../words-context';
import type { HistoryDoor } from './use-history';

/** What is kept and how much, with everything that can be done about it. */
export function HistoryControls({ history }: { history: HistoryDoor }) {
  const words = useWords();
  const input = useRef<HTMLInputElement>(null);
  const { size, isKeeping, told, canUndo } = history;
  return (
    <section class="history-controls" aria-label={words('web.history')} data-keeping={isKeeping}>
      <p class="small">
        {words(isKeeping ? 'web.on' : 'web.paused')}{' '}
        <span data-kept={size.pages}>
          {words('web.kept', {
            loads: message('web.loads', { loads: size.pages }),
            ...{ size: sizeInWords(size.bytes), most: sizeInWords(MOST_BYTES) },
          })}
        </span>
      </p>
      <p class="file-actions">
        <button type="button" class="press" data-action="pause" onClick={() => history.pause(!isKeeping)}>
          {words(isKeeping ? 'web.pause' : 'web.go-on')}
        </button>
        {size.pages > 0 && (
          <>
            <button type="button" class="press" data-action="clear" onClick={history.clear}>
              {words('web.clear')}
            </button>
            <button type="button" class="press" data-action="export" onClick={history.exportFile}>
              {words('web.export')}
            </button>
          </>
        )}
        <button type="button" class="press" data-action="import" onClick={() => input.current?.click()}>
          {words('web.import')}
        </button>
        <input
          ref={input}
          type="file"
          accept=".jsonl"
          hidden
          onChange={({ currentTarget: { files } }) => {
            if (files?.[0]) history.importFile(files[0]);
            // The same file can be chosen again.
            if (input.current) input.current.value = '';
          }}
        />
        {canUndo && (
          <button type="button" class="press" data-action="undo" onClick={history.undo}>
            {words('web.undo')}
          </button>
        )}
      </p>
      <p class="small told" role="status">
        {told && words.say(told)}
      </p>
    </section>
  );
}
