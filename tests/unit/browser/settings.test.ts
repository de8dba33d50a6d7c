import { describe, expect, it } from 'vitest';
import { chosenResolver } from '../../../src/browser/deeper-resolver';
import { checkResolverChoice, checkSettings, DEFAULT_SETTINGS } from '../../../src/browser/settings';
import { RESOLVERS } from '../../../src/deeper/resolvers';

describe('settings', () => {
  it.each([undefined, null, 7, 'x', [], { resolver: 7, namesBehindNames: 'yes', language: 'xx' }])(
    'are the defaults where storage holds %j',
    (stored) => expect(checkSettings(stored)).toEqual(DEFAULT_SETTINGS),
  );

  it('ask nobody for names by themselves at first', () => {
    expect(DEFAULT_SETTINGS.namesBehindNames).toBe(false);
  });

  it('are kept as they were chosen', () => {
    const chosen = {
      ...DEFAULT_SETTINGS,
      resolver: { kind: 'own', url: 'https://dns.example/dns-query' },
      namesBehindNames: true,
    };
    expect(checkSettings(chosen)).toEqual(chosen);
  });
});

describe('the choice of a resolver', () => {
  it.each([
    ['a preset that is gone', { kind: 'preset', id: 'gone' }],
    ['no https', { kind: 'own', url: 'http://dns.example/' }],
    ['a password', { kind: 'own', url: 'https://a:b@dns.example/' }],
    ['no text', { kind: 'own', url: 7 }],
    ['another kind', { kind: 'other', url: 'https://dns.example/' }],
  ])('is none with %s', (_, choice) => {
    expect(checkResolverChoice(choice)).toBeNull();
  });

  it.each(RESOLVERS)('is one for $name, by name and host', ({ id, name, url }) => {
    const choice = checkResolverChoice({ kind: 'preset', id, extra: 1 });
    expect(choice).toEqual({ kind: 'preset', id });
    expect(choice && chosenResolver(choice)).toEqual({ name, host: new URL(url).host, url });
  });

  it('is called by its host where it is the reader’s own', () => {
    const own = chosenResolver({ kind: 'own', url: 'https://dns.example:8443/q' });
    expect(own).toEqual({
      name: 'dns.example:8443',
      host: 'dns.example:8443',
      url: 'https://dns.example:8443/q',
    });
  });
});
