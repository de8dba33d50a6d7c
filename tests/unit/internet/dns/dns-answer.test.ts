import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerDns } from '../../../internet/dns/dns-answer';
import type { Zone } from '../../../internet/dns/zone';

const A = 1;
const NS = 2;
const CNAME = 5;
const TXT = 16;
const AAAA = 28;
const HTTPS = 65;

const ZONE: Zone = new Map([
  ['www.shop.example', { cname: 'shop.elb.example' }],
  ['shop.elb.example', { addresses: ['52.0.0.1', '52.0.0.2', '2600::1'] }],
  ['many.example', { addresses: Array.from({ length: 60 }, (_, index) => `10.0.0.${index + 1}`) }],
  ['shop.example', { addresses: ['52.0.0.3'], nameServers: ['ns1.example', 'ns2.example'] }],
  ['loop.example', { cname: 'loop.example' }],
]);

function query(name: string, type: number, flags = 0x0100): Buffer {
  const header = Buffer.alloc(12);
  header.writeUInt16BE(0x1234, 0);
  header.writeUInt16BE(flags, 2);
  header.writeUInt16BE(1, 4);
  const labels = name
    .split('.')
    .map((label) => Buffer.concat([Buffer.from([label.length]), Buffer.from(label)]));
  const tail = Buffer.alloc(5);
  tail.writeUInt16BE(type, 1);
  tail.writeUInt16BE(1, 3);
  return Buffer.concat([header, ...labels, tail]);
}

interface Read {
  code: number;
  isCutOff: boolean;
  records: [name: string, type: number, data: string][];
}

/** Reads an answer as a resolver would, from scratch. */
function read(answer: Uint8Array | null): Read {
  const bytes = Buffer.from(answer ?? []);
  const flags = bytes.readUInt16BE(2);
  let at = 12;
  const name = () => {
    const labels: string[] = [];
    for (let length = bytes.readUInt8(at++); length > 0; length = bytes.readUInt8(at++)) {
      labels.push(bytes.toString('latin1', at, at + length));
      at += length;
    }
    return labels.join('.');
  };
  name();
  at += 4;
  const records: Read['records'] = [];
  for (let left = bytes.readUInt16BE(6); left > 0; left--) {
    const owner = name();
    const type = bytes.readUInt16BE(at);
    const length = bytes.readUInt16BE(at + 8);
    at += 10;
    const end = at + length;
    const data = type === CNAME || type === NS ? name() : bytes.subarray(at, end).join('.');
    at = end;
    records.push([owner, type, data]);
  }
  expect(at).toBe(bytes.length);
  return { code: flags & 0xf, isCutOff: (flags & 0x0200) !== 0, records };
}

describe('answerDns', () => {
  it('follows a name to what is behind it', () => {
    expect(read(answerDns(query('www.shop.example', A), ZONE, 'udp'))).toEqual({
      code: 0,
      isCutOff: false,
      records: [
        ['www.shop.example', CNAME, 'shop.elb.example'],
        ['shop.elb.example', A, '52.0.0.1'],
        ['shop.elb.example', A, '52.0.0.2'],
      ],
    });
  });

  it('answers for the name behind a name, whatever its letters’ case, and gives the question back as it came', () => {
    const asked = query('Shop.ELB.example', AAAA);
    const answer = answerDns(asked, ZONE, 'udp');
    expect(read(answer).records).toEqual([['shop.elb.example', AAAA, '38.0.0.0.0.0.0.0.0.0.0.0.0.0.0.1']]);
    expect(Buffer.from(answer ?? []).subarray(12, asked.length)).toEqual(asked.subarray(12));
  });

  it('names the name servers of a site, and only where it is asked for them', () => {
    expect(read(answerDns(query('shop.example', NS), ZONE, 'udp')).records).toEqual([
      ['shop.example', NS, 'ns1.example'],
      ['shop.example', NS, 'ns2.example'],
    ]);
    expect(read(answerDns(query('shop.example', A), ZONE, 'udp')).records).toHaveLength(1);
    expect(read(answerDns(query('shop.elb.example', NS), ZONE, 'udp'))).toMatchObject({
      code: 0,
      records: [],
    });
  });

  it.each([TXT, HTTPS])('has no data of type %i, but knows the name', (type) => {
    expect(read(answerDns(query('shop.elb.example', type), ZONE, 'udp'))).toMatchObject({
      code: 0,
      records: [],
    });
  });

  it('knows no other names', () => {
    expect(read(answerDns(query('nobody.example', A), ZONE, 'udp'))).toMatchObject({ code: 3, records: [] });
  });

  it('cuts off what does not fit into a datagram, and sends it whole over a connection', () => {
    expect(read(answerDns(query('many.example', A), ZONE, 'udp'))).toMatchObject({
      isCutOff: true,
      records: [],
    });
    const whole = read(answerDns(query('many.example', A), ZONE, 'tcp'));
    expect(whole.isCutOff).toBe(false);
    expect(whole.records).toHaveLength(60);
  });

  it('does not run in circles', () => {
    expect(read(answerDns(query('loop.example', A), ZONE, 'tcp')).records.length).toBeLessThan(20);
  });

  it.each([
    ['an answer', query('shop.elb.example', A, 0x8100)],
    ['too little', Buffer.from([1, 2, 3])],
  ])('says nothing to %s', (_, message) => {
    expect(answerDns(message, ZONE, 'udp')).toBeNull();
  });

  it.each([
    ['no query', query('shop.elb.example', A, 0x2800), 4],
    ['a name that never ends', query('shop.elb.example', A).subarray(0, 20), 1],
    ['a pointer', Buffer.concat([query('a', A).subarray(0, 12), Buffer.from([0xc0, 12, 0, 1, 0, 1])]), 1],
  ])('refuses %s', (_, message, code) => {
    expect((answerDns(message, ZONE, 'udp')?.[3] ?? 0) & 0xf).toBe(code);
  });

  it('survives anything', () => {
    const start = query('www.shop.example', A);
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 600 }), fc.boolean(), (noise, isFramed) => {
        answerDns(isFramed ? Buffer.concat([start.subarray(0, 12), noise]) : noise, ZONE, 'udp');
      }),
    );
  });
});
