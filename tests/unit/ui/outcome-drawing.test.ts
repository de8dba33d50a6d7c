import { describe, expect, it } from 'vitest';
import { OUTCOMES } from '../../../src/outage/scenario';
import { outcomeDrawing } from '../../../src/ui/outcome-drawing';

const both = OUTCOMES.flatMap((outcome) => [false, true].map((isDoubtful) => ({ outcome, isDoubtful })));

describe('the toolbar icon', () => {
  it('is another one for every outcome, likely or only possible', () => {
    const drawings = both.map((shown) => JSON.stringify(outcomeDrawing(shown)));
    expect(new Set(drawings).size).toBe(both.length);
  });

  it.each(OUTCOMES)('tells %s from the others by shape, not by colour alone', (outcome) => {
    const shapeOf = (shown: (typeof OUTCOMES)[number]) =>
      outcomeDrawing({ outcome: shown, isDoubtful: false })
        .map(({ path }) => path)
        .join(' ');
    expect(OUTCOMES.filter((other) => shapeOf(other) === shapeOf(outcome))).toEqual([outcome]);
  });

  it.each(OUTCOMES)('draws %s in outline where it is only possible', (outcome) => {
    const [body] = outcomeDrawing({ outcome, isDoubtful: true });
    expect(body?.fill).toBeNull();
    expect(outcomeDrawing({ outcome, isDoubtful: false })[0]?.fill).not.toBeNull();
  });
});
