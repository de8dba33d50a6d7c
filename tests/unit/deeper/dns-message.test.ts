import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DnsError } from '../../../src/deeper/dns-error';
import { encodeQuestion, MOST_BYTES, readAnswer } from '../../../src/deeper/dns-message';
import type { Zone } from '../../internet/dns/zone';
import { answerFrom, message, record } from './answers';

const ZONE: Zone = new Map([
  ['www.shop.example', { cname: 'Shop.elb.example' }],
  ['Shop.elb.example', { addresses: ['52.0.0.1', '2600:1f18::1'] }],
  ['shop.example', { addresses: [], nameServers: ['ns1.example', 'NS2.example'] }],
]);
const ASKED = { name: 'www.shop.example', type: 'A' } as const;
const QUESTION = encodeQuestion(ASKED.name, ASKED.type);
const A = 1;
const CNAME = 5;

/** Why a message is no answer. */
function reasonOf(bytes: Uint8Array, question: Parameters<typeof readAnswer>[1] = ASKED): string {
  try {
    readAnswer(bytes, question);
    return 'read';
  } catch (error) {
    if (error instanceof DnsError) return error.reason;
    throw error;
  }
}

describe('encodeQuestion', () => {
  it('asks for one name with the number 0, and wants it followed', () => {
    expect([...encodeQuestion('a-b.example', 'NS')]).toEqual([
      ...[0, 0, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0],
      ...[3, 97, 45, 98, 7, 101, 120, 97, 109, 112, 108, 101, 0],
      ...[0, 2, 0, 1],
    ]);
  });

  it.each([
    '',
    '.',
    'a..b',
    'a b.example',
    'ä.example',
    `${'a'.repeat(64)}.example`,
    'a.'.repeat(127) + 'a'.repeat(9),
  ])('refuses %s', (name) => {
    expect(() => encodeQuestion(name, 'A')).toThrow(DnsError);
  });
});

describe('readAnswer', () => {
  it('reads a chain and its addresses', () => {
    expect(readAnswer(answerFrom(ZONE, 'www.shop.example', 'A'), ASKED)).toEqual([
      { name: 'www.shop.example', type: 'CNAME', value: 'shop.elb.example' },
      { name: 'shop.elb.example', type: 'A', value: '52.0.0.1' },
    ]);
    const asked = { name: 'shop.example', type: 'NS' } as const;
    expect(readAnswer(answerFrom(ZONE, asked.name, 'NS'), asked).map(({ value }) => value)).toEqual([
      'ns1.example',
      'ns2.example',
    ]);
  });

  it('reads addresses of both kinds, and passes over what it does not know', () => {
    const six = [0x26, 0, 0x1f, 0x18, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1];
    const records = [record(46, [1, 2, 3]), record(A, [52, 0, 0, 1]), record(28, six)];
    expect(readAnswer(message(QUESTION, { records }), ASKED)).toEqual([
      { name: 'www.shop.example', type: 'A', value: '52.0.0.1' },
      { name: 'www.shop.example', type: 'AAAA', value: '2600:1f18::1' },
    ]);
  });

  it('follows pointers that lead back', () => {
    // `cdn` before a pointer to `shop.example` within the question.
    const data = [3, 99, 100, 110, 0xc0, 16];
    expect(readAnswer(message(QUESTION, { records: [record(CNAME, data)] }), ASKED)).toEqual([
      { name: 'www.shop.example', type: 'CNAME', value: 'cdn.shop.example' },
    ]);
  });

  const end = QUESTION.length;
  it.each<[string, string, Uint8Array]>([
    ['nothing', 'malformed', new Uint8Array()],
    ['a header alone', 'malformed', message(QUESTION).subarray(0, 12)],
    ['a question', 'malformed', message(QUESTION, { flags: 0x0100 })],
    ['another operation', 'malformed', message(QUESTION, { flags: 0xa980 })],
    ['another number', 'malformed', message(QUESTION, { id: 7 })],
    ['another name', 'malformed', message(encodeQuestion('www.shoq.example', 'A'))],
    ['another type', 'malformed', message(encodeQuestion(ASKED.name, 'AAAA'))],
    ['no question', 'malformed', Uint8Array.from([0, 0, 0x81, 0x80, 0, 0, 0, 0, 0, 0, 0, 0])],
    [
      'fewer records than it says',
      'malformed',
      message(QUESTION, { answers: 2, records: [record(A, [1, 2, 3, 4])] }),
    ],
    [
      'a record cut short',
      'malformed',
      message(QUESTION, { records: [record(A, [1, 2, 3, 4]).slice(0, -1)] }),
    ],
    ['an address of three bytes', 'malformed', message(QUESTION, { records: [record(A, [1, 2, 3])] })],
    ['an IPv6 address as IPv4', 'malformed', message(QUESTION, { records: [record(A, Array(16).fill(1))] })],
    [
      'a name that is longer than its record',
      'malformed',
      message(QUESTION, { records: [record(CNAME, [1, 97])] }),
    ],
    [
      'a name that does not fill its record',
      'malformed',
      message(QUESTION, { records: [record(CNAME, [1, 97, 0, 7])] }),
    ],
    [
      'an unknown record cut short',
      'malformed',
      message(QUESTION, { records: [record(46, [1, 2]).slice(0, -1)] }),
    ],
    ['a pointer to itself', 'malformed', message(QUESTION, { records: [record(A, [], [0xc0, end])] })],
    [
      'a pointer forwards',
      'malformed',
      message(QUESTION, { records: [record(A, [1, 2, 3, 4], [0xc0, end + 4])] }),
    ],
    [
      'a pointer into the header',
      'malformed',
      message(QUESTION, { records: [record(A, [1, 2, 3, 4], [0xc0, 4])] }),
    ],
    ['a label of no form', 'malformed', message(QUESTION, { records: [record(CNAME, [0x80, 97, 0])] })],
    ['markup as a name', 'malformed', message(QUESTION, { records: [record(CNAME, [3, 60, 98, 62, 0])] })],
    ['"failed"', 'refused', message(QUESTION, { flags: 0x8182 })],
    [
      '"refused", without the question',
      'refused',
      Uint8Array.from([0, 0, 0x81, 0x85, 0, 0, 0, 0, 0, 0, 0, 0]),
    ],
    ['"no such name"', 'no-such-name', message(QUESTION, { flags: 0x8183 })],
    ['a part of an answer', 'too-large', message(QUESTION, { flags: 0x8380 })],
    ['more records than anybody needs', 'too-large', message(QUESTION, { answers: 101 })],
    ['more bytes than anybody needs', 'too-large', new Uint8Array(MOST_BYTES + 1)],
  ])('takes no answer from %s', (_, reason, bytes) => {
    expect(reasonOf(bytes)).toBe(reason);
  });

  it('takes a name of 253 characters and no longer one, through pointers too', () => {
    const label = [63, ...Array(63).fill(97)];
    const long = [...label, ...label, ...label];
    const records = (last: number) => [record(CNAME, [...long, last, ...Array(last).fill(98), 0])];
    expect(reasonOf(message(QUESTION, { records: records(61) }))).toBe('read');
    expect(reasonOf(message(QUESTION, { records: records(62) }))).toBe('malformed');
    const pointed = [record(CNAME, [...long, 50, ...Array(50).fill(98), 0xc0, 12])];
    expect(reasonOf(message(QUESTION, { records: pointed }))).toBe('malformed');
  });

  it('ends, with a DnsError or an answer, whatever it is given', () => {
    const tail = fc.uint8Array({ maxLength: 400 });
    const pointers = fc
      .array(fc.tuple(fc.constantFrom(0xc0, 0xc1, 3, 0, 5, 1), fc.nat(255)), { maxLength: 120 })
      .map((pairs) => Uint8Array.from(pairs.flat()));
    fc.assert(
      fc.property(fc.oneof(tail, pointers), fc.nat(100), fc.boolean(), (noise, answers, isFramed) => {
        const bytes = isFramed ? Uint8Array.from([...message(QUESTION, { answers }), ...noise]) : noise;
        expect(['read', 'malformed', 'refused', 'no-such-name', 'too-large']).toContain(reasonOf(bytes));
      }),
      { seed: 1035, numRuns: 2_000 },
    );
  });

  it('does not break on an answer of which one byte has changed', () => {
    const whole = answerFrom(ZONE, 'www.shop.example', 'A');
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.nat(255), (at, byte) => {
        const bytes = Uint8Array.from(whole);
        bytes[at] = byte;
        expect(reasonOf(bytes)).toBeTypeOf('string');
      }),
      { seed: 1035, numRuns: 2_000 },
    );
  });
});
