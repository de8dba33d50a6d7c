import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { PictureSvg } from '../pictures/picture-svg';
import { useWidth } from '../pictures/use-width';
import { useWords } from '../words-context';
import { type Bar, type BarPaint, drawBars } from './draw-bars';
import { FigureSaves } from './figure-saves';
import type { Figures } from './figures';
import { FiguresTable } from './figures-table';
import { firstBars } from './first-bars';
import { useLater } from './use-later';

export interface BarsFigureProps {
  /** Tells figures apart from outside, and their files from each other. */
  name: string;
  title: string;
  /** What it says, in a sentence. */
  says: string;
  bars: readonly Bar[];
  paints: readonly BarPaint[];
  /** Amount that fills the whole width. */
  full: number;
  chosen?: string | null;
  onChoose?: (id: string | null) => void;
  /** The same figures, all of them, to be read and sorted. */
  figures: Figures;
  /** Bars until all are asked for. */
  most?: number;
  /** Stands between what it says and the picture. */
  choice?: ComponentChildren;
  children?: ComponentChildren;
}

/** Bars with their legend, the table behind them, and the ways to keep both. */
export function BarsFigure(props: BarsFigureProps) {
  const { name, title, says, bars, paints, full, chosen = null, figures, most = 12 } = props;
  const words = useWords();
  const [element, width] = useWidth<HTMLDivElement>();
  const [isLong, setLong] = useState(false);
  const isLater = useLater();
  const shown = useMemo(() => (isLong ? bars : firstBars(bars, most, chosen)), [bars, chosen, isLong, most]);
  const drawing = useMemo(
    () =>
      width === 0
        ? null
        : drawBars(shown, paints, full, chosen, { width, words, isRtl: words.direction === 'rtl' }),
    [shown, paints, full, chosen, width, words],
  );
  return (
    <figure class="picture-figure" data-picture={name} aria-label={title}>
      <div class="picture-head">
        <h2>{title}</h2>
        <FigureSaves
          {...{ name, title, says, paints }}
          draw={drawing && (() => drawing)}
          figures={() => figures}
        />
      </div>
      <p class="small">{says}</p>
      {props.choice}
      {paints.length > 1 && (
        <ul class="bar-legend">
          {paints.map(({ paint, opacity = 1, label }) => (
            <li key={label} data-paint={paint}>
              <span style={{ background: `var(--${paint})`, opacity }} />
              {label}
            </li>
          ))}
        </ul>
      )}
      <div ref={element} class="picture-room">
        {drawing && bars.length > 0 && (
          <PictureSvg
            {...{ drawing, summary: says, pick: chosen }}
            onPick={(pick) => props.onChoose?.(pick)}
            onPoint={() => {}}
          />
        )}
      </div>
      {shown.length < bars.length && (
        <button type="button" class="press" data-action="all-bars" onClick={() => setLong(true)}>
          {words('picture.all')}
        </button>
      )}
      {props.children}
      <details class="behind">
        <summary>{words('web.table')}</summary>
        {isLater && <FiguresTable title={title} figures={figures} />}
      </details>
    </figure>
  );
}
