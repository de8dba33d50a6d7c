import psl from 'psl';
import { describe, expect, it } from 'vitest';
import { incidentById } from '../../../src/knowledge/incidents';
import { REPORTED, reportedFor } from '../../../src/knowledge/reported-services';

const incident = 'aws-us-east-1-2025-10-20';

describe('who was reported down on 20 October 2025', () => {
  it.each([
    ['Snapchat', 'www.snapchat.com'],
    ['Reddit', 'old.reddit.com'],
    ['Venmo', 'venmo.com'],
    ['Zoom', 'us02web.zoom.us'],
    ['Prime Video', 'www.primevideo.com'],
    ['Alexa', 'alexa.amazon.com'],
    ['Amazon', 'www.amazon.com'],
    ['AWS', 'us-east-1.console.aws.amazon.com'],
    ['Delta', 'www.delta.com'],
    ['United', 'www.united.com'],
    ['Coinbase', 'www.coinbase.com'],
    ['Robinhood', 'robinhood.com'],
    ['Lloyds', 'www.lloydsbank.com'],
    ['Fortnite', 'www.fortnite.com'],
    ['Roblox', 'web.roblox.com'],
    ['Duolingo', 'www.duolingo.com'],
  ])('%s, on %s', (name, host) => {
    expect(reportedFor(host, incident)?.name).toBe(name);
  });

  it.each(['example.com', 'notreddit.com', 'reddit.com.example', 'com', '', 'a.'.repeat(5000)])(
    'nobody on %.30s',
    (host) => {
      expect(reportedFor(host, incident)).toBeNull();
    },
  );

  it('nobody in an incident without reports', () => {
    expect(reportedFor('reddit.com', 'cloudflare-2025-12-05')).toBeNull();
    expect(reportedFor('reddit.com', '__proto__')).toBeNull();
  });
});

it.each([
  ['GitHub', 'github.com', 'aws-s3-us-east-1-2017-02-28'],
  ['GOV.UK', 'www.gov.uk', 'fastly-2021-06-08'],
  ['Venmo', 'account.venmo.com', 'aws-us-east-1-2021-12-07'],
  ['Spotify', 'open.spotify.com', 'google-cloud-2025-06-12'],
  ['ChatGPT', 'chatgpt.com', 'cloudflare-2025-11-18'],
])('knows what was reported in other incidents: %s', (name, host, id) => {
  expect(reportedFor(host, id)?.name).toBe(name);
});

it('holds at least 80 reports, all of them of incidents that are known', () => {
  expect([...REPORTED.values()].flat().length).toBeGreaterThanOrEqual(80);
  for (const id of REPORTED.keys()) expect(incidentById(id), id).not.toBeNull();
});

describe.each([...REPORTED])('the list of %s', (id, list) => {
  it('is sorted by name and names every domain once', () => {
    const names = list.map(({ name }) => name.toLowerCase());
    expect(names).toEqual([...names].sort());
    const domains = list.flatMap((row) => row.domains);
    expect(new Set(domains).size).toBe(domains.length);
  });

  it.each(list.map((row) => [row.name, row] as const))(
    '%s has a good source, a date, words in both languages and real domains',
    (_, row) => {
      expect(['official', 'agency', 'secondary']).toContain(row.source.strength);
      expect(new URL(row.source.url).protocol).toBe('https:');
      expect(id).toContain(row.date.slice(0, 7));
      expect(row.reported.en).toMatch(/^[\p{Script=Latin}\p{P}\s]+$/u);
      expect(row.reported.ar).toMatch(/\p{Script=Arabic}/u);
      expect(row.domains.length).toBeGreaterThan(0);
      for (const domain of row.domains) {
        expect(domain).toMatch(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/);
        expect(psl.get(domain), domain).not.toBeNull();
      }
    },
  );
});
