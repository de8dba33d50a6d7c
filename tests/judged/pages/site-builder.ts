import type { DemoHost, DemoResource, DemoSite } from '../../internet/demo-site';
import { ownServer } from '../../internet/sites/hosting/cloud-headers';
import { type Chance, createChance } from './chance';
import { paintedPng } from './painted';
import { paragraphs, prose } from './prose';

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  mjs: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  png: 'image/png',
  gif: 'image/gif',
  svg: 'image/svg+xml',
  ttf: 'font/ttf',
};

/** Addresses of several providers; which one a host stands at is nothing to a page. */
const NETS = [
  '44.205.117',
  '104.18.32',
  '151.101.65',
  '142.250.74',
  '13.35.58',
  '20.50.2',
  '52.218.40',
  '23.45.12',
];

const PIXEL = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

/** Puts a site together: pages and their parts on as many hosts as it takes. */
export class SiteBuilder {
  readonly chance: Chance;
  readonly host: string;
  readonly #hosts: Record<string, DemoHost> = {};
  #count = 0;

  /** @param name of the site, without its ending. */
  constructor(
    readonly name: string,
    seed: number,
    isWww = true,
  ) {
    this.chance = createChance(seed);
    this.host = `${isWww ? 'www.' : ''}${name}.example`;
  }

  /** Another host of the site itself. */
  own(label: string): string {
    return `${label}.${this.name}.example`;
  }

  /** Serves something and returns its address; the ending of the path tells its type. */
  serve(host: string, path: string, body: string | Uint8Array, more: DemoResource = {}): string {
    const ending = /\.([a-z]+)$/.exec(path)?.[1] ?? 'html';
    const known = this.#hosts[host];
    const seed = [...host].reduce((sum, letter) => sum + letter.charCodeAt(0), 0);
    const described: DemoHost = known ?? {
      addresses: [`${NETS[seed % NETS.length]}.${(seed % 250) + 1}`],
      headers: ownServer('nginx'),
      resources: {},
    };
    described.resources[path] = {
      body,
      ...more,
      headers: {
        'content-type': TYPES[ending] ?? 'text/html; charset=utf-8',
        'access-control-allow-origin': '*',
        'timing-allow-origin': '*',
        ...more.headers,
      },
    };
    this.#hosts[host] = described;
    return `https://${host}${path}`;
  }

  picture(host: string, width: number, height: number): string {
    this.#count += 1;
    return this.serve(
      host,
      `/media/${this.#count}-${width}x${height}.png`,
      paintedPng(this.chance, width, height),
    );
  }

  /** An image that nobody sees. */
  pixel(host: string, path = '/p.gif'): string {
    return this.serve(host, path, PIXEL);
  }

  json(host: string, path: string, value: unknown): string {
    return this.serve(host, path, JSON.stringify(value));
  }

  words(count: number): string {
    return prose(this.chance, count);
  }

  text(count: number, words = 60): string {
    return paragraphs(this.chance, count, words);
  }

  /** The site with its page at `/`. */
  site(html: string): DemoSite {
    this.serve(this.host, '/', html);
    return { host: this.host, title: this.name, hosts: this.#hosts };
  }
}
