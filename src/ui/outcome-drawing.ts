import type { ShownOutcome } from '../explain/headline';
import { OUTCOME_SIGNS } from './sign-shapes';

/** A path of a drawing on a field of 40 × 40: filled, or drawn as a line, or both. Corners and ends are round. */
export interface DrawnPath {
  path: string;
  /** Filled by the even-odd rule; null where only lines are drawn. */
  fill: string | null;
  stroke: string | null;
  /** Of the line. */
  width: number;
}

/** The icon of an outcome for the toolbar, which has no style sheet: what is only possible is drawn in outline. */
export function outcomeDrawing({ outcome, isDoubtful }: ShownOutcome): readonly DrawnPath[] {
  const { body, mark, markIsFilled, toolbarColour: colour } = OUTCOME_SIGNS[outcome];
  const drawnBody = isDoubtful
    ? { path: body, fill: null, stroke: colour, width: 4 }
    : { path: body, fill: colour, stroke: colour, width: 2 };
  if (mark === null) return [drawnBody];
  const paint = isDoubtful ? colour : '#ffffff';
  return [
    drawnBody,
    markIsFilled
      ? { path: mark, fill: paint, stroke: null, width: 0 }
      : { path: mark, fill: null, stroke: paint, width: 5 },
  ];
}
