import { useEffect, useRef } from 'preact/hooks';
import { chosenFiles } from '../../browser/recordings/dropped-files';
import type { NamedFile } from '../../recordings/session';
import { useWords } from '../words-context';

interface FileChoiceProps {
  onFiles: (files: readonly NamedFile[]) => void;
}

/** For those who would rather choose than drop: files, or all that a folder holds. */
export function FileChoice({ onFiles }: FileChoiceProps) {
  return (
    <>
      <FileButton name="files" onFiles={onFiles} />
      <FileButton name="folder" onFiles={onFiles} />
    </>
  );
}

function FileButton({ name, onFiles }: FileChoiceProps & { name: 'files' | 'folder' }) {
  const words = useWords();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (input.current) input.current.webkitdirectory = name === 'folder';
  }, [name]);
  return (
    <>
      <input
        ref={input}
        type="file"
        name={name}
        hidden
        multiple
        accept=".har,.json,.jsonl,.ndjson,.gz"
        onChange={({ currentTarget }) => {
          onFiles(chosenFiles(currentTarget.files ?? []));
          // The same files may be chosen once more.
          currentTarget.value = '';
        }}
      />
      <button
        type="button"
        class={name === 'files' ? 'press main' : 'press'}
        data-action={`choose-${name}`}
        onClick={() => input.current?.click()}
      >
        {words(name === 'files' ? 'recordings.choose' : 'recordings.folder')}
      </button>
    </>
  );
}
