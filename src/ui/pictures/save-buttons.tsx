import { useContext } from 'preact/hooks';
import { savePicture } from '../export/save-picture';
import { useWords } from '../words-context';
import type { Drawing } from './drawing';
import type { PictureName } from './picture-figure';
import { SheetContext } from './sheet-context';

export const PICTURE_KINDS = ['PNG', 'SVG'] as const;

/** Keeps a picture as a file, with all that is to be known about it. */
export function SaveButtons({ name, drawing }: { name: PictureName; drawing: Drawing }) {
  const words = useWords();
  const { textFor, fileName } = useContext(SheetContext);
  const picture = words(`picture.${name}`);
  const save = async (kind: (typeof PICTURE_KINDS)[number]) => {
    const ending = kind === 'PNG' ? 'png' : 'svg';
    await savePicture(drawing, textFor(name), ending, fileName(name, ending));
  };
  return (
    <span class="saves">
      {PICTURE_KINDS.map((kind) => (
        <button
          key={kind}
          type="button"
          class="quiet"
          data-save={kind.toLowerCase()}
          aria-label={words('picture.save', { picture, kind })}
          title={words('picture.save', { picture, kind })}
          onClick={() => void save(kind)}
        >
          {kind}
        </button>
      ))}
    </span>
  );
}
