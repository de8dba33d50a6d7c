import { useContext } from 'preact/hooks';
import { FileSaves, type FileSavesProps } from '../export/file-saves';
import { WebSheetContext } from './web-sheet';

interface FigureSavesProps extends Omit<FileSavesProps, 'file' | 'about'> {
  /** Part of the names of files. */
  name: string;
}

/** Keeps a picture of a web and the table behind it. */
export function FigureSaves({ name, ...rest }: FigureSavesProps) {
  const sheet = useContext(WebSheetContext);
  return <FileSaves file={`${sheet.name}-${name}`} about={sheet.lines} {...rest} />;
}
