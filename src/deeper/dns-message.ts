import { addressText } from './address-text';
import { DnsError } from './dns-error';

/** Record types that are asked for, with their numbers (RFC 1035, 3.2.2; RFC 3596). */
const TYPES = { A: 1, NS: 2, CNAME: 5, AAAA: 28 } as const;
export type RecordType = keyof typeof TYPES;
const TYPE_OF: ReadonlyMap<number, RecordType> = new Map([
  [TYPES.A, 'A'],
  [TYPES.NS, 'NS'],
  [TYPES.CNAME, 'CNAME'],
  [TYPES.AAAA, 'AAAA'],
]);

/** One record of an answer. */
export interface DnsRecord {
  /** Whose record it is: lower case, without the final dot. */
  name: string;
  type: RecordType;
  /** An address in text form (A, AAAA), or a name in lower case (CNAME, NS). */
  value: string;
}

/** Some hundred records fit; an answer that is longer serves nobody who asks for a web host. */
export const MOST_BYTES = 16_384;
const MOST_RECORDS = 100;

const HEADER = 12;
const INTERNET = 1;
const IS_ANSWER = 0x8000;
const OPERATION = 0x7800;
const IS_CUT_OFF = 0x0200;
const WANTS_RECURSION = 0x0100;
const CODE = 0x000f;
const NO_SUCH_NAME = 3;
const LONGEST_NAME = 253;
const LONGEST_LABEL = 63;
const POINTER = 0xc0;

/**
 * A question as it is sent over HTTPS (RFC 8484): its number is always 0, so that equal questions look equal.
 * @param name checked by `isAskable`.
 * @throws DnsError (`malformed`) for a name that no message can hold.
 */
export function encodeQuestion(name: string, type: RecordType): Uint8Array<ArrayBuffer> {
  const labels = name.split('.');
  if (name.length > LONGEST_NAME || !labels.every(isLabel)) throw malformed(`a host name, got "${name}"`);
  const bytes = new Uint8Array(HEADER + name.length + 6);
  const view = new DataView(bytes.buffer);
  view.setUint16(2, WANTS_RECURSION);
  view.setUint16(4, 1);
  let at = HEADER;
  for (const label of labels) {
    bytes[at++] = label.length;
    for (let index = 0; index < label.length; index++) bytes[at++] = label.charCodeAt(index);
  }
  view.setUint16(at + 1, TYPES[type]);
  view.setUint16(at + 3, INTERNET);
  return bytes;
}

/**
 * Reads the answer to a question: its records of the types that are known, in their order; what it adds beyond the
 * answer proper is not looked at. Hostile input: every read is bounded, pointers only lead back, and nothing but a
 * DnsError is thrown.
 * @throws DnsError `too-large`, `refused`, `no-such-name`, or `malformed` where it is no answer to this question.
 */
export function readAnswer(message: Uint8Array, question: { name: string; type: RecordType }): DnsRecord[] {
  if (message.length > MOST_BYTES) {
    throw new DnsError('too-large', `Expected at most ${MOST_BYTES} bytes, got ${message.length}`);
  }
  const flags = numberAt(message, 2);
  if (numberAt(message, 0) !== 0) throw malformed('an answer with the number 0');
  if ((flags & IS_ANSWER) === 0 || (flags & OPERATION) !== 0) throw malformed('an answer');
  const code = flags & CODE;
  if (code !== 0 && code !== NO_SUCH_NAME) {
    throw new DnsError('refused', `Expected an answer, got the code ${code}`);
  }
  const start = readBack(message, question);
  if (code === NO_SUCH_NAME) throw new DnsError('no-such-name', `There is no name ${question.name}`);
  if ((flags & IS_CUT_OFF) !== 0) throw new DnsError('too-large', 'Expected a whole answer, got one cut off');
  const count = numberAt(message, 6);
  if (count > MOST_RECORDS) {
    throw new DnsError('too-large', `Expected at most ${MOST_RECORDS} records, got ${count}`);
  }
  return readRecords(message, start, count);
}

/** @returns where the records begin, if the question that is given back is the one that was asked. */
function readBack(message: Uint8Array, question: { name: string; type: RecordType }): number {
  if (numberAt(message, 4) !== 1) throw malformed('one question');
  const { name, end } = readName(message, HEADER);
  const isSame =
    name === question.name &&
    numberAt(message, end) === TYPES[question.type] &&
    numberAt(message, end + 2) === INTERNET;
  if (!isSame) throw malformed(`an answer to ${question.type} ${question.name}, got one to ${name}`);
  return end + 4;
}

function readRecords(message: Uint8Array, start: number, count: number): DnsRecord[] {
  const records: DnsRecord[] = [];
  let at = start;
  for (let index = 0; index < count; index++) {
    const { name, end } = readName(message, at);
    const type = TYPE_OF.get(numberAt(message, end));
    const from = end + 10;
    const to = from + numberAt(message, end + 8);
    if (to > message.length) throw malformed('a record within the message');
    if (type !== undefined && numberAt(message, end + 2) === INTERNET) {
      records.push({ name, type, value: readValue(message, type, from, to) });
    }
    at = to;
  }
  return records;
}

function readValue(message: Uint8Array, type: RecordType, from: number, to: number): string {
  if (type === 'CNAME' || type === 'NS') {
    const { name, end } = readName(message, from);
    if (end !== to) throw malformed('a name that fills its record');
    return name;
  }
  const text = addressText(message.subarray(from, to));
  if (text === null || text.includes(':') !== (type === 'AAAA'))
    throw malformed(`an address of type ${type}`);
  return text;
}

/** A name and where what follows it begins. */
function readName(message: Uint8Array, start: number): { name: string; end: number } {
  const labels: string[] = [];
  let length = -1;
  let at = start;
  let end: number | null = null;
  // Every pointer must lead to before all that was read of the name, so that no chain of them is endless.
  let earliest = start;
  for (;;) {
    const size = byteAt(message, at);
    if (size === 0) return { name: labels.join('.'), end: end ?? at + 1 };
    if ((size & POINTER) === POINTER) {
      const target = numberAt(message, at) & 0x3fff;
      if (target >= earliest || target < HEADER) throw malformed('a pointer that leads back');
      end ??= at + 2;
      earliest = target;
      at = target;
      continue;
    }
    if (size > LONGEST_LABEL) throw malformed('a label');
    length += size + 1;
    if (length > LONGEST_NAME) throw malformed('a name of 253 characters at most');
    labels.push(readLabel(message, at + 1, size));
    at += size + 1;
  }
}

function readLabel(message: Uint8Array, from: number, size: number): string {
  let label = '';
  for (let at = from; at < from + size; at++) label += String.fromCharCode(byteAt(message, at));
  if (!isLabel(label)) throw malformed('letters, digits and dashes');
  return label.toLowerCase();
}

function isLabel(text: string): boolean {
  return text.length <= LONGEST_LABEL && /^[A-Za-z0-9_-]+$/.test(text);
}

function byteAt(message: Uint8Array, at: number): number {
  const byte = message[at];
  if (byte === undefined) throw malformed('a whole message');
  return byte;
}

function numberAt(message: Uint8Array, at: number): number {
  return (byteAt(message, at) << 8) | byteAt(message, at + 1);
}

function malformed(expected: string): DnsError {
  return new DnsError('malformed', `Expected ${expected}`);
}
