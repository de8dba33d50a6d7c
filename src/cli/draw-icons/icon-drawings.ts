import type { ShownOutcome } from '../../explain/headline';
import { OUTCOME_SIGNS } from '../../ui/sign-shapes';

/** SVG of the toolbar icon for an outcome; what is only possible is drawn in outline. */
export function outcomeIcon({ outcome, isDoubtful }: ShownOutcome): string {
  const { body, mark, markIsFilled, toolbarColour: colour } = OUTCOME_SIGNS[outcome];
  const lines = 'stroke-linecap="round" stroke-linejoin="round"';
  const bodyPaint = isDoubtful
    ? `fill="none" stroke="${colour}" stroke-width="4"`
    : `fill="${colour}" fill-rule="evenodd" stroke="${colour}" stroke-width="2"`;
  const markColour = isDoubtful ? colour : '#ffffff';
  const markPaint = markIsFilled
    ? `fill="${markColour}"`
    : `fill="none" stroke="${markColour}" stroke-width="5"`;
  const drawnMark = mark === null ? '' : `<path d="${mark}" ${markPaint} ${lines}/>`;
  return drawing(`<path d="${body}" ${bodyPaint} ${lines}/>${drawnMark}`);
}

/** SVG of the product's own icon: a lens over a disc of which a part has gone. */
export function productIcon(): string {
  return drawing(
    '<rect width="40" height="40" rx="9" fill="#27529b"/>' +
      '<path d="M17.5 9a8.5 8.5 0 0 1 0 17z" fill="#f58ea5"/>' +
      '<path d="M17.5 7.5a10 10 0 1 1 0 20a10 10 0 1 1 0-20zM25.5 25.5L32.5 32.5" fill="none" stroke="#ffffff" ' +
      'stroke-width="3.6" stroke-linecap="round"/>',
  );
}

function drawing(content: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40">${content}</svg>`;
}
