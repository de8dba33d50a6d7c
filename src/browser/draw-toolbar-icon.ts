import type { ShownOutcome } from '../explain/headline';
import { outcomeDrawing } from '../ui/outcome-drawing';

/** The field that signs are drawn on. */
const FIELD = 40;

type ToolbarIcon = Record<string, ImageData>;

const drawn = new Map<string, ToolbarIcon>();

/** The toolbar icon of an outcome in the toolbar's sizes. Each is drawn once; as files they would take 15 KB. */
export function drawToolbarIcon(shown: ShownOutcome): ToolbarIcon {
  const name = `${shown.outcome} ${shown.isDoubtful}`;
  const known = drawn.get(name);
  if (known) return known;
  const icon = { 16: draw(shown, 16), 32: draw(shown, 32) };
  drawn.set(name, icon);
  return icon;
}

function draw(shown: ShownOutcome, size: number): ImageData {
  const context = new OffscreenCanvas(size, size).getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('Expected a canvas to draw the toolbar icon on, and there is none.');
  context.scale(size / FIELD, size / FIELD);
  context.lineCap = 'round';
  context.lineJoin = 'round';
  for (const { path, fill, stroke, width } of outcomeDrawing(shown)) {
    const shape = new Path2D(path);
    if (fill !== null) {
      context.fillStyle = fill;
      context.fill(shape, 'evenodd');
    }
    if (stroke !== null) {
      context.strokeStyle = stroke;
      context.lineWidth = width;
      context.stroke(shape);
    }
  }
  return context.getImageData(0, 0, size, size);
}
