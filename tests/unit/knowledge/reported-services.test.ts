import psl from 'psl';
import { describe, expect, it } from 'vitest';
import { ar } from '../../../src/explain/words/ar';
import { en } from '../../../src/explain/words/en';
import { INCIDENTS, incidentById } from '../../../src/knowledge/incidents';
import { REPORTED_INCIDENTS, reportedFor, reportedIn } from '../../../src/knowledge/reported-services';
import { REPORTED_WHAT } from '../../../src/knowledge/reported-what';

const incident = 'aws-us-east-1-2025-10-20';
const DAY = 24 * 60 * 60 * 1000;

describe('who was reported down on 20 October 2025', () => {
  it.each([
    ['Alexa', 'alexa.amazon.com'],
    ['Amazon', 'www.amazon.com'],
    ['AWS', 'us-east-1.console.aws.amazon.com'],
    ['Canva', 'www.canva.com'],
    ['Coinbase', 'www.coinbase.com'],
    ['Delta', 'www.delta.com'],
    ['Duolingo', 'www.duolingo.com'],
    ['Fortnite', 'www.fortnite.com'],
    ['Halifax', 'www.halifax.co.uk'],
    ['HMRC', 'www.tax.service.gov.uk'],
    ['Lloyds', 'www.lloydsbank.com'],
    ['Prime Video', 'www.primevideo.com'],
    ['Reddit', 'old.reddit.com'],
    ['Robinhood', 'robinhood.com'],
    ['Roblox', 'web.roblox.com'],
    ['Signal', 'signal.org'],
    ['Slack', 'app.slack.com'],
    ['Snapchat', 'www.snapchat.com'],
    ['United', 'www.united.com'],
    ['Venmo', 'venmo.com'],
    ['Zoom', 'us02web.zoom.us'],
  ])('%s, on %s', (name, host) => {
    expect(reportedFor(host, incident)).toMatchObject({
      name,
      incident,
      kind: expect.stringMatching(/down|partly/),
    });
  });

  it.each(['example.com', 'notreddit.com', 'reddit.com.example', 'com', '', 'a.'.repeat(5000)])(
    'nobody on %.30s',
    (host) => {
      expect(reportedFor(host, incident)).toBeNull();
    },
  );

  it('nobody in an incident whose list lacks them, or that is not known', () => {
    expect(reportedFor('reddit.com', 'cloudflare-2025-12-05')).toBeNull();
    expect(reportedFor('reddit.com', '__proto__')).toBeNull();
    expect(reportedIn('__proto__')).toEqual([]);
  });

  it('and who stayed up in the very region that failed, by its own account', () => {
    expect(reportedFor('ably.com', incident)).toMatchObject({
      name: 'Ably',
      kind: 'up',
      source: { strength: 'official', url: expect.stringContaining('ably.com/') },
    });
  });

  it('reads a host as browsers may write it', () => {
    expect(reportedFor('WWW.Reddit.com.', incident)?.name).toBe('Reddit');
  });
});

it.each([
  ['GitHub', 'github.com', 'aws-s3-us-east-1-2017-02-28'],
  ['Flickr', 'www.flickr.com', 'aws-kinesis-us-east-1-2020-11-25'],
  ['GOV.UK', 'www.gov.uk', 'fastly-2021-06-08'],
  ['Venmo', 'account.venmo.com', 'aws-us-east-1-2021-12-07'],
  ['Spotify', 'open.spotify.com', 'google-cloud-2025-06-12'],
  ['Minecraft', 'www.minecraft.net', 'azure-front-door-2025-10-29'],
  ['ChatGPT', 'chatgpt.com', 'cloudflare-2025-11-18'],
  ['LinkedIn', 'www.linkedin.com', 'cloudflare-2025-12-05'],
])('knows what was reported in other incidents: %s', (name, host, id) => {
  expect(reportedFor(host, id)?.name).toBe(name);
});

describe('the lists together', () => {
  const all = REPORTED_INCIDENTS.flatMap(reportedIn);

  it('hold at least 80 services', () => {
    expect(new Set(all.map(({ name }) => name)).size).toBeGreaterThanOrEqual(80);
  });

  it('cover every incident that is known, in the same order', () => {
    expect(REPORTED_INCIDENTS).toEqual(INCIDENTS.map(({ id }) => id));
  });

  it('use every phrase, and say each in both languages', () => {
    const phrases = Object.keys(REPORTED_WHAT);
    expect([...new Set(all.map(({ what }) => what))].sort()).toEqual(phrases.sort());
    const inCatalogue = (catalogue: object) =>
      Object.keys(catalogue).flatMap((key) => /^reported\.what\.(.*)$/.exec(key)?.[1] ?? []);
    expect(inCatalogue(en).sort()).toEqual(phrases);
    expect(inCatalogue(ar).sort()).toEqual(phrases);
  });

  it('tell one source by one strength', () => {
    const strengths = new Map<string, Set<string>>();
    for (const { source } of all) {
      strengths.set(source.url, (strengths.get(source.url) ?? new Set()).add(source.strength));
    }
    expect([...strengths].filter(([, said]) => said.size > 1)).toEqual([]);
  });
});

describe.each(REPORTED_INCIDENTS)('the list of %s', (id) => {
  const list = reportedIn(id);

  it('is sorted by name and names every service and domain once', () => {
    const names = list.map(({ name }) => name.toLowerCase());
    expect(names).toEqual([...names].sort());
    expect(new Set(names).size).toBe(names.length);
    const domains = list.flatMap((row) => row.domains);
    expect(new Set(domains).size).toBe(domains.length);
  });

  it.each(list.map((row) => [row.name, row] as const))(
    '%s has a good source, a day within the incident and real domains',
    (_, row) => {
      expect(['official', 'agency', 'secondary']).toContain(row.source.strength);
      expect(new URL(row.source.url).protocol).toBe('https:');
      expect(new URL(row.source.url).search).not.toContain('utm_');
      const { from = '', to = '' } = incidentById(id) ?? {};
      expect(Date.parse(row.date)).toBeGreaterThan(Date.parse(from) - DAY);
      expect(Date.parse(row.date)).toBeLessThan(Date.parse(to));
      expect(row.name.trim()).toBe(row.name);
      expect(row.domains.length).toBeGreaterThan(0);
      for (const domain of row.domains) {
        expect(domain).toMatch(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/);
        expect(psl.get(domain), domain).not.toBeNull();
      }
    },
  );
});
