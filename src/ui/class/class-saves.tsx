import type { ClassSession } from '../../class-session/class-session';
import { FileSaves, type FileSavesProps } from '../export/file-saves';
import { useWords } from '../words-context';
import { filePart } from './save-text';

interface ClassSavesProps extends Omit<FileSavesProps, 'file' | 'about'> {
  session: ClassSession;
  /** Part of the names of files. */
  part: string;
}

/** Keeps a picture of the class and the table behind it. */
export function ClassSaves({ session, part, ...rest }: ClassSavesProps) {
  const about = [useWords()('class.sheet', { name: session.name, date: { on: session.day } })];
  return <FileSaves file={filePart(session.name, part)} about={about} {...rest} />;
}
