import { useWords } from '../words-context';

/** Endings of the files that a picture is saved as, and those of tables. */
export const PICTURE_FILES = ['png', 'svg'] as const;
export const TABLE_FILES = ['csv', 'json'] as const;

interface SaveButtonsProps<Ending extends string> {
  /** What is saved. */
  what: string;
  endings: readonly Ending[];
  onSave: (ending: Ending) => unknown;
  /** Whether it stands among other buttons, and not beside the name of what it saves: with its name on it or without. */
  among?: 'named' | 'unnamed';
}

/** A button for each kind of file that something can be saved as. */
export function SaveButtons<Ending extends string>(props: SaveButtonsProps<Ending>) {
  const { what, endings, onSave, among } = props;
  const words = useWords();
  return endings.map((ending) => {
    const kind = ending.toUpperCase();
    const named = `${what} · ${kind}`;
    const label = `${words('xray.picture.save')}: ${named}`;
    return (
      <button
        key={ending}
        type="button"
        class={among ? 'press' : 'quiet'}
        data-save={ending}
        aria-label={label}
        title={label}
        onClick={() => void onSave(ending)}
      >
        {among === 'named' ? named : kind}
      </button>
    );
  });
}
