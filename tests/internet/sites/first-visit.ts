import { compactHeaders } from '../../../src/attribute/compact-headers';
import type { Exchange, PageLoad, Role } from '../../../src/observe/page-load';
import type { DemoSite } from '../demo-site';

/** What the first page of each site turns to, host by host, and what for: as browsers report it, read off its files. */
const ASKED_FOR: Readonly<Record<string, Readonly<Record<string, readonly Role[]>>>> = {
  'www.news.example': {
    'www.news.example': ['document'],
    'static.news.example': ['blocking', 'app', 'other'],
    'images.news.example': ['image'],
    'x7k2v5rqhm3tdy4wbn6ecs8pfa0guzlj.lambda-url.us-east-1.on.aws': ['image'],
    'cdn.consentdesk.example': ['blocking'],
    'www.googletagmanager.com': ['app'],
    'region1.google-analytics.com': ['beacon'],
    'static.chartbeat.com': ['app'],
    'ping.chartbeat.net': ['image'],
    'securepubads.g.doubleclick.net': ['app'],
    'tpc.googlesyndication.com': ['frame'],
    'bid.adfoundry.example': ['beacon'],
    'fonts.googleapis.com': ['blocking'],
    'fonts.gstatic.com': ['font'],
    'embed.talkback.example': ['frame'],
    'player.video.example': ['frame'],
    'images.video.example': ['image'],
    'media.video.example': ['media'],
  },
  'www.shop.example': {
    'www.shop.example': ['document', 'blocking', 'app', 'image'],
    'api.shop.example': ['data'],
    'clayhouse-pictures.s3.us-east-1.amazonaws.com': ['image'],
  },
  'online.bank.example': { 'online.bank.example': ['document', 'blocking', 'app', 'image'] },
  'www.video.example': {
    'www.video.example': ['document', 'blocking', 'app', 'image'],
    'api.video.example': ['data'],
    'images.video.example': ['image'],
    'media.video.example': ['media'],
    'q8z4m1kd7w.execute-api.us-east-1.amazonaws.com': ['beacon'],
  },
  'school.example': { 'school.example': ['document', 'blocking', 'app', 'image'] },
  'app.example': {
    'app.example': ['document', 'blocking', 'app', 'image', 'other'],
    'api.app.example': ['data'],
  },
  'www.office.example': {
    'www.office.example': ['document', 'blocking', 'app', 'image'],
    'api.office.example': ['data'],
    'ansel-map-tiles.s3.us-east-1.amazonaws.com': ['image'],
  },
  'www.sahifa.example': {
    'www.sahifa.example': ['document', 'blocking', 'app', 'image'],
    'almina-images.s3.me-central-1.amazonaws.com': ['image'],
    'dataplane.rum.us-east-1.amazonaws.com': ['beacon'],
  },
  'museum.example': { 'museum.example': ['document', 'blocking', 'app', 'image'] },
  'theatre.example': {
    'theatre.example': ['document', 'blocking', 'app', 'image'],
    'm3wq7ytxk5zb2vhd9r4nc6sj8pfa1leu.lambda-url.us-east-1.on.aws': ['blocking'],
  },
  'www.transit.example': {
    'www.transit.example': ['document', 'blocking', 'app', 'image'],
    'live.transit.example': ['data', 'image'],
  },
  'www.poll.example': { 'www.poll.example': ['document', 'blocking', 'app', 'image'] },
  'club.example': {
    'club.example': ['document', 'blocking', 'app', 'image'],
    'dynamodb.us-east-1.amazonaws.com': ['data'],
  },
};

/** Hosts under one name that a browser meets at every one of their addresses in one visit. */
const MET_EVERYWHERE: ReadonlySet<string> = new Set(['live.transit.example']);

/**
 * The first visit to a demo site as a browser would report it, put together from the site's description: addresses
 * and headers as they are, no names behind names.
 * @throws Error for a site of which it is not known what its page asks for.
 */
export function firstVisit(site: DemoSite): PageLoad {
  const asked = ASKED_FOR[site.host];
  if (asked === undefined) throw new Error(`Expected to know what ${site.host} asks for.`);
  return {
    url: `https://${site.host}/`,
    startedAt: 0,
    complete: true,
    isPrivate: false,
    exchanges: Object.entries(asked).flatMap(([host, roles]) => exchangesWith(site, host, roles)),
    gaps: [],
    visible: null,
  };
}

function exchangesWith(site: DemoSite, name: string, roles: readonly Role[]): Exchange[] {
  const host = site.hosts[name];
  if (host === undefined) throw new Error(`Expected ${name} among the hosts of ${site.host}.`);
  const addresses = MET_EVERYWHERE.has(name) ? host.addresses : host.addresses.slice(0, 1);
  return addresses.map((address) => ({
    host: name,
    address,
    addressSource: 'connection',
    headers: compactHeaders(Object.entries(host.headers ?? {})),
    cnames: [],
    roles: Object.fromEntries(roles.map((role) => [role, 1])),
    failed: 0,
    cached: 0,
  }));
}
