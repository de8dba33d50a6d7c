import { useContext } from 'preact/hooks';
import { message } from '../../explain/message';
import { savePicture } from '../export/save-picture';
import type { Drawing } from '../pictures/drawing';
import { saveFile } from '../relive/save-file';
import { useWords } from '../words-context';
import type { BarPaint } from './draw-bars';
import { type Figures, figuresFile } from './figures';
import { WebSheetContext } from './web-sheet';

interface FigureSavesProps {
  /** Part of the names of files. */
  name: string;
  title: string;
  figures: Figures;
  /** What the picture says, where there is one. */
  says?: string;
  drawing?: Drawing<string> | null;
  paints?: readonly BarPaint[];
}

const TABLES = ['CSV', 'JSON'] as const;
const PICTURES = ['PNG', 'SVG'] as const;

/** Keeps a picture and the table behind it as files, with all that is to be known about them. */
export function FigureSaves({
  name,
  title,
  figures,
  says = '',
  drawing = null,
  paints = [],
}: FigureSavesProps) {
  const words = useWords();
  const sheet = useContext(WebSheetContext);
  const save = async (kind: (typeof TABLES)[number] | (typeof PICTURES)[number]) => {
    const file = `outage-lens-${sheet.name}-${name}.${kind.toLowerCase()}`;
    if (kind === 'CSV' || kind === 'JSON') {
      saveFile(file, figuresFile(figures, title, sheet.lines, kind === 'CSV' ? 'csv' : 'json'));
      return;
    }
    if (!drawing) return;
    const text = {
      ...{ title, lines: [says, ...sheet.lines], legend: paints.length > 1 ? paints : [] },
      credits: [
        words('data.credit', {
          ...{ dbip: message('data.dbip'), routeviews: message('data.routeviews'), nro: message('data.nro') },
        }),
        words('app.name'),
      ],
      isRtl: words.direction === 'rtl',
    };
    await savePicture(drawing, text, kind === 'PNG' ? 'png' : 'svg', file);
  };
  return (
    <span class="saves">
      {[...(drawing ? PICTURES : []), ...TABLES].map((kind) => (
        <button
          key={kind}
          type="button"
          class="quiet"
          data-save={kind.toLowerCase()}
          aria-label={words('picture.save', { picture: title, kind })}
          onClick={() => void save(kind)}
        >
          {kind}
        </button>
      ))}
    </span>
  );
}
