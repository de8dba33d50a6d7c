import type { Paint, Shape, TextShape } from '../pictures/drawing';
import { inItsDirection } from './bidi';
import { FONT, PALETTE } from './palette';
import type { Sheet } from './sheet';

/** Twice as fine as the screen's own unit, so that it can be printed. */
const SCALE = 2;
/** Longer sides than this, in pixels, not every browser's canvas has. */
const LONGEST = 11_000;

/** The sheet as a PNG file, drawn shape by shape: no picture is read, so nothing has to be allowed to be one. */
export async function sheetAsPng(sheet: Sheet): Promise<Blob> {
  const { width, height, shapes, drawing, at } = sheet;
  const scale = Math.min(SCALE, LONGEST / Math.max(width, height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('Expected a canvas to draw on.');
  context.scale(scale, scale);
  context.direction = 'ltr';
  context.fillStyle = PALETTE.card;
  context.fillRect(0, 0, width, height);
  for (const shape of shapes) draw(context, shape);
  context.translate(at.x, at.y);
  for (const shape of drawing.ground) draw(context, shape);
  for (const mark of drawing.marks) for (const shape of mark.shapes) draw(context, shape);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('Expected a picture of the canvas.'))));
  });
}

function draw(context: CanvasRenderingContext2D, shape: Shape): void {
  context.save();
  context.globalAlpha = shape.opacity ?? 1;
  if (shape.draw === 'text') drawText(context, shape);
  else {
    const path = new Path2D(shape.draw === 'path' ? shape.d : undefined);
    if (shape.draw === 'rect') {
      const { x, y, width, height, round = 0 } = shape;
      path.roundRect(x, y, width, height, Math.min(round, width / 2, height / 2));
    } else {
      if (shape.at) context.translate(shape.at.x, shape.at.y);
      if (shape.scale !== undefined) context.scale(shape.scale, shape.scale);
      if (shape.at) context.lineCap = 'round';
    }
    fill(context, path, shape.fill);
    stroke(context, path, shape.stroke, shape.strokeWidth ?? 1);
  }
  context.restore();
}

function fill(context: CanvasRenderingContext2D, path: Path2D, paint: Paint | undefined): void {
  if (paint === undefined || paint === 'none') return;
  context.fillStyle = PALETTE[paint];
  context.fill(path);
}

function stroke(
  context: CanvasRenderingContext2D,
  path: Path2D,
  paint: Paint | undefined,
  width: number,
): void {
  if (paint === undefined || paint === 'none') return;
  context.strokeStyle = PALETTE[paint];
  context.lineWidth = width;
  context.stroke(path);
}

function drawText(context: CanvasRenderingContext2D, shape: TextShape): void {
  const { x, y, anchor, size, isBold, hasHalo, fill: paint } = shape;
  const text = inItsDirection(shape.text);
  context.font = `${isBold ? 600 : 400} ${size}px ${FONT}`;
  context.textAlign = anchor === 'middle' ? 'center' : anchor;
  if (hasHalo) {
    context.strokeStyle = PALETTE.card;
    context.lineWidth = 3;
    context.lineJoin = 'round';
    context.strokeText(text, x, y);
  }
  if (paint === 'none') return;
  context.fillStyle = PALETTE[paint];
  context.fillText(text, x, y);
}
