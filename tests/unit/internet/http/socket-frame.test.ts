import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeFrame, readFrame } from '../../../internet/http/socket-frame';

/** A frame as a client sends it: the server's, masked. */
function masked(opcode: number, payload: Buffer): Buffer {
  const frame = encodeFrame(opcode, true, payload);
  const head = Buffer.from(frame.subarray(0, frame.length - payload.length));
  head[1] = (head[1] ?? 0) | 0x80;
  const mask = Buffer.from([1, 2, 3, 4]);
  const hidden = Buffer.from(payload.map((byte, index) => byte ^ (mask[index & 3] ?? 0)));
  return Buffer.concat([head, mask, hidden]);
}

describe('readFrame', () => {
  it.each([0, 125, 126, 65_535, 65_536])('reads back a message of %i bytes', (length) => {
    const payload = Buffer.alloc(length, 'ab');
    const bytes = masked(1, payload);
    const frame = readFrame(Buffer.concat([bytes, Buffer.from('next')]));
    expect(frame).toEqual({ opcode: 1, isFinal: true, payload, length: bytes.length });
  });

  it('waits for the rest', () => {
    const bytes = masked(2, Buffer.alloc(300));
    for (const end of [0, 1, 2, 3, 7, bytes.length - 1]) {
      expect(readFrame(bytes.subarray(0, end))).toBe('incomplete');
    }
  });

  const frame = masked(1, Buffer.from('x'));
  const change = (index: number, value: number) =>
    Buffer.from(frame.map((byte, at) => (at === index ? value : byte)));
  it.each([
    ['is not masked', encodeFrame(1, true, Buffer.from('x'))],
    ['uses an extension', change(0, 0xc1)],
    ['has an unknown kind', change(0, 0x83)],
    ['closes in parts', change(0, 0x08)],
    ['is too large', Buffer.concat([Buffer.from([0x81, 0xff, 0, 0, 0, 1, 0, 0, 0, 0]), Buffer.alloc(8)])],
  ])('refuses a frame that %s', (_, bytes) => {
    expect(readFrame(bytes)).toBe('invalid');
  });

  it('survives anything', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => void readFrame(Buffer.from(bytes))));
  });
});
