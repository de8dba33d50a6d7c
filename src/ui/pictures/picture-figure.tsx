import type { ComponentChildren } from 'preact';
import { useContext, useMemo, useState } from 'preact/hooks';
import type { Message } from '../../explain/message';
import { PICTURE_FILES, SaveButtons } from '../export/save-buttons';
import { savePicture } from '../export/save-picture';
import { Says } from '../says';
import { useWords } from '../words-context';
import type { Canvas } from './canvas';
import type { Drawing } from './drawing';
import type { Pick } from './pick';
import { PictureSvg } from './picture-svg';
import { SheetContext } from './sheet-context';
import { useWidth } from './use-width';

export const PICTURES = ['flow', 'tiles', 'map', 'times'] as const;
export type PictureName = (typeof PICTURES)[number];

interface PictureFigureProps {
  name: PictureName;
  /** What it says, in a sentence. */
  says: Message;
  /** Draws it as wide as it may be; null where there is nothing to draw. Keep it the same while nothing has changed. */
  draw: ((canvas: Canvas) => Drawing) | null;
  pick: Pick | null;
  onPick: (pick: Pick | null) => void;
  /** Stands between what it says and the picture. */
  choice?: ComponentChildren;
  children?: ComponentChildren;
}

/** A picture with its name, what it says, and the ways to keep it. */
export function PictureFigure({ name, says, draw, pick, onPick, choice, children }: PictureFigureProps) {
  const words = useWords();
  const [element, width] = useWidth<HTMLDivElement>();
  const drawing = useMemo(
    () => (draw === null || width === 0 ? null : draw({ width, words, isRtl: words.direction === 'rtl' })),
    [draw, width, words],
  );
  const [pointed, setPointed] = useState<string | null>(null);
  const title = words(`picture.${name}`);
  const { textFor, fileName } = useContext(SheetContext);
  const save = (ending: (typeof PICTURE_FILES)[number]) =>
    drawing && savePicture(drawing, textFor(name), ending, fileName(name, ending));
  return (
    <figure class={`picture-figure of-${name}`} data-picture={name} aria-label={title}>
      <div class="picture-head">
        <h3>{title}</h3>
        {drawing && (
          <span class="saves">
            <SaveButtons what={title} endings={PICTURE_FILES} onSave={save} />
          </span>
        )}
      </div>
      <p class="small">
        <Says message={says} />
      </p>
      {choice}
      <div ref={element} class="picture-room">
        {drawing && (
          <PictureSvg
            {...{ drawing, pick, onPick }}
            summary={words.say(says)}
            onPoint={(mark) => setPointed(mark?.label ?? null)}
          />
        )}
      </div>
      {/* Heard already where it has the focus. */}
      {drawing && (
        <p class="pointed" aria-hidden="true">
          {pointed}
        </p>
      )}
      {children}
    </figure>
  );
}
