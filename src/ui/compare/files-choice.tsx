import { useEffect, useRef, useState } from 'preact/hooks';
import { ClassError } from '../../class-session/class-error';
import { type Message, message } from '../../explain/message';
import type { Words } from '../../explain/words-of';
import { HistoryFileError } from '../../history/history-file';
import { problemOf } from '../web/read-records';
import { useWords } from '../words-context';
import type { NamedPages } from './named-pages';
import { readNamedPages } from './read-named-pages';

interface FilesChoiceProps {
  /** Says what is wrong with a file. */
  say: Words;
  onFiles: (files: readonly NamedPages[]) => void;
}

/** Exported histories and saved classes to compare: each is read as a whole or refused with one line. */
export function FilesChoice({ say, onFiles }: FilesChoiceProps) {
  const words = useWords();
  const input = useRef<HTMLInputElement>(null);
  const [refused, setRefused] = useState<readonly { file: string; problem: Message | string }[]>([]);
  const take = async (files: readonly File[]) => {
    const taken: NamedPages[] = [];
    const wrong: { file: string; problem: Message | string }[] = [];
    for (const file of files) {
      try {
        const read = await readNamedPages(file);
        if (read.pages.length > 0) taken.push(read);
        else wrong.push({ file: file.name, problem: words('beside.empty') });
      } catch (error) {
        wrong.push({ file: file.name, problem: besideProblem(error) ?? words('beside.problem') });
      }
    }
    setRefused(wrong);
    onFiles(taken);
  };
  useEffect(() => {
    const drop = (event: DragEvent) => {
      // Taken here, before the report looks at it.
      event.preventDefault();
      void take([...(event.dataTransfer?.files ?? [])]);
    };
    document.addEventListener('drop', drop);
    return () => document.removeEventListener('drop', drop);
  });
  return (
    <div class="files-choice">
      <p class="small">{words('beside.files.note')}</p>
      <p class="file-actions">
        <button type="button" class="press" data-action="files" onClick={() => input.current?.click()}>
          {words('beside.files')}
        </button>
        <input
          ref={input}
          type="file"
          accept=".jsonl,.json"
          multiple
          hidden
          onChange={({ currentTarget }) => {
            void take([...(currentTarget.files ?? [])]);
            // The same file can be chosen again.
            currentTarget.value = '';
          }}
        />
      </p>
      <div role="status">
        {refused.map(({ file, problem }) => (
          <p key={file} class="small" data-refused={file}>
            <bdi>{file}</bdi>: {typeof problem === 'string' ? problem : say.say(problem)}
          </p>
        ))}
      </div>
    </div>
  );
}

/** What is wrong with a file, of a class as of a history; null where nothing more is known. */
function besideProblem(error: unknown): Message | null {
  if (!(error instanceof ClassError)) return isForeign(error) ? null : problemOf(error);
  const { problem } = error;
  return problem === 'newer' || problem === 'too-large' ? message(`web.problem.${problem}`) : null;
}

function isForeign(error: unknown): boolean {
  return error instanceof HistoryFileError && error.problem === 'no-history';
}
