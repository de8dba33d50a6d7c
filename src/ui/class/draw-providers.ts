import type { ClassPicture, Leaning } from '../../class-session/class-picture';
import { clipped, type Drawing, type Shape, textAt } from '../pictures/drawing';

const ROW = 30;
const COLUMN = 86;
const HEAD = 30;
const NAMES = 150;
/** Side of the square that stands for all sites of a student. */
export const SIDE = 22;

/** Sides of the two squares of a cell: their areas are shares of a student's sites. */
export function sidesOf({ sites, critical }: Leaning, all: number): { sites: number; critical: number } {
  const side = (count: number) => (count === 0 ? 0 : Math.max(4, SIDE * Math.sqrt(count / all)));
  return { sites: side(sites), critical: side(critical) };
}

interface DrawnStudent {
  name: string;
  sites: number;
}

/** Students × providers as a picture for files. */
export function drawProviders(
  students: readonly DrawnStudent[],
  providers: ClassPicture['providers'],
  nameOf: (id: string) => string,
  isRtl: boolean,
): Drawing {
  const width = NAMES + COLUMN * providers.length;
  const height = HEAD + ROW * students.length;
  const x = (at: number) => (isRtl ? width - at : at);
  const ground: Shape[] = providers.map(({ id }, column) =>
    textAt(x(NAMES + COLUMN * (column + 0.5)), 18, clipped(nameOf(id), COLUMN - 6, 12), {
      ...{ anchor: 'middle', size: 12, fill: 'ink', isBold: true },
    }),
  );
  students.forEach(({ name, sites }, row) => {
    const y = HEAD + ROW * row;
    ground.push(
      { draw: 'rect', x: 0, y, width, height: 1, fill: 'line' },
      textAt(x(0), y + 20, clipped(name, NAMES - 8, 12), {
        ...{ anchor: isRtl ? 'right' : 'left', size: 12, fill: 'ink' },
      }),
    );
    providers.forEach(({ leanings }, column) => {
      const leaning = leanings[row];
      if (leaning === undefined || leaning.sites === 0) return;
      const sides = sidesOf(leaning, sites);
      const [middle, centre] = [x(NAMES + COLUMN * (column + 0.5)), y + ROW / 2];
      const square = (side: number, fill: 'origin-unknown' | 'down'): Shape => ({
        ...{ draw: 'rect', x: middle - side / 2, y: centre - side / 2, width: side, height: side },
        fill,
      });
      ground.push(square(sides.sites, 'origin-unknown'), square(sides.critical, 'down'));
    });
  });
  return { width, height, ground, marks: [] };
}
