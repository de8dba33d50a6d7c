import type { ClassSession } from '../../class-session/class-session';
import { type Message, message } from '../../explain/message';
import { savePicture } from '../export/save-picture';
import { TableSaves } from '../export/table-saves';
import type { Drawing } from '../pictures/drawing';
import type { Figures } from '../web/figures';
import { useWords } from '../words-context';
import { fileName, filePart } from './save-text';

interface ClassSavesProps {
  session: ClassSession;
  /** Part of the names of files. */
  part: string;
  title: Message;
  /** What the picture says. */
  says: string;
  draw: (isRtl: boolean) => Drawing<string>;
  figures: () => Figures;
}

const KINDS = ['PNG', 'SVG'] as const;

/** Keeps a picture of the class, and the table behind it, as files with all that is to be known about them. */
export function ClassSaves({ session, part, title, says, draw, figures }: ClassSavesProps) {
  const words = useWords();
  const about = [words('class.sheet', { name: session.name, date: { on: session.day } })];
  const save = (kind: (typeof KINDS)[number]) => {
    const ending = kind === 'PNG' ? 'png' : 'svg';
    const isRtl = words.direction === 'rtl';
    const credit = words('data.credit', {
      dbip: message('data.dbip'),
      routeviews: message('data.routeviews'),
      nro: message('data.nro'),
    });
    return savePicture(
      draw(isRtl),
      {
        ...{ title: words.say(title), lines: about, legend: [], isRtl },
        credits: [says, credit, words('app.name')],
      },
      ending,
      fileName(session.name, part, ending),
    );
  };
  return (
    <span class="saves">
      {KINDS.map((kind) => (
        <button
          key={kind}
          type="button"
          class="quiet"
          data-save={kind.toLowerCase()}
          aria-label={words('class.save-as', { what: title, kind })}
          onClick={() => void save(kind)}
        >
          {kind}
        </button>
      ))}
      <TableSaves file={filePart(session.name, part)} title={words.say(title)} {...{ about, figures }} />
    </span>
  );
}
