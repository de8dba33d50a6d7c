import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { analyze } from '../../../../src/cli/analyze/run-analyze';
import { entry, har, page } from '../../recordings/recordings';

const folder = mkdtempSync(join(tmpdir(), 'analyze-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function run(...args: string[]) {
  let printed = '';
  const complaints: string[] = [];
  const status = await analyze(args, {
    print: async (text) => {
      printed += text;
    },
    complain: (line) => complaints.push(line),
  });
  // Without the packed map there is one line on that too, which is none of these tests' business.
  return { status, printed, complaints: complaints.filter((line) => !line.startsWith('The address map')) };
}

const bucket = 'shop.s3.us-east-1.amazonaws.com';
const shop = file(
  'shop.har',
  har(
    [
      entry(`https://${bucket}/`, 'text/html', { serverIPAddress: '' }),
      entry('https://api.execute-api.us-east-1.amazonaws.com/x', 'application/json', { serverIPAddress: '' }),
      entry('https://www.google-analytics.com/g/collect', 'text/plain', { serverIPAddress: '' }),
    ],
    [page('page_1', `https://${bucket}/`)],
  ),
);
const rows = file(
  'rows.jsonl.gz',
  gzipSync(`{"host":"${bucket}","ip":null,"headers":{},"type":"document","url":"https://${bucket}/"}\n`),
);

describe('the JSON', () => {
  it('has what is relied on from outside', async () => {
    const { status, printed, complaints } = await run(
      '--format',
      'json',
      '--severity',
      'region-lost',
      shop,
      rows,
    );
    expect([status, complaints]).toEqual([0, []]);
    const { addressMap, pages } = JSON.parse(printed);
    expect(addressMap === null || typeof addressMap.built === 'string').toBe(true);
    expect(pages).toHaveLength(2);
    expect(pages[0]).toMatchObject({
      url: `https://${bucket}/`,
      incident: 'aws-us-east-1-2025-10-20',
      severity: 'region-lost',
      outcome: 'unreachable',
      worst: 'unreachable',
      phases: [{ from: '2025-10-20T06:48:00Z', to: '2025-10-20T21:20:00Z', outcome: 'unreachable' }],
    });
    expect(pages[0].reasons[0]).toEqual({ key: expect.any(String), text: expect.stringContaining(bucket) });
    const host = pages[0].hosts.find((one: { host: string }) => one.host === bucket);
    expect(Object.keys(host)).toEqual(
      expect.arrayContaining([
        ...['host', 'addresses', 'provider', 'region', 'service', 'layer', 'origin', 'platform', 'network'],
        ...['confidence', 'fate', 'roles', 'firstParty', 'requests', 'evidence'],
      ]),
    );
    expect(host).toMatchObject({
      ...{ provider: 'aws', region: 'us-east-1', service: 's3', layer: 'origin', fate: 'down' },
      ...{ roles: ['document'], firstParty: true, requests: 1, addresses: [] },
    });
  });

  it('tells what happened from the region lost: S3 was not named that day', async () => {
    const { pages } = JSON.parse((await run('--format', 'json', shop)).printed);
    expect(pages[0].hosts.find((one: { host: string }) => one.host === bucket).fate).toBe('up');
    expect(pages[0]).toMatchObject({ severity: 'as-it-happened', outcome: 'broken' });
    expect(pages[0].phases.map(({ id, outcome }: { id: string; outcome: string }) => [id, outcome])).toEqual([
      ['dynamodb-dns', 'broken'],
      ['no-new-servers', 'untouched'],
      ['load-balancers', 'untouched'],
    ]);
  });

  it.each([
    [['--lost', 'aws:us-east-1:s3'], 'unreachable'],
    [['--lost', 'cloudflare'], 'untouched'],
    [['--lost-hosts', 'api.execute-api.us-east-1.amazonaws.com'], 'broken'],
    [['--lost-hosts', 'www.google-analytics.com'], 'unnoticed'],
    [['--lost-hosts', 'nowhere.example'], 'untouched'],
  ])('follows %j', async (args, outcome) => {
    const { pages } = JSON.parse((await run('--format', 'json', ...args, shop)).printed);
    expect(pages[0]).toMatchObject({ incident: 'custom', severity: 'custom', outcome });
    expect(pages[0].phases).toMatchObject([{ from: null, to: null, outcome }]);
  });

  it('says beside the verdict who was reported down', async () => {
    const reddit = file('reddit.jsonl', '{"host":"www.reddit.com","type":"document"}\n');
    const { pages } = JSON.parse((await run('--format', 'json', reddit)).printed);
    expect(pages[0].reported).toMatchObject({ name: 'Reddit', strength: 'agency' });
    expect((await run(reddit)).printed).toMatch(/Reddit was reported that day: .*agency: https:/);
  });
});

it('prints a story to read', async () => {
  const { printed } = await run('--severity', 'region-lost', shop);
  expect(printed.split('\n').slice(0, 2)).toEqual([
    `https://${bucket}/`,
    expect.stringMatching(/^ {2}This page would (probably )?not have opened\./),
  ]);
  expect(printed).toMatch(/06:48–21:20 UTC/);
});

it.each([
  [[], 'AWS us-east-1, 20 October 2025, as-it-happened'],
  [['--lost', 'aws:us-east-1:s3'], 'aws us-east-1 s3 lost'],
  [['--lost-hosts', 'b.example,a.example'], 'these hosts hang: a.example, b.example'],
])('says in text which outage %j asks about', async (args, words) => {
  expect((await run(...args, shop)).printed).toContain(`Outage: ${words}.\n`);
});

it('prints one row for each row of hosts as CSV', async () => {
  const { printed } = await run('--format', 'csv', shop);
  const [head, ...lines] = printed.trimEnd().split('\r\n');
  expect(head).toMatch(/^page,site,incident,severity,outcome,worst,host,/);
  expect(lines).toHaveLength(3);
});

it('lists the incidents with their sources', async () => {
  const { status, printed } = await run('--incidents', '--format', 'json');
  expect(status).toBe(0);
  const incidents: { id: string }[] = JSON.parse(printed);
  expect(incidents).toHaveLength(9);
  expect(incidents.find(({ id }) => id === 'aws-us-east-1-2025-10-20')).toMatchObject({
    from: '2025-10-20T06:48:00Z',
    to: '2025-10-20T21:20:00Z',
    provider: 'aws',
    phases: [
      { id: 'dynamodb-dns', meaning: expect.stringContaining('database') },
      { id: 'no-new-servers', from: '2025-10-20T09:25:00Z', to: '2025-10-20T17:36:00Z' },
      { id: 'load-balancers' },
    ],
    sources: [{ url: 'https://aws.amazon.com/message/101925/', strength: 'official' }],
  });
  expect((await run('--incidents')).printed).toContain('aws.amazon.com/message/101925');
});

describe('bad input', () => {
  it('is one line for each file and status 2, and the good files are analysed all the same', async () => {
    const broken = file('broken.har', '{"log":{"entries":[{');
    const missing = join(folder, 'missing.har');
    const { status, printed, complaints } = await run('--format', 'json', broken, shop, missing, folder);
    expect(status).toBe(2);
    expect(complaints).toEqual([
      expect.stringMatching(/broken\.har: expected the file to go on, but it ends after 20 bytes$/),
      expect.stringMatching(/missing\.har: expected a file, but there is none of that name$/),
      expect.stringMatching(/: expected a file, got a folder$/),
    ]);
    expect(JSON.parse(printed).pages).toHaveLength(1);
  });

  it('prints nothing when no file is good', async () => {
    const { status, printed } = await run('--format', 'json', file('empty.har', ''));
    expect([status, printed]).toEqual([2, '']);
  });

  it('keeps a complaint on one line whatever the file is called', async () => {
    const { complaints } = await run(join(folder, 'a\nb\u001b[31m.har'));
    expect(complaints).toHaveLength(1);
    expect(complaints[0]).not.toMatch(/\p{Cc}/u);
  });

  it('is refused on the command line too', async () => {
    const { status, printed, complaints } = await run('--format', 'xml', shop);
    expect([status, printed, complaints.length]).toEqual([2, '', 1]);
  });

  it('of a request’s address is told, and the rest is analysed', async () => {
    const odd = file(
      'odd.har',
      har([entry('https://a.example/', 'text/html'), entry('https://a%00b/', ''), entry('data:,x', '')]),
    );
    const { status, printed, complaints } = await run('--format', 'json', odd);
    expect(complaints).toEqual([
      expect.stringMatching(/odd\.har: left out 1 of its requests, whose addresses cannot be read$/),
    ]);
    expect([status, JSON.parse(printed).pages[0].hosts.length]).toEqual([0, 1]);
  });

  it('of damaged gzip data is one line', async () => {
    const whole = gzipSync('{"host":"a.example"}\n'.repeat(1000));
    const cut = file('cut.jsonl.gz', whole.subarray(0, 40));
    const damaged = file('damaged.jsonl.gz', whole.with(whole.length - 8, (whole.at(-8) ?? 0) ^ 1));
    const { complaints } = await run(cut, damaged);
    expect(complaints).toEqual([
      expect.stringMatching(/ends too early$/),
      expect.stringMatching(/damaged data$/),
    ]);
  });
});
