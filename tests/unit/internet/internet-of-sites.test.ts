import { describe, expect, it } from 'vitest';
import type { DemoHost, DemoSite } from '../../internet/demo-site';
import { internetOfSites } from '../../internet/internet-of-sites';

function site(name: string, hosts: Record<string, DemoHost>): DemoSite {
  return { host: name, title: '', hosts };
}

const SHOP = site('shop.example', {
  'shop.example': {
    addresses: ['52.0.0.1'],
    headers: { server: 'awselb/2.0', 'cache-control': 'no-store' },
    redirectsHttp: true,
    resources: {
      '/': { body: 'hello' },
      '/find?q=1': { body: 'one' },
      '/find': { body: 'any', headers: { 'cache-control': 'max-age=60' } },
      '/app.js': { body: '' },
    },
  },
});

function answer(target: string, scheme: 'http' | 'https' = 'https') {
  const host = internetOfSites([SHOP]).get('shop.example');
  const served = host?.answer({ scheme, method: 'GET', host: 'shop.example', target });
  return (
    served && {
      ...served,
      body: Buffer.from(served.body).toString(),
      headers: Object.fromEntries(served.headers),
    }
  );
}

describe('internetOfSites', () => {
  it.each([
    ['/', 'hello'],
    ['/?utm=1', 'hello'],
    ['/find?q=1', 'one'],
    ['/find?q=2', 'any'],
  ])('serves %s, with its query where that matters', (target, body) => {
    expect(answer(target)).toMatchObject({ status: 200, body });
  });

  it("adds a resource's headers to its host's, and the type that its ending tells", () => {
    expect(answer('/find')?.headers).toEqual({
      server: 'awselb/2.0',
      'cache-control': 'max-age=60',
      'content-type': 'text/html; charset=utf-8',
    });
    expect(answer('/app.js')?.headers['content-type']).toBe('text/javascript; charset=utf-8');
  });

  it.each(['/nothing', '/constructor', '/__proto__'])('says as its host that there is no %s', (target) => {
    expect(answer(target)).toMatchObject({ status: 404, headers: { server: 'awselb/2.0' } });
  });

  it('sends plain http to https', () => {
    expect(answer('/find?q=1', 'http')).toMatchObject({
      status: 301,
      headers: { location: 'https://shop.example/find?q=1' },
    });
  });

  it('puts a host together that two sites use', () => {
    const cdn = { addresses: ['13.0.0.1'] };
    const page = { addresses: ['52.0.0.9'], resources: {} };
    const internet = internetOfSites([
      site('a.example', {
        'a.example': page,
        'cdn.example': { ...cdn, resources: { '/a.js': { body: 'a' } } },
      }),
      site('b.example', {
        'b.example': page,
        'cdn.example': { ...cdn, resources: { '/b.js': { body: 'b' } } },
      }),
    ]);
    const bodies = ['/a.js', '/b.js'].map((target) =>
      Buffer.from(
        internet.get('cdn.example')?.answer({ scheme: 'https', method: 'GET', host: '', target })?.body ?? [],
      ).toString(),
    );
    expect(bodies).toEqual(['a', 'b']);
  });

  const page: DemoHost = { addresses: ['52.0.0.9'], resources: {} };
  it.each<[string, DemoSite[]]>([
    ['The site a.example does not describe its own host', [site('a.example', {})]],
    ['The host a.example has no address', [site('a.example', { 'a.example': { ...page, addresses: [] } })]],
    ['Not an address of a.example', [site('a.example', { 'a.example': { ...page, addresses: ['1.2.3'] } })]],
    ['Not a path of a.example', [site('a.example', { 'a.example': { ...page, resources: { x: {} } } })]],
    ['Not a host name', [site('A.example', { 'A.example': page })]],
    [
      'Two sites describe the host c.example differently',
      [
        site('a.example', { 'a.example': page, 'c.example': page }),
        site('b.example', { 'b.example': page, 'c.example': { ...page, addresses: ['1.1.1.1'] } }),
      ],
    ],
    [
      'Two sites describe https://c.example/x differently',
      [
        site('a.example', {
          'a.example': page,
          'c.example': { ...page, resources: { '/x': { body: '1' } } },
        }),
        site('b.example', {
          'b.example': page,
          'c.example': { ...page, resources: { '/x': { body: '2' } } },
        }),
      ],
    ],
  ])('refuses: %s', (message, sites) => {
    expect(() => internetOfSites(sites)).toThrow(message);
  });
});
