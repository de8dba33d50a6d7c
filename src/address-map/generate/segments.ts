import type { Cells } from './cells';

/** Cells with what is known of them. Lists of segments are ascending and do not overlap. */
export interface Segment<Value> extends Cells {
  value: Value;
}

/** Lays segments over others; what lies on top hides what is below. */
export function layOver<Value>(
  below: readonly Segment<Value>[],
  above: readonly Segment<Value>[],
): Segment<Value>[] {
  const result: Segment<Value>[] = [];
  let next = 0;
  for (const segment of below) {
    let { first } = segment;
    while (next < above.length && (above[next]?.last ?? 0) < first) push(result, above[next++]);
    for (let at = next; at < above.length; at++) {
      const cover = above[at];
      if (!cover || cover.first > segment.last) break;
      if (cover.first > first) push(result, { first, last: cover.first - 1, value: segment.value });
      first = Math.max(first, cover.last + 1);
      if (cover.last > segment.last) break;
      push(result, cover);
      next = at + 1;
    }
    if (first <= segment.last) push(result, { first, last: segment.last, value: segment.value });
  }
  for (; next < above.length; next++) push(result, above[next]);
  return result;
}

/** Sorts segments and joins neighbours that say the same. */
export function joined<Value>(segments: readonly Segment<Value>[]): Segment<Value>[] {
  const result: Segment<Value>[] = [];
  for (const segment of [...segments].sort((a, b) => a.first - b.first)) push(result, segment);
  return result;
}

function push<Value>(result: Segment<Value>[], segment: Segment<Value> | undefined): void {
  if (!segment) return;
  const before = result.at(-1);
  if (before && before.value === segment.value && before.last + 1 === segment.first) {
    result[result.length - 1] = { ...before, last: segment.last };
  } else result.push(segment);
}
