import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { droppedFiles } from '../../browser/recordings/dropped-files';
import type { NamedFile } from '../../recordings/session';

/**
 * Takes files that are dropped anywhere on the page, from its first paint on, unless something in it took them.
 * @param isOn false where they are left to another.
 * @param at the document for a view that takes them before the report looks at them.
 * @returns true while some are held above it.
 */
export function useDrop(
  onFiles: (files: readonly NamedFile[]) => void,
  isOn = true,
  at: GlobalEventHandlers = window,
): boolean {
  const [isOver, setOver] = useState(false);
  const take = useRef(onFiles);
  take.current = onFiles;
  useLayoutEffect(() => {
    if (!isOn) return;
    const over = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'copy';
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      setOver(false);
      if (event.defaultPrevented || !event.dataTransfer?.types.includes('Files')) return;
      // Otherwise the browser would open them in place of the report.
      event.preventDefault();
      void droppedFiles(event.dataTransfer).then((files) => take.current(files));
    };
    at.addEventListener('dragover', over);
    at.addEventListener('dragleave', leave);
    at.addEventListener('drop', drop);
    return () => {
      at.removeEventListener('dragover', over);
      at.removeEventListener('dragleave', leave);
      at.removeEventListener('drop', drop);
    };
  }, [isOn, at]);
  return isOver;
}
