import { describe, expect, it } from 'vitest';
import { withoutKeys } from '../../../src/cli/leave-out-keys';
import { CATALOGUES } from '../../../src/explain/create-words';
import { underKeys } from '../../../src/explain/under-keys';

const plural = { count: 'n', zero: 'a', one: 'b', two: 'c', few: 'd', many: 'e', other: 'f' };

describe('an Arabic catalogue that ships without its keys', () => {
  it('is the same under the keys of the English one', () => {
    const { en, ar } = CATALOGUES;
    expect(underKeys(en, withoutKeys(en, ar))).toEqual(ar);
  });

  it('follows the order of the English one', () => {
    const english = { later: 'x', counted: { count: 'n', one: 'x', other: 'y' }, first: 'x' };
    const packed = withoutKeys(english, { first: 'z', counted: plural, later: 'y' });
    expect(packed.split('\n')).toEqual(['y', 'a', 'b', 'c', 'd', 'e', 'f', 'z']);
  });

  it.each([
    ['lacks a key', { a: 'x' }, {}, 'a'],
    ['has a plural where the English has none', { a: 'x' }, { a: plural }, 'a'],
    [
      'counts something else',
      { a: { count: 'n', one: 'x', other: 'y' } },
      { a: { ...plural, count: 'm' } },
      'a',
    ],
    ['breaks a line', { a: 'x' }, { a: 'x\ny' }, 'one line'],
  ])('is refused when it %s', (_what, english, arabic, named) => {
    expect(() => withoutKeys(english, arabic)).toThrow(named);
  });
});
