import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkFindings } from '../../../src/deeper/check-findings';
import { DnsError, type DnsFailure } from '../../../src/deeper/dns-error';
import { type Ask, lookDeeper, MOST_HOSTS, MOST_SITES, namesToAsk } from '../../../src/deeper/look-deeper';
import type { Zone } from '../../internet/dns/zone';
import { answerFrom, askZone } from './answers';

const ZONE: Zone = new Map([
  ['www.shop.example', { cname: 'web-1.us-east-1.elb.amazonaws.com' }],
  ['web-1.us-east-1.elb.amazonaws.com', { addresses: ['44.205.117.62', '52.71.208.149'] }],
  ['shop.example', { addresses: [], nameServers: ['ns-2.awsdns-2.net', 'ns-1.awsdns-1.com'] }],
  ['six.example', { addresses: ['2600:1f18::1'] }],
  ['bare.example', { addresses: [] }],
  ['inside.example', { addresses: ['192.168.7.20'] }],
  ['mixed.example', { addresses: ['52.0.0.1', '127.0.0.1'] }],
  ['me.platform.example', { addresses: ['52.0.0.1'] }],
  ['platform.example', { addresses: [], nameServers: ['ns1.platform.example'] }],
]);
const LEFT_ALONE = new AbortController().signal;

function look(hosts: string[], sites: string[], ask: Ask = askZone(ZONE), signal = LEFT_ALONE) {
  return lookDeeper({ hosts, sites, ask, signal });
}

describe('lookDeeper', () => {
  it('learns the chain and the addresses of hosts and the name servers of sites', async () => {
    expect(await look(['www.shop.example'], ['shop.example'])).toEqual({
      findings: {
        hosts: {
          'www.shop.example': {
            cnames: ['web-1.us-east-1.elb.amazonaws.com'],
            addresses: ['44.205.117.62', '52.71.208.149'],
          },
        },
        nameServers: { 'shop.example': ['ns-1.awsdns-1.com', 'ns-2.awsdns-2.net'] },
      },
      asked: 2,
      failures: [],
      isStopped: false,
    });
  });

  it('asks for IPv6 only where there is no IPv4', async () => {
    const asked: string[] = [];
    const ask: Ask = async (name, type) => {
      asked.push(`${type} ${name}`);
      return answerFrom(ZONE, name, type);
    };
    const { findings } = await look(['www.shop.example', 'six.example', 'bare.example'], [], ask);
    expect(asked.sort()).toEqual([
      'A bare.example',
      'A six.example',
      'A www.shop.example',
      'AAAA bare.example',
      'AAAA six.example',
    ]);
    expect(findings.hosts['six.example']).toEqual({ cnames: [], addresses: ['2600:1f18::1'] });
    expect(findings.hosts['bare.example']).toEqual({ cnames: [], addresses: [] });
  });

  it('finds who answers for a name that a platform hands out', async () => {
    const { findings, asked } = await look([], ['me.platform.example']);
    expect(findings.nameServers).toEqual({ 'me.platform.example': ['ns1.platform.example'] });
    expect(asked).toBe(2);
  });

  it('takes no name servers of another name for those of the site', async () => {
    const zone: Zone = new Map([
      ['shop.example', { cname: 'platform.example' }],
      ['platform.example', { addresses: [], nameServers: ['ns1.platform.example'] }],
    ]);
    expect((await look([], ['shop.example'], askZone(zone))).findings.nameServers).toEqual({});
  });

  it('keeps a chain that it was told once', async () => {
    const ask: Ask = async (name, type) =>
      type === 'A'
        ? answerFrom(
            new Map([
              [name, { cname: 'lb.example' }],
              ['lb.example', { addresses: [] }],
            ]),
            name,
            type,
          )
        : answerFrom(new Map([[name, { addresses: ['2600:1f18::1'] }]]), name, type);
    expect((await look(['a.example'], [], ask)).findings.hosts['a.example']).toEqual({
      cnames: ['lb.example'],
      addresses: ['2600:1f18::1'],
    });
  });

  it('never asks for a name of one label', async () => {
    const zone: Zone = new Map([['shop.example', { addresses: [] }]]);
    expect(await look([], ['shop.example'], askZone(zone))).toMatchObject({
      asked: 1,
      failures: [{ name: 'shop.example', reason: 'no-such-name' }],
    });
  });

  it('refuses all that is told of a public name together with a private address, and goes on', async () => {
    expect(await look(['inside.example', 'mixed.example', 'six.example'], [])).toMatchObject({
      findings: { hosts: { 'six.example': { addresses: ['2600:1f18::1'] } } },
      failures: [
        { name: 'inside.example', reason: 'private-address' },
        { name: 'mixed.example', reason: 'private-address' },
      ],
    });
  });

  const failing =
    (reason: DnsFailure): Ask =>
    async () => {
      throw new DnsError(reason, 'for the test');
    };
  it.each<[string, Ask, DnsFailure]>([
    ['a network that is down', () => Promise.reject(new TypeError('Failed to fetch')), 'no-answer'],
    [
      'one that throws at once',
      () => {
        throw new TypeError('no');
      },
      'no-answer',
    ],
    ['a resolver that refuses', failing('refused'), 'refused'],
    ['oversized answers', async () => new Uint8Array(20_000), 'too-large'],
    ['garbage', async () => Uint8Array.from([1, 2, 3]), 'malformed'],
    ['answers to other questions', async (_, type) => answerFrom(ZONE, 'six.example', type), 'malformed'],
    ['a name that is not there', askZone(new Map()), 'no-such-name'],
  ])('says what went wrong with %s, for each name', async (_, ask, reason) => {
    const result = await look(['www.shop.example'], ['shop.example'], ask);
    expect(result).toEqual({
      findings: { hosts: {}, nameServers: {} },
      asked: 2,
      failures: [
        { name: 'www.shop.example', reason },
        { name: 'shop.example', reason },
      ],
      isStopped: false,
    });
  });

  it('tells how far it is, from nothing to all', async () => {
    const told: string[] = [];
    await lookDeeper({
      hosts: ['www.shop.example', 'six.example', 'nobody.example'],
      sites: ['shop.example'],
      ask: askZone(ZONE),
      signal: LEFT_ALONE,
      onProgress: ({ done, total }) => told.push(`${done}/${total}`),
    });
    expect(told).toEqual(['0/4', '1/4', '2/4', '3/4', '4/4']);
  });

  it('asks six questions at once and no more', async () => {
    let open = 0;
    let most = 0;
    const ask: Ask = async (name, type) => {
      most = Math.max(most, ++open);
      await new Promise((resolve) => setImmediate(resolve));
      open--;
      return answerFrom(ZONE, name, type);
    };
    await look(
      Array.from({ length: 40 }, (_, at) => `h${at}.example`),
      [],
      ask,
    );
    expect(most).toBe(6);
  });

  it('keeps what it knows when it is stopped, at once, even where a question never ends', async () => {
    const stop = new AbortController();
    const ask: Ask = async (name, type) => {
      if (name === 'six.example') return answerFrom(ZONE, name, type);
      queueMicrotask(() => stop.abort());
      return new Promise<never>(() => {});
    };
    const hosts = ['six.example', ...Array.from({ length: 20 }, (_, at) => `h${at}.example`)];
    // One after another, so that the first is done before the rest is stopped.
    const first = await look(['six.example'], [], ask, stop.signal);
    expect(first.isStopped).toBe(false);
    const result = await look(hosts, [], ask, stop.signal);
    expect(result.isStopped).toBe(true);
    expect(result.asked).toBeLessThanOrEqual(8);
    expect(result.failures.every(({ reason }) => reason === 'stopped')).toBe(true);
    expect(Object.keys(result.findings.hosts).length + result.failures.length).toBe(hosts.length);
  });

  it('asks nothing once it is stopped', async () => {
    const result = await look(['six.example'], ['shop.example'], askZone(ZONE), AbortSignal.abort());
    expect(result).toMatchObject({ asked: 0, isStopped: true, findings: { hosts: {}, nameServers: {} } });
  });

  it('gives up a resolver that answers nothing, and not one that answers now and then', async () => {
    const hosts = Array.from({ length: 100 }, (_, at) => `h${at}.example`);
    const dead = await look(hosts, [], () => Promise.reject(new Error('time limit')));
    expect(dead.asked).toBeLessThan(20);
    expect(dead.failures).toHaveLength(100);
    expect(new Set(dead.failures.map(({ reason }) => reason))).toEqual(new Set(['no-answer']));
    expect((await look(hosts, [], failing('refused'))).asked).toBe(100);
    let count = 0;
    const shaky = await look(hosts, [], async (name, type) => {
      if (count++ % 4 > 0) throw new Error('time limit');
      return answerFrom(ZONE, name, type);
    });
    expect(shaky.asked).toBe(100);
  });

  it('asks for what it is to ask only, each once, so many and no more', async () => {
    const hosts = ['six.example', 'six.example', '10.0.0.1', 'localhost', 'printer.local', '<b>.example'];
    expect(namesToAsk({ hosts, sites: [] })).toEqual({ hosts: ['six.example'], sites: [] });
    const many = Array.from({ length: 500 }, (_, at) => `h${at}.example`);
    const { asked } = await look(many, many, askZone(new Map()));
    expect(asked).toBe(MOST_HOSTS + MOST_SITES);
  });

  it('has something to say of every name, and finds only what passes the check, whatever it is sent', async () => {
    const names = ['www.shop.example', 'six.example', 'inside.example', 'nobody.example', 'bare.example'];
    const reply = fc.oneof(
      fc.uint8Array({ maxLength: 200 }).map((bytes) => () => bytes),
      fc.constant((name: string, type: Parameters<Ask>[1]) => answerFrom(ZONE, name, type)),
      fc.tuple(fc.nat(80), fc.nat(255)).map(([at, byte]) => (name: string, type: Parameters<Ask>[1]) => {
        const bytes = Uint8Array.from(answerFrom(ZONE, name, type));
        if (at < bytes.length) bytes[at] = byte;
        return bytes;
      }),
      fc.constant(() => {
        throw new Error('no');
      }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(reply, { minLength: 1, maxLength: 12 }), async (replies) => {
        let at = 0;
        const ask: Ask = async (name, type) =>
          replies[at++ % replies.length]?.(name, type) ?? new Uint8Array();
        const { findings, failures } = await look(names, ['shop.example'], ask);
        const told = [
          ...Object.keys(findings.hosts),
          ...Object.keys(findings.nameServers),
          ...failures.map(({ name }) => name),
        ];
        expect(told.sort()).toEqual([...names, 'shop.example'].sort());
        expect(checkFindings(structuredClone(findings))).toEqual(findings);
      }),
      { seed: 8484, numRuns: 300 },
    );
  });
});
