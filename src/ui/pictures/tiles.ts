/** Something with a size, and where it stands. */
export interface Tile<Item> {
  item: Item;
  x: number;
  y: number;
  width: number;
  height: number;
}

interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}

/**
 * Fills an area with tiles as large as what they stand for, as square as they come (the squarified treemap of Bruls,
 * Huizing and van Wijk, 2000). What has no size has no tile.
 */
export function squarify<Item>(
  items: readonly Item[],
  sizeOf: (item: Item) => number,
  area: Area,
): Tile<Item>[] {
  const sized = items
    .map((item) => ({ item, size: sizeOf(item) }))
    .filter(({ size }) => size > 0)
    .sort((a, b) => b.size - a.size);
  const total = sized.reduce((sum, { size }) => sum + size, 0);
  const tiles: Tile<Item>[] = [];
  let rest = { ...area };
  let left = total;
  for (let start = 0; start < sized.length; ) {
    const side = Math.min(rest.width, rest.height);
    // How much area one unit of size takes.
    const scale = left > 0 ? (rest.width * rest.height) / left : 0;
    let end = start + 1;
    let sum = sized[start]?.size ?? 0;
    for (; end < sized.length; end++) {
      const next = sum + (sized[end]?.size ?? 0);
      const sizes = (to: number) => sized.slice(start, to).map(({ size }) => size * scale);
      if (worst(sizes(end + 1), side, next * scale) > worst(sizes(end), side, sum * scale)) break;
      sum = next;
    }
    const row = sized.slice(start, end);
    const isColumn = rest.width >= rest.height;
    const depth = end === sized.length ? (isColumn ? rest.width : rest.height) : (sum * scale) / side;
    let along = isColumn ? rest.y : rest.x;
    for (const { item, size } of row) {
      const length = (size / sum) * side;
      tiles.push(
        isColumn
          ? { item, x: rest.x, y: along, width: depth, height: length }
          : { item, x: along, y: rest.y, width: length, height: depth },
      );
      along += length;
    }
    rest = isColumn
      ? { ...rest, x: rest.x + depth, width: rest.width - depth }
      : { ...rest, y: rest.y + depth, height: rest.height - depth };
    left -= sum;
    start = end;
  }
  return tiles;
}

/** The worst relation of length to breadth in a row of tiles along a side. */
function worst(areas: readonly number[], side: number, sum: number): number {
  const [largest, smallest] = [Math.max(...areas), Math.min(...areas)];
  return Math.max((side * side * largest) / (sum * sum), (sum * sum) / (side * side * smallest));
}
