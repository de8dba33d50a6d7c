import { describe, expect, it } from 'vitest';
import { hostsToAsk } from '../../../src/browser/deeper-hosts';
import { checkOrder } from '../../../src/browser/deeper-order';
import { exchangeWith, loadOf } from './page-loads';

const LOAD = loadOf(['www.shop.example', 'img.shop.example', 'cdn.other.example']);
const ORDER = {
  type: 'look-deeper',
  hosts: ['www.shop.example', 'cdn.other.example'],
  sites: ['shop.example', 'other.example'],
  resolver: { kind: 'preset', id: 'quad9' },
};

describe('an order to look deeper', () => {
  it('is followed for hosts of the page and their sites', () => {
    expect(checkOrder(ORDER, LOAD)).toEqual(ORDER);
  });

  it.each([
    [
      'hosts of other pages',
      { hosts: ['www.shop.example', 'secret.example'] },
      { hosts: ['www.shop.example'] },
    ],
    ['sites of other pages', { sites: ['shop.example', 'secret.example'] }, { sites: ['shop.example'] }],
    ['ends of names that are no sites', { sites: ['hop.example', 'example'] }, { sites: [] }],
    ['what is no text', { hosts: [7, null, 'img.shop.example'] }, { hosts: ['img.shop.example'] }],
    ['what is no list', { sites: { 0: 'shop.example' } }, { sites: [] }],
  ])('leaves out %s', (_, change, followed) => {
    expect(checkOrder({ ...ORDER, ...change }, LOAD)).toMatchObject(followed);
  });

  it.each([
    ['nothing', null],
    ['a text', 'look-deeper'],
    ['another type', { ...ORDER, type: 'look' }],
    ['no host of the page', { ...ORDER, hosts: ['secret.example'] }],
    ['no hosts at all', { type: 'look-deeper', resolver: ORDER.resolver }],
    ['a resolver that is not offered', { ...ORDER, resolver: { kind: 'preset', id: 'nobody' } }],
    ['a resolver without TLS', { ...ORDER, resolver: { kind: 'own', url: 'http://dns.example/' } }],
    ['no resolver', { ...ORDER, resolver: null }],
  ])('is not followed with %s', (_, message) => {
    expect(checkOrder(message, LOAD)).toBeNull();
  });

  it('is not followed for a page that came through a proxy, or of which nothing was seen', () => {
    expect(checkOrder(ORDER, { ...LOAD, gaps: ['proxied'] })).toBeNull();
    expect(checkOrder(ORDER, null)).toBeNull();
  });

  it('may always be to stop', () => {
    expect(checkOrder({ type: 'stop-looking' }, null)).toEqual({ type: 'stop-looking' });
  });
});

describe('hosts that may be asked for', () => {
  it('are the page’s own first, each once', () => {
    const page = exchangeWith('www.shop.example', { roles: { document: 1 } });
    expect(hostsToAsk(loadOf(['img.shop.example', page, 'img.shop.example']))).toEqual([
      'www.shop.example',
      'img.shop.example',
    ]);
  });

  it.each([
    ['an address', exchangeWith('192.0.2.7')],
    ['an address of IPv6', exchangeWith('[2001:db8::7]')],
    ['a name without a dot', exchangeWith('intranet')],
    ['a name of the local network', exchangeWith('printer.local')],
    ['a name that leads inside', exchangeWith('wiki.shop.example', { address: '10.0.0.7' })],
    ['a name that leads to this machine', exchangeWith('dev.shop.example', { address: '::1' })],
  ])('do not hold %s', (_, exchange) => {
    expect(hostsToAsk(loadOf([exchange, 'cdn.example.org']))).toEqual(['cdn.example.org']);
  });

  it('hold one whose address was not seen', () => {
    const unseen = exchangeWith('www.shop.example', { address: null, addressSource: 'unseen' });
    expect(hostsToAsk(loadOf([unseen]))).toEqual(['www.shop.example']);
  });
});
