import type { DemoHost } from '../../demo-site';
import {
  apiGateway,
  applicationLoadBalancer,
  azureFrontDoor,
  cloudFront,
  cloudflare,
  fastly,
  googleLoadBalancer,
  openToAllPages,
  ownServer,
  s3Bucket,
} from '../hosting/cloud-headers';
import { fileOf, jsonOf } from '../hosting/resource';
import { drawSquare } from './square';

/** Ways of hosting that the hosts take in turn: the first three numbers of the address, and what is sent along. */
const WAYS: readonly (readonly [network: string, headers: Record<string, string>])[] = [
  ['18.66.130', { ...cloudFront(), ...s3Bucket() }],
  ['34.200.77', applicationLoadBalancer('nginx')],
  ['52.217.40', s3Bucket()],
  ['104.18.40', cloudflare()],
  ['151.101.130', fastly()],
  ['34.16.88', googleLoadBalancer()],
  ['13.107.253', azureFrontDoor()],
  ['44.210.65', apiGateway()],
  ['116.202.54', ownServer('nginx')],
  ['52.212.93', applicationLoadBalancer('Apache')],
];

const COUNT = 40;

/**
 * Forty hosts in ten ways of hosting, which serve a picture, a script, an answer and a style sheet each.
 * Whatever is asked for behind the path (`?i=17`) is the same thing at another address, so that any number
 * of resources can be had.
 */
export function loadHosts(): Record<string, DemoHost> {
  const fresh = { 'cache-control': 'no-store' };
  const kinds = [
    fileOf('picture.svg', drawSquare('#2f7d5b')),
    fileOf('script.js', 'globalThis.scriptsRun = (globalThis.scriptsRun ?? 0) + 1;'),
    jsonOf({ words: 'here' }),
    fileOf('sheet.css', '.nothing {\n  color: #000;\n}\n'),
  ].map((kind) => ({ ...kind, headers: { ...kind.headers, ...fresh } }));
  const paths = ['/picture.svg', '/script.js', '/answer.json', '/sheet.css'];
  const resources = Object.fromEntries(paths.map((path, i) => [path, kinds[i] ?? {}]));
  return Object.fromEntries(
    Array.from({ length: COUNT }, (_, i) => {
      const [network, headers] = WAYS[i % WAYS.length] ?? ['', {}];
      const host: DemoHost = {
        addresses: [`${network}.${20 + i}`],
        headers: { ...headers, ...openToAllPages('GET') },
        resources,
      };
      return [`h${String(i).padStart(2, '0')}.load.example`, host];
    }),
  );
}
