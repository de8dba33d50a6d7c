import { useRef, useState } from 'preact/hooks';
import { inItsDirection } from '../export/bidi';
import type { Drawing, Mark, Paint, Shape } from './drawing';
import { walkByKey } from './walk';

interface PictureSvgProps<Chosen extends string> {
  drawing: Drawing<Chosen>;
  /** What the picture says, for those who do not see it. */
  summary: string;
  pick: Chosen | null;
  onPick: (pick: Chosen | null) => void;
  /** What is pointed at, or has the focus; null where nothing is. */
  onPoint: (mark: Mark<Chosen> | null) => void;
}

/** A drawing on the screen: what can be chosen in it is chosen by pointer and keys. */
export function PictureSvg<Chosen extends string>({
  drawing,
  summary,
  pick,
  onPick,
  onPoint,
}: PictureSvgProps<Chosen>) {
  const { width, height, ground, marks } = drawing;
  const [at, setAt] = useState<string | null>(null);
  const svg = useRef<SVGSVGElement>(null);
  // One stop for the tabulator in each picture; from there the arrows lead on.
  const stop = marks.some(({ id }) => id === at)
    ? at
    : (marks.find((mark) => mark.pick === pick)?.id ?? marks[0]?.id);
  const choose = (mark: Mark<Chosen>) => {
    setAt(mark.id);
    if (mark.pick !== null) onPick(mark.pick === pick ? null : mark.pick);
  };
  const walk = (key: string) => {
    const next = walkByKey(marks, stop ?? null, key);
    if (next === null) return false;
    setAt(next.id);
    svg.current?.querySelector<SVGGElement>(`[data-mark="${CSS.escape(next.id)}"]`)?.focus();
    return true;
  };
  const markAt = (target: EventTarget | null) => {
    const id = target instanceof Element ? target.closest('[data-mark]')?.getAttribute('data-mark') : null;
    return marks.find((mark) => mark.id === id) ?? null;
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: within a drawing there are no field sets
    <svg
      ref={svg}
      class="picture"
      viewBox={`0 0 ${width} ${height}`}
      role="group"
      aria-label={summary}
      direction="ltr"
      onFocusIn={(event) => {
        const mark = markAt(event.target);
        setAt(mark?.id ?? at);
        onPoint(mark);
      }}
      onFocusOut={() => onPoint(null)}
      onPointerOver={(event) => onPoint(markAt(event.target))}
      onPointerLeave={() => onPoint(null)}
      onClick={(event) => {
        const mark = markAt(event.target);
        if (mark) choose(mark);
      }}
      onKeyDown={(event) => {
        if (event.altKey || event.ctrlKey || event.metaKey) return;
        if (event.key === 'Enter' || event.key === ' ') {
          const mark = markAt(event.target);
          if (mark) choose(mark);
        } else if (!walk(event.key)) return;
        event.preventDefault();
      }}
    >
      {drawn(ground)}
      {marks.map((mark) => (
        <DrawnMark key={mark.id} mark={mark} isStop={mark.id === stop} pick={pick} />
      ))}
      {/* Above all else, so that nothing lies over a name; what can be heard is heard from the marks. */}
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus */}
      <g aria-hidden="true" class="names">
        {drawn(marks.flatMap(({ shapes }) => shapes.filter(({ draw }) => draw === 'text')))}
      </g>
    </svg>
  );
}

interface DrawnMarkProps {
  mark: Mark<string>;
  isStop: boolean;
  pick: string | null;
}

function DrawnMark({ mark, isStop, pick }: DrawnMarkProps) {
  const shared = {
    class: 'mark',
    // In a drawing the name of an attribute stands as it is written.
    tabindex: isStop ? 0 : -1,
    'aria-label': mark.label,
    'data-mark': mark.id,
    'data-on': mark.isOn,
  };
  const content = (
    <>
      {drawn(mark.shapes.filter(({ draw }) => draw !== 'text'))}
      <rect class="ring" {...mark.box} rx="3" />
    </>
  );
  // What stands for several things cannot be chosen, but walked to and read out.
  if (mark.pick === null) {
    return (
      // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: what is walked to must be able to have the focus
      <g {...shared} role="img">
        {content}
      </g>
    );
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: within a drawing there are no buttons
    <g {...shared} role="button" aria-pressed={mark.pick === pick} data-pick={mark.pick}>
      {content}
    </g>
  );
}

/** Shapes have no name but their place. */
function drawn(shapes: readonly Shape[]) {
  return shapes.map((shape, index) => <DrawnShape key={String(index)} shape={shape} />);
}

function DrawnShape({ shape }: { shape: Shape }) {
  if (shape.draw === 'text') {
    const { x, y, text, anchor, size, fill, isBold, hasHalo, opacity } = shape;
    return (
      <text
        {...{ x, y, opacity }}
        class={hasHalo ? 'has-halo' : undefined}
        font-size={size}
        font-weight={isBold ? 600 : undefined}
        fill={colour(fill)}
        text-anchor={anchor === 'left' ? 'start' : anchor === 'right' ? 'end' : 'middle'}
      >
        {inItsDirection(text)}
      </text>
    );
  }
  const painted = {
    fill: colour(shape.fill),
    stroke: colour(shape.stroke),
    'stroke-width': shape.strokeWidth,
    opacity: shape.opacity,
  };
  if (shape.draw === 'rect') {
    const { x, y, width, height, round } = shape;
    return <rect {...{ x, y, width, height }} rx={round} {...painted} />;
  }
  const { at, scale, d } = shape;
  const transform = at ? `translate(${at.x} ${at.y})` : scale === undefined ? undefined : `scale(${scale})`;
  return <path d={d} transform={transform} stroke-linecap={at ? 'round' : undefined} {...painted} />;
}

function colour(paint: Paint | undefined): string {
  return paint === undefined || paint === 'none' ? 'none' : `var(--${paint})`;
}
