import { describe, expect, it } from 'vitest';
import { memberOf, textIn } from '../../../../src/address-map/lists/json-parts';

describe('memberOf', () => {
  it('gives an own member, whatever it is called', () => {
    expect(memberOf(JSON.parse('{"__proto__": 5}'), '__proto__')).toBe(5);
    expect(textIn({ region: 'us-east-1' }, 'region')).toBe('us-east-1');
  });

  it.each([{}, [], 'text', 5, null, undefined])('gives nothing that %j was not given', (value) => {
    for (const name of ['constructor', '__proto__', 'toString'])
      expect(memberOf(value, name)).toBeUndefined();
  });
});
