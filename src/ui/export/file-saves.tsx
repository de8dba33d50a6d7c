import { dataCredit } from '../../explain/data-credit';
import type { Drawing } from '../pictures/drawing';
import { saveFile } from '../relive/save-file';
import type { BarPaint } from '../web/draw-bars';
import { type Figures, figuresFile } from '../web/figures';
import { useWords } from '../words-context';
import { PICTURE_FILES, SaveButtons, TABLE_FILES } from './save-buttons';
import { savePicture } from './save-picture';

export interface FileSavesProps {
  /** What tells its files from others, in their names. */
  file: string;
  title: string;
  /** What it is of: which pages, which outage, when. */
  about: readonly string[];
  figures: () => Figures;
  /** The picture, where there is one, and what it says. */
  draw?: (() => Drawing<string>) | null;
  says?: string;
  paints?: readonly BarPaint[];
}

/** Keeps a table, and the picture of it, as files with all that is to be known about them. */
export function FileSaves({ file, title, about, figures, draw, says = '', paints = [] }: FileSavesProps) {
  const words = useWords();
  const save = (ending: (typeof PICTURE_FILES | typeof TABLE_FILES)[number]) => {
    const name = `outage-lens-${file}.${ending}`;
    if (ending === 'csv' || ending === 'json') {
      saveFile(name, figuresFile(figures(), title, about, ending));
    } else if (draw) {
      const text = {
        ...{ title, lines: [says, ...about], legend: paints.length > 1 ? paints : [] },
        credits: [words.say(dataCredit()), words('app.name')],
        isRtl: words.direction === 'rtl',
      };
      void savePicture(draw(), text, ending, name);
    }
  };
  return (
    <span class="saves">
      <SaveButtons what={title} endings={[...(draw ? PICTURE_FILES : []), ...TABLE_FILES]} onSave={save} />
    </span>
  );
}
