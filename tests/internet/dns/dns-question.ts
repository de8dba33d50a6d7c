/** The one question of a DNS query (RFC 1035, section 4). */
export interface DnsQuestion {
  id: number;
  /** Lower case, without the final dot. */
  name: string;
  /** Record type: 1 is A, 2 NS, 5 CNAME, 28 AAAA, 65 HTTPS. */
  type: number;
  /** The question as it came, to be given back byte by byte: its letters may be in mixed case on purpose. */
  bytes: Uint8Array;
  wantsRecursion: boolean;
}

/** Why a message is not answered: nothing can be said to it, or only a code. */
export type DnsRefusal = { id: number; code: 1 | 4 } | null;

const HEADER = 12;

/** Reads a query; anything that is no plain query of one question is refused. Never throws. */
export function readQuestion(message: Uint8Array): DnsQuestion | { refusal: DnsRefusal } {
  if (message.length < HEADER) return { refusal: null };
  const view = new DataView(message.buffer, message.byteOffset, message.byteLength);
  const id = view.getUint16(0);
  const flags = view.getUint16(2);
  // An answer must never be answered, or two servers would talk for ever.
  if ((flags & 0x8000) !== 0) return { refusal: null };
  if ((flags & 0x7800) !== 0) return { refusal: { id, code: 4 } };
  if (view.getUint16(4) !== 1) return { refusal: { id, code: 1 } };
  const labels: string[] = [];
  let at = HEADER;
  for (;;) {
    const length = message[at];
    // A question is the first name of its message, so there is nothing that a pointer could point at.
    if (length === undefined || length > 63 || at - HEADER > 253) return { refusal: { id, code: 1 } };
    at += 1;
    if (length === 0) break;
    labels.push(String.fromCharCode(...message.subarray(at, at + length)));
    at += length;
  }
  if (at + 4 > message.length) return { refusal: { id, code: 1 } };
  return {
    id,
    name: labels.join('.').toLowerCase(),
    type: view.getUint16(at),
    bytes: message.slice(HEADER, at + 4),
    wantsRecursion: (flags & 0x0100) !== 0,
  };
}
