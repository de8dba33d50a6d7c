import { describe, expect, it } from 'vitest';
import { firstBars } from '../../../../src/ui/web/first-bars';

const bars = (...ids: string[]) =>
  ids.map((id) => ({ ...{ id, label: id, note: '', amounts: [1] }, pick: id === 'x' ? null : id }));
const RANKED = bars('a', 'b', 'c', 'd', 'e');

describe('the bars that are drawn first', () => {
  it.each([
    ['none is chosen', null, 'a b'],
    ['one of them is chosen', 'b', 'a b'],
    ['one that ranks lower is chosen', 'd', 'a b d'],
    ['what is chosen has no bar', 'z', 'a b'],
  ])('are the first in rank, and the chosen one: %s', (_, chosen, drawn) => {
    expect(
      firstBars(RANKED, 2, chosen)
        .map(({ id }) => id)
        .join(' '),
    ).toBe(drawn);
  });

  it('leave out what cannot be chosen where nothing is chosen', () => {
    expect(firstBars(bars('a', 'x'), 1, null).map(({ id }) => id)).toEqual(['a']);
  });
});
