import {
  emptyAnswer,
  type Internet,
  type InternetHost,
  type InternetRequest,
  type ServedAnswer,
} from '../internet';
import { answerDns } from './dns-answer';
import { readQuestion } from './dns-question';
import type { Zone } from './zone';

const MESSAGE = 'application/dns-message';
/** Where both resolvers that the extension offers are asked, and all others here. */
export const RESOLVER_PATH = '/dns-query';
/** Longer than anybody waits. */
const SLOW = 30_000;
const HUGE = 2_000_000;
/** An address of Hetzner's (AS24940). */
const ADDRESS = '78.47.95.30';
const encoder = new TextEncoder();

/** What a resolver makes of a question. */
type Behaviour = (question: Uint8Array, zone: Zone, path: string) => ServedAnswer;

/**
 * Resolvers that are asked over HTTPS (RFC 8484): two real ones' names and addresses, which answer from the demo
 * internet's zone, and some that are no good, each in its own way.
 * @param zone asked for once the first question comes.
 */
export function internetOfResolvers(zone: () => Zone): Internet {
  let known: Zone | undefined;
  const host = (name: string, addresses: readonly string[], behave: Behaviour): [string, InternetHost] => [
    name,
    {
      name,
      cnames: [],
      addresses,
      isBlackHole: false,
      isHttp1Only: false,
      readsBody: true,
      answer: (request) => {
        known ??= zone();
        return answerRequest(request, known, behave);
      },
    },
  ];
  return new Map([
    host('dns.quad9.net', ['9.9.9.9', '149.112.112.112', '2620:fe::fe'], answerRightly),
    host('cloudflare-dns.com', ['104.16.248.249', '104.16.249.249', '2606:4700::6810:f8f9'], answerRightly),
    host('slow.resolver.example', [ADDRESS], (question, zone) => ({
      ...answerRightly(question, zone),
      delay: SLOW,
    })),
    host('failing.resolver.example', [ADDRESS], (question, _, path) =>
      path === RESOLVER_PATH ? emptyAnswer(500) : dnsAnswer(failed(question)),
    ),
    host('lying.resolver.example', [ADDRESS], (question, zone, path) =>
      path === RESOLVER_PATH ? tellPrivateAddresses(question, zone) : tellOfOthers(question, zone),
    ),
    host('huge.resolver.example', [ADDRESS], (question) => {
      const body = new Uint8Array(HUGE);
      body.set(question.subarray(0, 12));
      return dnsAnswer(body);
    }),
    host('broken.resolver.example', [ADDRESS], (question, _, path) =>
      path === RESOLVER_PATH
        ? dnsAnswer(question.map((byte) => byte ^ 0x5a))
        : served('text/html', encoder.encode('<!doctype html><title>Log in to this network</title>')),
    ),
  ]);
}

function answerRequest(request: InternetRequest, zone: Zone, behave: Behaviour): ServedAnswer {
  const { pathname, searchParams } = new URL(request.target, 'https://resolver.example');
  if (request.method === 'OPTIONS') return dnsAnswer(new Uint8Array());
  if (request.method !== 'GET' && request.method !== 'POST') return emptyAnswer(405);
  const question =
    request.method === 'POST' ? request.body : Buffer.from(searchParams.get('dns') ?? '', 'base64url');
  if (question === undefined || !('name' in readQuestion(question))) return emptyAnswer(400);
  return behave(question, zone, pathname);
}

function answerRightly(question: Uint8Array, zone: Zone): ServedAnswer {
  const answer = answerDns(question, zone, 'tcp');
  return answer === null ? emptyAnswer(400) : dnsAnswer(answer);
}

/** For every name the addresses of machines that nobody outside can reach. */
function tellPrivateAddresses(question: Uint8Array, zone: Zone): ServedAnswer {
  const read = readQuestion(question);
  if (!('name' in read)) return emptyAnswer(400);
  const lie: Zone = new Map([[read.name, { addresses: ['10.0.0.7', 'fd00::7'] }]]);
  return answerRightly(question, new Map([...zone, ...lie]));
}

/** The right form, the wrong question: as if somebody had asked for another name. */
function tellOfOthers(question: Uint8Array, zone: Zone): ServedAnswer {
  const other = Uint8Array.from(question);
  // The first letter of the name: what comes out is a name of the same length.
  other[13] = other[13] === 0x78 ? 0x79 : 0x78;
  const read = readQuestion(other);
  if (!('name' in read)) return emptyAnswer(400);
  return answerRightly(other, new Map([...zone, [read.name, { addresses: ['5.9.243.187'] }]]));
}

/** The question given back, with the code for "the server failed". */
function failed(question: Uint8Array): Uint8Array {
  const answer = Uint8Array.from(question);
  answer[2] = 0x81;
  answer[3] = 0x82;
  return answer;
}

function dnsAnswer(body: Uint8Array): ServedAnswer {
  return served(MESSAGE, body);
}

function served(type: string, body: Uint8Array): ServedAnswer {
  const headers = new Map([
    ['access-control-allow-origin', '*'],
    ['cache-control', 'max-age=60'],
    ['content-type', type],
  ]);
  return { ...emptyAnswer(200), headers, body };
}
