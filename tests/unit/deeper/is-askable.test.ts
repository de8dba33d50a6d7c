import { expect, it } from 'vitest';
import { isAskable } from '../../../src/deeper/is-askable';

it.each([
  'shop.example',
  '_dmarc.shop.example',
  'a--b.xn--p1ai',
  'd111.cloudfront.net',
  `${'a.'.repeat(125)}com`,
])('asks for %s', (name) => {
  expect(isAskable(name)).toBe(true);
});

it.each([
  ...['', 'localhost', 'printer', 'printer.local', 'db.internal', 'nas.home.arpa', 'x.onion', 'intra.corp'],
  ...['127.0.0.1', '8.8.8.8', '192.168.0.1', '[::1]', '[2600::1]', '1.2.3.4.5'],
  ...[
    'Shop.example',
    'shop.example.',
    '.example',
    'a..b',
    'a b.example',
    'ä.example',
    '<b>.example',
    'a/b.example',
  ],
  ...['__proto__', 'constructor', `${'a'.repeat(64)}.example`, `${'a.'.repeat(126)}com`],
])('does not ask for "%s"', (name) => {
  expect(isAskable(name)).toBe(false);
});
