import { describe, expect, it } from 'vitest';
import type { Steps } from '../../../../src/concentration/steps';
import { inSteps } from '../../../../src/ui/web/in-steps';

function* busy(count: number): Steps<number> {
  for (let step = 0; step < count; step++) {
    const until = performance.now() + 4;
    while (performance.now() < until);
    yield;
  }
  return count;
}

describe('long work', () => {
  it('comes to its result, and lets others have their turn meanwhile', async () => {
    let turns = 0;
    const timer = setInterval(() => {
      turns += 1;
    }, 1);
    expect(await inSteps(busy(20), () => true)).toBe(20);
    clearInterval(timer);
    expect(turns).toBeGreaterThan(2);
  });

  it('lets others have their turn between short works too', async () => {
    let turns = 0;
    const timer = setInterval(() => {
      turns += 1;
    }, 1);
    for (let work = 0; work < 20; work++) await inSteps(busy(1), () => true);
    clearInterval(timer);
    expect(turns).toBeGreaterThan(2);
  });

  it('is left where nobody wants it any more', async () => {
    let asked = 0;
    const steps = busy(1_000);
    expect(await inSteps(steps, () => ++asked < 3)).toBeNull();
    expect(steps.next().done).toBe(false);
  });
});
