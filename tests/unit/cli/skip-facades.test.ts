import { describe, expect, it } from 'vitest';
import { exportedToo } from '../../../src/cli/skip-facades';

describe('a script that is asked for by the names of a facade', () => {
  it.each([
    [
      'let a=1,b=2;export{a as x,b};',
      'x as First,b as Second',
      'let a=1,b=2;export{a as x,b,a as First,b as Second};',
    ],
    ['let a=1;export{a as x}', 'x as $', 'let a=1;export{a as x,a as $};'],
    ['say("export{a}");export{a};', 'a as b', 'say("export{a}");export{a,a as b};'],
  ])('exports them beside its own: %s', (code, names, expected) => {
    expect(exportedToo(code, names)).toBe(expected);
  });

  it('is refused where it has no such export', () => {
    expect(() => exportedToo('export{a as x};', 'y as Y')).toThrow('Expected a script to export y, got x.');
  });
});
