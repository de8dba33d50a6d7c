import type { Paint, Shape, TextShape } from '../pictures/drawing';
import { inItsDirection } from './bidi';
import { FONT, PALETTE } from './palette';
import type { Sheet } from './sheet';

/** The sheet as an SVG file that stands by itself: no style sheet, no font, nothing from elsewhere. */
export function sheetAsSvg({ title, width, height, shapes, drawing, at }: Sheet): string {
  const inner = [...drawing.ground, ...drawing.marks.flatMap((mark) => mark.shapes)];
  return [
    `<svg${attributes({
      ...{ xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: [0, 0, width, height].join(' ') },
      ...{ direction: 'ltr', 'font-family': FONT, role: 'img' },
    })}>`,
    `<title>${escaped(title)}</title>`,
    `<rect${attributes({ width, height, fill: PALETTE.card })}/>`,
    ...shapes.map(element),
    `<g${attributes({ transform: `translate(${at.x} ${at.y})` })}>`,
    ...inner.map(element),
    '</g></svg>\n',
  ].join('\n');
}

function element(shape: Shape): string {
  if (shape.draw === 'text') return textElement(shape);
  const painted = attributes({
    fill: colour(shape.fill),
    stroke: shape.stroke && shape.stroke !== 'none' ? colour(shape.stroke) : undefined,
    'stroke-width': shape.stroke && shape.stroke !== 'none' ? shape.strokeWidth : undefined,
    opacity: shape.opacity === 1 ? undefined : shape.opacity,
  });
  if (shape.draw === 'rect') {
    const { x, y, width, height, round } = shape;
    return `<rect${attributes({ x, y, width, height, rx: round })}${painted}/>`;
  }
  const { at, scale, d } = shape;
  const transform = at ? `translate(${at.x} ${at.y})` : scale === undefined ? undefined : `scale(${scale})`;
  return `<path${attributes({ d, transform, 'stroke-linecap': shape.at ? 'round' : undefined })}${painted}/>`;
}

function textElement({ x, y, text, anchor, size, fill, isBold, hasHalo, opacity }: TextShape): string {
  return `<text${attributes({
    ...{ x, y, 'font-size': size, fill: colour(fill), 'font-weight': isBold ? 600 : undefined },
    'text-anchor': anchor === 'left' ? undefined : anchor === 'right' ? 'end' : 'middle',
    opacity: opacity === 1 ? undefined : opacity,
    ...(hasHalo
      ? { stroke: PALETTE.card, 'stroke-width': 3, 'stroke-linejoin': 'round', 'paint-order': 'stroke' }
      : {}),
  })}>${escaped(inItsDirection(text))}</text>`;
}

function colour(paint: Paint | undefined): string {
  return paint === undefined || paint === 'none' ? 'none' : PALETTE[paint];
}

function attributes(values: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(values)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escaped(String(value))}"`))
    .join('');
}

/** What XML would read as its own is written so that it does not; what it allows nowhere is left out. */
function escaped(text: string): string {
  return text
    .replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`)
    .replace(FORBIDDEN, '')
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
