// @vitest-environment jsdom
import { isIP } from 'node:net';
import { describe, expect, it } from 'vitest';
import type { DemoHost, DemoSite } from '../../../internet/demo-site';
import { CASES_SITE, DEMO_SITES } from '../../../internet/sites';
import { PUT_IN, pageOf, referencesOf, resourceAt, SOME_HOST, textsOf } from './references';

const SITES = [...DEMO_SITES, CASES_SITE];
const HOSTS = SITES.flatMap((site) => Object.entries(site.hosts));
/** A name that is meant not to exist. */
const NOWHERE = 'nowhere.invalid';

/** Whether a site serves what one of its texts refers to; of what a script puts together, whether it serves any such. */
function isServed(site: DemoSite, reference: string): boolean {
  const { hostname, pathname, search } = new URL(reference);
  const hosts = Object.entries(site.hosts).filter(([name]) => {
    const [known = ''] = hostname.split(PUT_IN);
    return hostname === SOME_HOST || (hostname.includes(PUT_IN) ? name.startsWith(known) : name === hostname);
  });
  const [path = '', rest] = (pathname + search).split(PUT_IN);
  return hosts.some(([, host]) =>
    rest === undefined && !hostname.includes(PUT_IN)
      ? resourceAt(host, path) !== undefined
      : Object.keys(host.resources).some((served) => served.startsWith(path)),
  );
}

describe.each(SITES.map((site) => [site.host, site] as const))('%s', (_, site) => {
  const texts = textsOf(site);

  it('describes its own host and serves a page there', () => {
    const page = site.hosts[site.host]?.resources['/'];
    expect(page?.headers?.['content-type']).toContain('text/html');
    expect(site.title.length).toBeGreaterThan(10);
  });

  it('refers to nothing that is not served', () => {
    const missing = texts.flatMap(({ address, type, text }) =>
      referencesOf(text, type, address).filter(
        (reference) =>
          new URL(reference).hostname !== NOWHERE && !SITES.some((any) => isServed(any, reference)),
      ),
    );
    expect(missing).toEqual([]);
  });

  it('gives every page a language, a direction and a title', () => {
    for (const { address, text } of texts.filter(({ type }) => type.startsWith('text/html'))) {
      const document = pageOf(text);
      expect(document.documentElement.lang, address).toMatch(/^(en|ar)$/);
      expect(document.documentElement.dir, address).toBe(
        document.documentElement.lang === 'ar' ? 'rtl' : 'ltr',
      );
      expect(document.title, address).not.toBe('');
    }
  });

  it('says of every picture what it shows and how large it is', () => {
    for (const { address, text } of texts.filter(({ type }) => type.startsWith('text/html'))) {
      for (const image of pageOf(text).querySelectorAll('img[src]')) {
        expect(image.hasAttribute('alt'), `${address} ${image.outerHTML}`).toBe(true);
        expect(Number(image.getAttribute('width')), `${address} ${image.outerHTML}`).toBeGreaterThan(0);
        expect(Number(image.getAttribute('height')), `${address} ${image.outerHTML}`).toBeGreaterThan(0);
      }
    }
  });
});

describe('the hosts of all sites', () => {
  it.each(HOSTS)('%s has addresses, and says everything in lower case', (name, host) => {
    expect(name).toMatch(/^[a-z0-9.-]+$/);
    expect(host.addresses.length).toBeGreaterThan(0);
    for (const address of host.addresses) expect(isIP(address), address).toBeGreaterThan(0);
    for (const cname of host.cnames ?? []) expect(cname).toMatch(/^[a-z0-9.-]+$/);
    for (const [path, { headers }] of Object.entries(host.resources)) {
      expect(path).toMatch(/^\//);
      for (const header of Object.keys({ ...host.headers, ...headers }))
        expect(header).toBe(header.toLowerCase());
    }
  });

  it('share an address only where one owner would', () => {
    const owners = new Map<string, Set<string>>();
    for (const [name, { addresses }] of HOSTS) {
      const owner = name.split('.').slice(-2).join('.');
      for (const address of addresses) owners.set(address, (owners.get(address) ?? new Set()).add(owner));
    }
    expect([...owners].filter(([, names]) => names.size > 1)).toEqual([]);
  });

  it('are described alike wherever two sites name the same one', () => {
    const seen = new Map<string, DemoHost>();
    for (const [name, host] of HOSTS) {
      expect(seen.get(name) ?? host, name).toBe(host);
      seen.set(name, host);
    }
  });

  it('lead to the same addresses wherever they lead through the same name', () => {
    const ends = new Map<string, readonly string[]>();
    for (const [name, { cnames = [], addresses }] of HOSTS) {
      const end = cnames.at(-1);
      if (end === undefined) continue;
      expect(addresses, name).toEqual(ends.get(end) ?? addresses);
      ends.set(end, addresses);
    }
  });

  it('include some that have IPv6, and one that has nothing else', () => {
    const families = HOSTS.map(([, { addresses }]) => new Set(addresses.map((address) => isIP(address))));
    expect(families.filter((family) => family.has(6) && family.has(4)).length).toBeGreaterThan(5);
    expect(families.filter((family) => family.has(6) && !family.has(4))).toHaveLength(1);
  });
});
