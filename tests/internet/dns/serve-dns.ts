import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import type { InternetLog } from '../internet-log';
import { answerDns } from './dns-answer';
import { readQuestion } from './dns-question';
import type { Zone } from './zone';

/** Serves a zone over UDP and TCP; settles once both listen. */
export async function serveDns(zone: Zone, address: string, port: number, log: InternetLog): Promise<void> {
  const answer = (message: Uint8Array, transport: 'udp' | 'tcp') => {
    const question = readQuestion(message);
    if ('name' in question) log({ kind: 'dns', name: question.name, type: question.type });
    return answerDns(message, zone, transport);
  };
  const datagrams = createSocket('udp4');
  datagrams.on('message', (message, { port: from, address: client }) => {
    const reply = answer(message, 'udp');
    if (reply !== null) datagrams.send(reply, from, client);
  });
  datagrams.bind(port, address);
  await once(datagrams, 'listening');
  const connections = createServer((socket) => answerConnection(socket, (message) => answer(message, 'tcp')));
  connections.listen(port, address);
  await once(connections, 'listening');
}

/** Over TCP each message has its length before it (RFC 1035, 4.2.2). */
function answerConnection(socket: Socket, answer: (message: Uint8Array) => Uint8Array | null): void {
  let unread: Buffer = Buffer.alloc(0);
  socket.on('error', () => socket.destroy());
  socket.setTimeout(10_000, () => socket.destroy());
  socket.on('data', (chunk: Buffer) => {
    unread = Buffer.concat([unread, chunk]);
    while (unread.length >= 2 && unread.length >= 2 + unread.readUInt16BE(0)) {
      const end = 2 + unread.readUInt16BE(0);
      const reply = answer(unread.subarray(2, end));
      unread = unread.subarray(end);
      if (reply === null) return void socket.destroy();
      const length = Buffer.alloc(2);
      length.writeUInt16BE(reply.length);
      socket.write(Buffer.concat([length, reply]));
    }
  });
}
