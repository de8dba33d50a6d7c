import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { ServedAnswer } from '../internet';
import { encodeFrame, readFrame } from './socket-frame';

/** Fixed by RFC 6455, section 1.3. */
const HANDSHAKE = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11';
const CLOSE = 8;
const PING = 9;
const PONG = 10;
const PROTOCOL_ERROR = 1002;

/**
 * Answers a request to become a WebSocket, then sends back whatever it is told (RFC 6455, without extensions).
 * A message in several frames comes back in the same frames.
 */
export function echoSocket(
  request: IncomingMessage,
  socket: Duplex,
  head: Buffer,
  answer: ServedAnswer,
): void {
  const key = request.headers['sec-websocket-key'];
  const isSocketRequest =
    request.headers.upgrade?.toLowerCase() === 'websocket' &&
    request.headers['sec-websocket-version'] === '13';
  if (!answer.isSocket || !isSocketRequest || key === undefined || Buffer.from(key, 'base64').length !== 16) {
    socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
    return;
  }
  const accept = createHash('sha1').update(`${key}${HANDSHAKE}`).digest('base64');
  // The names of its hosting come with the handshake too, so that it can be attributed like any answer.
  const own = [...answer.headers].flatMap(([name, value]) =>
    typeof value === 'string' &&
    /^[\w-]+$/.test(name) &&
    !/[\r\n]/.test(value) &&
    !name.startsWith('content-')
      ? [`${name}: ${value}\r\n`]
      : [],
  );
  socket.write(
    `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n` +
      `Sec-WebSocket-Accept: ${accept}\r\n${own.join('')}\r\n`,
  );
  let unread = head;
  const read = () => {
    for (;;) {
      const frame = readFrame(unread);
      if (frame === 'incomplete') return;
      if (frame === 'invalid') {
        const code = Buffer.alloc(2);
        code.writeUInt16BE(PROTOCOL_ERROR);
        return void socket.end(encodeFrame(CLOSE, true, code));
      }
      unread = unread.subarray(frame.length);
      if (frame.opcode === CLOSE) return void socket.end(encodeFrame(CLOSE, true, frame.payload));
      if (frame.opcode === PING) socket.write(encodeFrame(PONG, true, frame.payload));
      else if (frame.opcode !== PONG) socket.write(encodeFrame(frame.opcode, frame.isFinal, frame.payload));
    }
  };
  socket.on('data', (chunk: Buffer) => {
    unread = Buffer.concat([unread, chunk]);
    read();
  });
  socket.on('end', () => socket.end());
  read();
}
