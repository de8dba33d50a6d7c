import { describe, expect, it } from 'vitest';
import { LIST_IDS, type ListId } from '../../../../../src/address-map/lists/list-definition';
import type { Internet } from '../../../../internet/internet';
import { hasRealLists, listText } from '../../../../internet/sites/official-lists/list-text';
import { LIST_CONTROL } from '../../../../internet/sites/official-lists/list-variants';
import { officialListsInternet } from '../../../../internet/sites/official-lists/official-lists-internet';

const decoder = new TextDecoder();

function ask(internet: Internet, url: string) {
  const { host, pathname, search } = new URL(url);
  const target = pathname + search;
  return internet.get(host)?.answer({ scheme: 'https', method: 'GET', host, target }) ?? null;
}
const bodyOf = (internet: Internet, url: string) => decoder.decode(ask(internet, url)?.body);

const AWS = 'https://ip-ranges.amazonaws.com/ip-ranges.json';

describe('the publishers of address lists', () => {
  it.each([
    [AWS, 'aws'],
    ['https://api.fastly.com/public-ip-list', 'fastly'],
    ['https://docs.oracle.com/en-us/iaas/tools/public_ip_ranges.json', 'oracle'],
    ['https://geoip.linode.com/', 'linode'],
    ['https://digitalocean.com/geo/google.csv', 'digitalocean'],
    ['https://www.cloudflare.com/ips-v4', 'cloudflare'],
    ['https://www.gstatic.com/ipranges/cloud.json', 'google'],
  ] as const)('answer under their real names: %s', (url, id) => {
    expect(bodyOf(officialListsInternet(), url)).toBe(listText(id, 'good'));
  });

  it('lead from Microsoft’s page to the file', () => {
    const internet = officialListsInternet();
    const page = bodyOf(internet, 'https://www.microsoft.com/en-us/download/details.aspx?id=56519');
    const link = /href="(https:[^"]+\.json)"/.exec(page)?.[1] ?? '';
    expect(bodyOf(internet, link)).toBe(listText('azure', 'good'));
  });

  it('say nothing where they are asked for something else', () => {
    expect(ask(officialListsInternet(), 'https://www.gstatic.com/images/x.png')).toBeNull();
  });

  it('answer otherwise once they are told to, and as before after a reset', () => {
    const internet = officialListsInternet();
    const tell = (path: string) => ask(internet, `http://${LIST_CONTROL}${path}`)?.status;
    expect(tell('/aws/error')).toBe(204);
    expect(ask(internet, AWS)?.status).toBe(500);
    expect(tell('/aws/stalled')).toBe(204);
    expect(ask(internet, AWS)?.failure).toBe('stall');
    expect(tell('/aws/silent')).toBe(204);
    expect(ask(internet, AWS)?.failure).toBe('hang');
    expect(tell('/reset')).toBe(204);
    expect(bodyOf(internet, AWS)).toBe(listText('aws', 'good'));
    expect(tell('/aws/no-such-way')).toBe(404);
    expect(tell('/nobody/html')).toBe(404);
  });
});

const prefixes = (id: ListId, variant: Parameters<typeof listText>[1]) =>
  listText(id, variant).match(/\d+\.\d+\.\d+\.\d+\/\d+/g) ?? [];

describe.each(LIST_IDS)('the small list in the place of %s’s', (id) => {
  it('names no block twice', () => {
    expect(new Set(prefixes(id, 'good')).size).toBe(prefixes(id, 'good').length);
  });

  it('loses more than half of its blocks where that is wanted, and claims everything where that is', () => {
    expect(prefixes(id, 'halved').length).toBeLessThan(prefixes(id, 'good').length / 2);
    expect(prefixes(id, 'default-route')).toContain('0.0.0.0/0');
    expect(listText(id, 'html')).toMatch(/^<!doctype html>/);
    expect(listText(id, 'good').startsWith(listText(id, 'truncated'))).toBe(true);
  });

  it.skipIf(!hasRealLists())('gives way to the real one', () => {
    expect(prefixes(id, 'real').length).toBeGreaterThan(10);
  });
});
