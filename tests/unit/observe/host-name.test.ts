import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostOf } from '../../../src/observe/host-name';

describe('hostOf', () => {
  it.each([
    ['https://Shop.Example/a?b#c', 'shop.example'],
    ['http://shop.example:8080', 'shop.example'],
    ['wss://shop.example/socket', 'shop.example'],
    ['https://user:pa@ss@shop.example:1/', 'shop.example'],
    ['https://shop.example/@other.example', 'shop.example'],
    ['https://shop.example?x=@other.example', 'shop.example'],
    ['https://[2001:db8::1]:443/', '[2001:db8::1]'],
    ['https://xn--mgbh0fb.example/', 'xn--mgbh0fb.example'],
  ])('of %s is %s', (url, host) => {
    expect(hostOf(url)).toBe(host);
  });

  it.each([
    'data:text/html,x',
    'blob:https://a.example/1',
    'chrome-extension://abc/',
    'https://',
    '',
    'https://__proto__/',
  ])('of %j is none', (url) => {
    expect(hostOf(url)).toBeNull();
  });

  it('agrees with the parser of the platform on every web address', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
        expect(hostOf(new URL(url).href)).toBe(new URL(url).hostname);
      }),
    );
  });
});
