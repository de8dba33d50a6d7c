import type { Mark } from './drawing';

/**
 * Which mark a key leads to: the arrows to the nearest in their direction, Page Down and Page Up to the next and the one
 * before, whatever lies where, Home and End to the first and the last.
 * @returns null where the key leads nowhere.
 */
export function walkByKey<Chosen extends string>(
  marks: readonly Mark<Chosen>[],
  from: string | null,
  key: string,
): Mark<Chosen> | null {
  const [first, last] = [marks[0], marks.at(-1)];
  if (key === 'Home') return first ?? null;
  if (key === 'End') return last ?? null;
  const direction = DIRECTIONS.get(key);
  const index = marks.findIndex(({ id }) => id === from);
  const at = marks[index];
  if (at && key === 'PageDown') return marks[index + 1] ?? null;
  if (at && key === 'PageUp') return marks[index - 1] ?? null;
  if (!direction || !first) return null;
  if (!at) return first;
  let nearest: { mark: Mark<Chosen>; distance: number } | null = null;
  for (const mark of marks) {
    const ahead = aheadOf(at, mark, direction);
    if (mark === at || ahead < 1) continue;
    const [from, to] = [middleOf(at), middleOf(mark)];
    const aside = direction.x === 0 ? Math.abs(to.x - from.x) : Math.abs(to.y - from.y);
    // What lies straight ahead is nearer than what lies aside.
    const distance = ahead + 2.5 * aside;
    if (nearest === null || distance < nearest.distance) nearest = { mark, distance };
  }
  return nearest?.mark ?? null;
}

/** How far the nearer pair of edges lies apart: things that begin or end in one line are none ahead of the other. */
function aheadOf(
  { box: a }: Mark<string>,
  { box: b }: Mark<string>,
  { x, y }: { x: number; y: number },
): number {
  return Math.min(
    x * (b.x - a.x) + y * (b.y - a.y),
    x * (b.x + b.width - a.x - a.width) + y * (b.y + b.height - a.y - a.height),
  );
}

const DIRECTIONS: ReadonlyMap<string, { x: number; y: number }> = new Map([
  ['ArrowLeft', { x: -1, y: 0 }],
  ['ArrowRight', { x: 1, y: 0 }],
  ['ArrowUp', { x: 0, y: -1 }],
  ['ArrowDown', { x: 0, y: 1 }],
]);

function middleOf({ box }: Mark<string>): { x: number; y: number } {
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
