import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { DemoSite } from '../../internet/demo-site';
import { internetOfSites } from '../../internet/internet-of-sites';
import { generatedSites } from '../../judged/pages/generated-sites';

/** What a site serves: each address with a hash of what stands there. */
function served(site: DemoSite): string[] {
  return Object.entries(site.hosts).flatMap(([host, { resources }]) =>
    Object.entries(resources).map(
      ([path, { body = '' }]) => `${host}${path} ${createHash('sha1').update(body).digest('hex')}`,
    ),
  );
}

describe('generated sites', () => {
  const sites = generatedSites(1);

  it.each(sites)(
    '$name can be served, and comes out the same again',
    ({ make }) => {
      const [site, again] = [make(), make()];
      expect(served(again)).toEqual(served(site));
      const answer = internetOfSites([site])
        .get(site.host)
        ?.answer({ scheme: 'https', method: 'GET', host: site.host, target: '/' });
      expect([200, 301, 302]).toContain(answer?.status);
      // Painting takes its time where many run at once.
    },
    30_000,
  );

  it('are of as many kinds as there are names', () => {
    expect(new Set(sites.map(({ name }) => name)).size).toBe(sites.length);
  });
});
