import { encodeQuestion, type RecordType } from '../../../src/deeper/dns-message';
import type { Ask } from '../../../src/deeper/look-deeper';
import { answerDns } from '../../internet/dns/dns-answer';
import type { Zone } from '../../internet/dns/zone';

/** The demo internet's own server answers a question from a zone. */
export function answerFrom(zone: Zone, name: string, type: RecordType): Uint8Array {
  return answerDns(encodeQuestion(name, type), zone, 'tcp') ?? new Uint8Array();
}

/** Asks that server. */
export function askZone(zone: Zone): Ask {
  return async (name, type) => answerFrom(zone, name, type);
}

/** A message from scratch: its header, its question, and records as they are. */
export function message(
  question: Uint8Array,
  { flags = 0x8180, answers = 0, records = [] as readonly (readonly number[])[], id = 0 } = {},
): Uint8Array {
  const bytes = Uint8Array.from([...question, ...records.flat()]);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, id);
  view.setUint16(2, flags);
  view.setUint16(6, answers || records.length);
  return bytes;
}

/** A record whose name is the question's (a pointer to byte 12) unless it is given. */
export function record(
  type: number,
  data: readonly number[],
  name: readonly number[] = [0xc0, 12],
): number[] {
  return [...name, 0, type, 0, 1, 0, 0, 0, 60, data.length >> 8, data.length & 0xff, ...data];
}
