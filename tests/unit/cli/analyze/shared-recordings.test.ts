import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { HostAnalysis, PageAnalysis } from '../../../../src/cli/analyze/analysis';
import { analyze } from '../../../../src/cli/analyze/run-analyze';

/** Recordings of real pages, which do not belong to the project: checked where they lie beside it. */
const RECORDINGS = join(import.meta.dirname, '../../../../../shared/recordings');
const MAP = join(import.meta.dirname, '../../../../assets/address-map/address-map.bin');

async function pagesOf(file: string, ...options: string[]): Promise<PageAnalysis[]> {
  let printed = '';
  const status = await analyze(['--format', 'json', ...options, join(RECORDINGS, file)], {
    print: async (text) => {
      printed += text;
    },
    complain: () => undefined,
  });
  expect(status).toBe(0);
  return JSON.parse(printed).pages;
}

describe.skipIf(!existsSync(RECORDINGS) || !existsSync(MAP))('over recordings of real pages', () => {
  it('a page of Google leans on nobody else', async () => {
    for (const severity of ['as-it-happened', 'region-lost']) {
      const [page] = await pagesOf('pages/google.com-2026.har', '--severity', severity);
      expect(page).toMatchObject({
        url: 'https://www.google.com/',
        site: 'google.com',
        outcome: 'untouched',
        worst: 'untouched',
      });
    }
    const [page] = await pagesOf('pages/google.com-2026.har', '--lost', 'google');
    expect(page?.outcome).toBe('unreachable');
  });

  it('a page in Frankfurt stands while Virginia is lost, and falls with its own region', async () => {
    const [page] = await pagesOf('pages/enorm-magazin.de-2017.har', '--severity', 'region-lost');
    const own = page?.hosts.find(({ host }) => host === 'enorm-magazin.de');
    expect(own).toMatchObject({ provider: 'aws', region: 'eu-central-1', fate: 'up', firstParty: true });
    expect(['unreachable', 'unknown']).not.toContain(page?.outcome);
    const [lost] = await pagesOf('pages/enorm-magazin.de-2017.har', '--lost', 'aws:eu-central-1');
    expect(lost?.outcome).toBe('unreachable');
  });

  it('a newspaper of 2015 has its edge, its own network and its trackers told apart', async () => {
    const [page] = await pagesOf('pages/cnn.com-2015.har', '--severity', 'region-lost');
    const hosts = new Map(page?.hosts.map((host): [string, HostAnalysis] => [host.host, host]));
    expect(hosts.get('www.cnn.com')).toMatchObject({ provider: 'fastly', fate: 'origin-unknown' });
    expect(hosts.get('cdn.livefyre.com')).toMatchObject({
      provider: 'aws',
      service: 'cloudfront',
      layer: 'edge',
    });
    expect(hosts.get('ping.chartbeat.net')).toMatchObject({
      provider: 'aws',
      region: 'us-east-1',
      fate: 'down',
    });
    expect(page).toMatchObject({ outcome: 'broken', worst: 'unreachable' });
  });

  it('rows without pages are one page whose document nobody saw', async () => {
    const [page, ...others] = await pagesOf('requests.jsonl.gz');
    expect(others).toEqual([]);
    expect(page).toMatchObject({ outcome: 'unknown', worst: 'unreachable', site: null });
    expect(page?.hosts.length).toBeGreaterThan(500);
  });
});
