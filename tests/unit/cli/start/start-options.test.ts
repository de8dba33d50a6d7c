import { describe, expect, it } from 'vitest';
import { hasDisplay, readStartOptions } from '../../../../src/cli/start/start-options';

describe('readStartOptions', () => {
  it.each([
    [[], { browser: null, url: null }],
    [['--browser', 'firefox'], { browser: 'firefox', url: null }],
    [['https://example.com/x', '--browser=chromium'], { browser: 'chromium', url: 'https://example.com/x' }],
  ])('reads %j', (args, options) => {
    expect(readStartOptions(args)).toEqual(options);
  });

  it.each([
    [['--browser', 'opera'], 'No such browser: "opera"'],
    [['example.com'], 'Not an address of a page: "example.com"'],
    [['file:///etc/passwd'], 'Not an address of a page'],
    [['https://a.example', 'https://b.example'], 'One page at a time'],
    [['--fast'], "Unknown option '--fast'"],
  ])('refuses %j', (args, message) => {
    expect(() => readStartOptions(args)).toThrow(message);
  });
});

describe('hasDisplay', () => {
  it.each([
    [{ DISPLAY: ':0' }, 'linux', true],
    [{ WAYLAND_DISPLAY: 'wayland-0' }, 'linux', true],
    [{}, 'linux', false],
    [{ DISPLAY: '' }, 'linux', false],
    [{ DISPLAY: ':0', CI: 'true' }, 'linux', false],
    [{}, 'darwin', true],
    [{ CI: 'true' }, 'win32', false],
  ] as const)('with %j on %s: %s', (environment, platform, expected) => {
    expect(hasDisplay(environment, platform)).toBe(expected);
  });
});
