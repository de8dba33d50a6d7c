import { addressBytes } from '../address-bytes';
import { type DnsQuestion, readQuestion } from './dns-question';
import type { Zone } from './zone';

const A = 1;
const NS = 2;
const CNAME = 5;
const AAAA = 28;
const NO_SUCH_NAME = 3;
const SECONDS = 60;
/** What fits into a datagram without extensions (RFC 1035, 4.2.1). */
const DATAGRAM = 512;
const MAX_CHAIN = 16;

/**
 * Answers a DNS message from a zone: aliases with what they lead to, "no data" for record types that the zone
 * does not have, "no such name" for unknown names.
 *
 * @param transport an answer too long for a datagram is sent without records and marked as cut off.
 * @returns null where no answer must be given.
 */
export function answerDns(message: Uint8Array, zone: Zone, transport: 'udp' | 'tcp'): Uint8Array | null {
  const question = readQuestion(message);
  if ('refusal' in question) {
    return question.refusal && header(question.refusal.id, 0x8080 | question.refusal.code, 0, 0);
  }
  const records = recordsFor(question, zone);
  // Answer, authoritative, recursion available.
  let flags = 0x8480 | (question.wantsRecursion ? 0x0100 : 0);
  if (records === null)
    return Buffer.concat([header(question.id, flags | NO_SUCH_NAME, 1, 0), question.bytes]);
  const whole = Buffer.concat([header(question.id, flags, 1, records.length), question.bytes, ...records]);
  if (transport === 'tcp' || whole.length <= DATAGRAM) return whole;
  flags |= 0x0200;
  return Buffer.concat([header(question.id, flags, 1, 0), question.bytes]);
}

function recordsFor({ name: asked, type }: DnsQuestion, zone: Zone): Uint8Array[] | null {
  const records: Uint8Array[] = [];
  let name = asked;
  for (let step = 0; step < MAX_CHAIN; step++) {
    const entry = zone.get(name);
    if (entry === undefined) return step === 0 ? null : records;
    if ('addresses' in entry) {
      for (const address of entry.addresses) {
        const bytes = addressBytes(address);
        if (bytes !== null && type === (bytes.length === 4 ? A : AAAA))
          records.push(record(name, type, bytes));
      }
      if (type === NS) {
        for (const server of entry.nameServers ?? []) records.push(record(name, NS, encodeName(server)));
      }
      return records;
    }
    records.push(record(name, CNAME, encodeName(entry.cname)));
    if (type === CNAME) return records;
    name = entry.cname;
  }
  return records;
}

function header(id: number, flags: number, questions: number, answers: number): Uint8Array {
  const bytes = Buffer.alloc(12);
  bytes.writeUInt16BE(id, 0);
  bytes.writeUInt16BE(flags, 2);
  bytes.writeUInt16BE(questions, 4);
  bytes.writeUInt16BE(answers, 6);
  return bytes;
}

function record(name: string, type: number, data: Uint8Array): Uint8Array {
  const fixed = Buffer.alloc(10);
  fixed.writeUInt16BE(type, 0);
  fixed.writeUInt16BE(1, 2);
  fixed.writeUInt32BE(SECONDS, 4);
  fixed.writeUInt16BE(data.length, 8);
  return Buffer.concat([encodeName(name), fixed, data]);
}

/** A name as labels with their lengths before them. */
function encodeName(name: string): Uint8Array {
  const labels = name.split('.').filter((label) => label !== '');
  return Buffer.concat([
    ...labels.flatMap((label) => [Buffer.from([label.length]), Buffer.from(label, 'latin1')]),
    Buffer.from([0]),
  ]);
}
