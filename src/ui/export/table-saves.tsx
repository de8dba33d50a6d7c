import { saveFile } from '../relive/save-file';
import type { Figures } from '../web/figures';

interface TableSavesProps {
  /** Name of the files, without their endings. */
  file: string;
  title: string;
  /** What the table is of: which pages, which outage, when. */
  about: readonly string[];
  figures: () => Figures;
}

const KINDS = ['csv', 'json'] as const;

/** Keeps a table as a file, for spreadsheets and for programs. */
export function TableSaves({ file, title, about, figures }: TableSavesProps) {
  const save = async (kind: (typeof KINDS)[number]) => {
    const { figuresFile } = await import('../later');
    saveFile(`outage-lens-${file}.${kind}`, figuresFile(figures(), title, about, kind));
  };
  return (
    <span class="saves">
      {KINDS.map((kind) => (
        <button
          key={kind}
          type="button"
          class="quiet"
          data-save={kind}
          aria-label={`${title}: ${kind.toUpperCase()}`}
          onClick={() => void save(kind)}
        >
          {kind.toUpperCase()}
        </button>
      ))}
    </span>
  );
}
