import type { SignShape } from '../sign-shapes';

const WIDTH = 1600;
const HEIGHT = 900;
/** What stays free on both sides. */
export const MARGIN = 48;

interface Box {
  /** From the side where reading begins. */
  x: number;
  y: number;
  width: number;
  height: number;
}

interface TextStyle {
  x: number;
  /** Of the first line's base. */
  y: number;
  size: number;
  weight?: number;
  /** Name of a colour of the page's. */
  tone?: string;
  /** Lines are broken at it; at the margin otherwise. */
  width?: number;
}

/** A picture that is being drawn, in the colours of the page and the direction of its language. */
export interface Slide {
  /** @returns where the base of a next line would stand. */
  text(text: string, style: TextStyle): number;
  box(box: Box): void;
  /** A picture, as large as fits. */
  picture(picture: ImageBitmap, box: Box): void;
  sign(
    shape: SignShape,
    place: { x: number; y: number; size: number; tone: string; isDoubtful: boolean },
  ): void;
  asPng(): Promise<Blob>;
}

/** Opens an empty slide of 1600 × 900. */
export function openSlide(direction: 'ltr' | 'rtl'): Slide {
  const canvas = new OffscreenCanvas(WIDTH, HEIGHT);
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('Expected a canvas that can be drawn on.');
  const styles = getComputedStyle(document.documentElement);
  const { fontFamily } = getComputedStyle(document.body);
  const colour = (name: string) => styles.getPropertyValue(`--${name}`).trim();
  const isMirrored = direction === 'rtl';
  const left = (x: number, width: number) => (isMirrored ? WIDTH - x - width : x);
  pen.fillStyle = colour('paper');
  pen.fillRect(0, 0, WIDTH, HEIGHT);

  const frame = (x: number, y: number, width: number, height: number) => {
    pen.strokeStyle = colour('line');
    pen.lineWidth = 2;
    pen.strokeRect(x, y, width, height);
  };
  return {
    text(text, { x, y, size, weight = 400, tone = 'ink', width = WIDTH - x - MARGIN }) {
      pen.font = `${weight} ${size}px ${fontFamily}`;
      pen.direction = direction;
      pen.textAlign = 'start';
      pen.fillStyle = colour(tone);
      const lines = linesOf(text, width, (part) => pen.measureText(part).width);
      lines.forEach((line, index) => {
        pen.fillText(line, isMirrored ? WIDTH - x : x, y + index * size * 1.35, width);
      });
      return y + lines.length * size * 1.35;
    },
    box: ({ x, y, width, height }) => frame(left(x, width), y, width, height),
    picture(picture, { x, y, width, height }) {
      const scale = Math.min(width / picture.width, height / picture.height);
      const [wide, high] = [picture.width * scale, picture.height * scale];
      const at = left(x, width) + (width - wide) / 2;
      pen.imageSmoothingQuality = 'high';
      pen.drawImage(picture, at, y, wide, high);
      frame(at, y, wide, high);
      picture.close();
    },
    sign({ body, mark, markIsFilled }, { x, y, size, tone, isDoubtful }) {
      pen.save();
      pen.translate(left(x, size), y);
      pen.scale(size / 40, size / 40);
      pen.fillStyle = pen.strokeStyle = colour(tone);
      pen.lineWidth = isDoubtful ? 3 : 2;
      pen.lineCap = pen.lineJoin = 'round';
      pen.setLineDash(isDoubtful ? [5, 3] : []);
      if (!isDoubtful) pen.fill(new Path2D(body), 'evenodd');
      pen.stroke(new Path2D(body));
      pen.setLineDash([]);
      if (!isDoubtful) pen.fillStyle = pen.strokeStyle = colour('paper');
      pen.lineWidth = 4;
      if (mark !== null) pen[markIsFilled ? 'fill' : 'stroke'](new Path2D(mark));
      pen.restore();
    },
    asPng: () => canvas.convertToBlob({ type: 'image/png' }),
  };
}

/** A text in lines that are no wider than this; at most three, of which the last says that there is more. */
export function linesOf(text: string, width: number, widthOf: (text: string) => number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(`${last} ${word}`) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.length <= 3 ? lines : [...lines.slice(0, 2), `${lines[2]}…`];
}
