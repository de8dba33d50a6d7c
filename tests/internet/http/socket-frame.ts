/** One frame of a WebSocket (RFC 6455, section 5.2). */
export interface SocketFrame {
  opcode: number;
  isFinal: boolean;
  payload: Buffer;
  /** Bytes that the frame takes on the wire. */
  length: number;
}

/** Largest payload that is taken in one frame, in bytes. */
const MAX_PAYLOAD = 1 << 20;
const OPCODES: ReadonlySet<number> = new Set([0, 1, 2, 8, 9, 10]);

/** Reads the first frame that a client sent; clients must mask theirs. Never throws. */
export function readFrame(bytes: Buffer): SocketFrame | 'incomplete' | 'invalid' {
  const [first, second] = bytes;
  if (first === undefined || second === undefined) return 'incomplete';
  const opcode = first & 0x0f;
  const isFinal = (first & 0x80) !== 0;
  const isControl = opcode >= 8;
  const shortLength = second & 0x7f;
  const isReserved = (first & 0x70) !== 0 || !OPCODES.has(opcode);
  const isMasked = (second & 0x80) !== 0;
  if (isReserved || !isMasked || (isControl && (!isFinal || shortLength > 125))) return 'invalid';
  let at = 2;
  let length = shortLength;
  if (shortLength === 126) {
    if (bytes.length < 4) return 'incomplete';
    length = bytes.readUInt16BE(2);
    at = 4;
  } else if (shortLength === 127) {
    if (bytes.length < 10) return 'incomplete';
    const long = bytes.readBigUInt64BE(2);
    if (long > MAX_PAYLOAD) return 'invalid';
    length = Number(long);
    at = 10;
  }
  if (bytes.length < at + 4 + length) return 'incomplete';
  const mask = bytes.subarray(at, at + 4);
  const payload = Buffer.from(bytes.subarray(at + 4, at + 4 + length));
  for (let index = 0; index < payload.length; index++) {
    payload[index] = (payload[index] ?? 0) ^ (mask[index & 3] ?? 0);
  }
  return { opcode, isFinal, payload, length: at + 4 + length };
}

/** A frame as a server sends it: not masked. */
export function encodeFrame(opcode: number, isFinal: boolean, payload: Uint8Array): Buffer {
  const first = (isFinal ? 0x80 : 0) | opcode;
  if (payload.length < 126) return Buffer.concat([Buffer.from([first, payload.length]), payload]);
  if (payload.length < 0x10000) {
    const head = Buffer.from([first, 126, 0, 0]);
    head.writeUInt16BE(payload.length, 2);
    return Buffer.concat([head, payload]);
  }
  const head = Buffer.alloc(10);
  head[0] = first;
  head[1] = 127;
  head.writeBigUInt64BE(BigInt(payload.length), 2);
  return Buffer.concat([head, payload]);
}
