import type { Words } from '../../explain/words-of';
import { createBrush } from './draw-fate';
import type { TakenXray } from './take-xray';

/** A slide: 16 to 9, with letters that are read from the back of a room. */
const WIDTH = 1920;
const HEIGHT = 1080;
const MARGIN = 56;
const COLUMN = 560;
const FAMILY = 'system-ui, "Segoe UI", "Noto Sans", "Noto Sans Arabic", sans-serif';
const INK = '#1d1c24';
const SOFT = '#595664';

/** Composes the picture of a page's X-ray with its legend, in the language of its plan. */
export function drawPicture(canvas: HTMLCanvasElement, { screen, plan }: TakenXray, words: Words): void {
  canvas.width = WIDTH;
  canvas.height = HEIGHT;
  const context = canvas.getContext('2d');
  if (!context) return;
  const isRightToLeft = plan.direction === 'rtl';
  context.fillStyle = '#fbfaf8';
  context.fillRect(0, 0, WIDTH, HEIGHT);
  context.direction = plan.direction;
  context.textAlign = 'start';
  /** Where something begins that is so wide and stands so far from the edge at which the language begins. */
  const across = (at: number, width: number) => (isRightToLeft ? WIDTH - at - width : at);
  /** @returns where the next line begins. */
  const write = (text: string, box: { at: number; width: number; top: number }, style: TextStyle): number => {
    const { size, weight = 400, colour = INK, most = 2 } = style;
    context.font = `${weight} ${size}px ${FAMILY}`;
    context.fillStyle = colour;
    let { top } = box;
    for (const line of linesOf(context, text, box.width, most)) {
      top += size * 1.32;
      context.fillText(line, isRightToLeft ? WIDTH - box.at : box.at, top - size * 0.32);
    }
    return top;
  };

  const full = WIDTH - 2 * MARGIN;
  let top = write(
    words('xray.picture', { host: plan.page }),
    { at: MARGIN, width: full, top: 36 },
    { size: 46, weight: 700, most: 1 },
  );
  top = write(
    `${plan.scenario} · ${plan.moment}`,
    { at: MARGIN, width: full, top: top + 4 },
    { size: 27, colour: SOFT, most: 1 },
  );

  const picture = { width: full - COLUMN - 40, top: top + 24, bottom: HEIGHT - 92 };
  const scale = Math.min(picture.width / screen.width, (picture.bottom - picture.top) / screen.height);
  const [width, height] = [screen.width * scale, screen.height * scale];
  const left = across(MARGIN, width);
  context.drawImage(screen, left, picture.top, width, height);
  context.strokeStyle = '#bdb8ae';
  context.lineWidth = 2;
  context.strokeRect(left, picture.top, width, height);

  const column = { at: MARGIN + width + 40, width: full - width - 40 };
  top = write(plan.headline, { ...column, top: picture.top - 8 }, { size: 32, weight: 650, most: 3 });
  for (const figure of plan.figures.slice(0, plan.isAllGone ? 1 : undefined))
    top = write(figure, { ...column, top: top + 4 }, { size: 24 });
  top += 18;
  const hosts = plan.hosts.filter(({ fate, share }) => fate !== 'up' || share !== '');
  const room = picture.bottom - 34;
  const brush = createBrush(context, 2);
  let listed = 0;
  for (const { host, fate, place, fateWords, share } of hosts) {
    if (top + 78 > room) break;
    const swatch = across(column.at, 46);
    brush.area({ left: swatch, top: top + 4, right: swatch + 46, bottom: top + 34 }, fate);
    context.font = `650 24px ${FAMILY}`;
    const shareWidth = share === '' ? 0 : context.measureText(share).width + 14;
    const text = { at: column.at + 60, width: column.width - 60 };
    if (share !== '')
      write(share, { at: column.at + column.width - shareWidth + 14, width: shareWidth, top }, HOST);
    top = write(isolated(host), { ...text, width: text.width - shareWidth, top }, HOST);
    top = write(`${place} · ${fateWords}`, { ...text, top }, { size: 20, colour: SOFT, most: 2 }) + 10;
    listed += 1;
  }
  const more = hosts.length - listed;
  if (more > 0)
    write(words('xray.picture.more', { hosts: more }), { ...column, top }, { size: 21, colour: SOFT });

  const notes = [...plan.notes, words('app.name')].join('  ·  ');
  write(notes, { at: MARGIN, width: full, top: HEIGHT - 62 }, { size: 20, colour: SOFT, most: 1 });
}

interface TextStyle {
  size: number;
  weight?: number;
  colour?: string;
  /** Lines at most; what does not fit into them ends in an ellipsis. */
  most?: number;
}

const HOST: TextStyle = { size: 24, weight: 650, most: 1 };

/** A name runs left to right in whatever it stands. */
function isolated(name: string): string {
  return `\u2068${name}\u2069`;
}

/** Breaks a text into lines that are no wider than there is room. */
function linesOf(context: CanvasRenderingContext2D, text: string, width: number, most: number): string[] {
  const lines: string[] = [];
  let line = '';
  const isWider = (one: string) => context.measureText(one).width > width;
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && isWider(longer)) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  lines.push(line);
  const kept = lines.slice(0, most);
  const last = kept.pop() ?? '';
  return [...kept, shortened(lines.length > most ? `${last}…` : last, isWider)];
}

function shortened(line: string, isWider: (line: string) => boolean): string {
  let kept = line;
  for (let length = line.length; length > 1 && isWider(kept); length--)
    kept = `${line.slice(0, length - 1)}…`;
  return kept;
}
