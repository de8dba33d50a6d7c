import type { Mark } from './drawing';

/**
 * Which mark a key leads to: the arrows to the nearest in their direction, Home and End to the first and the last.
 * @returns null where the key leads nowhere.
 */
export function walkByKey(marks: readonly Mark[], from: string | null, key: string): Mark | null {
  const [first, last] = [marks[0], marks.at(-1)];
  if (key === 'Home') return first ?? null;
  if (key === 'End') return last ?? null;
  const direction = DIRECTIONS.get(key);
  const at = marks.find(({ id }) => id === from);
  if (!direction || !first) return null;
  if (!at) return first;
  const here = middleOf(at);
  let nearest: { mark: Mark; distance: number } | null = null;
  for (const mark of marks) {
    const there = middleOf(mark);
    const [dx, dy] = [there.x - here.x, there.y - here.y];
    const along = dx * direction.x + dy * direction.y;
    const aside = Math.abs(dx * direction.y) + Math.abs(dy * direction.x);
    if (mark === at || along < 1) continue;
    // What lies straight ahead is nearer than what lies aside.
    const distance = along + 2.5 * aside;
    if (nearest === null || distance < nearest.distance) nearest = { mark, distance };
  }
  return nearest?.mark ?? null;
}

const DIRECTIONS: ReadonlyMap<string, { x: number; y: number }> = new Map([
  ['ArrowLeft', { x: -1, y: 0 }],
  ['ArrowRight', { x: 1, y: 0 }],
  ['ArrowUp', { x: 0, y: -1 }],
  ['ArrowDown', { x: 0, y: 1 }],
]);

function middleOf({ box }: Mark): { x: number; y: number } {
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
