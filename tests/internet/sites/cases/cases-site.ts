import { join } from 'node:path';
import { domainToASCII } from 'node:url';
import type { DemoResource, DemoSite } from '../../demo-site';
import {
  applicationLoadBalancer,
  cloudFront,
  cloudflare,
  fastly,
  googleLoadBalancer,
  openToAllPages,
  ownServer,
  s3Bucket,
} from '../hosting/cloud-headers';
import { filesIn } from '../hosting/files-in';
import { fileOf, jsonOf, noContent, redirectTo } from '../hosting/resource';
import { makeIconFont } from '../pictures/icon-font';
import { loadHosts } from './load-hosts';
import { smallPaper } from './small-paper';
import { drawSquare } from './square';

const here = import.meta.dirname;
const pages = filesIn(join(here, 'cases.example'));
const picture = fileOf('picture.svg', drawSquare('#2b66a8'));

function withCaching(resource: DemoResource, caching: string): DemoResource {
  return { ...resource, headers: { ...resource.headers, 'cache-control': caching } };
}

/** The same four things under `folder`, with the caching that they are sent with. */
function keptOrFresh(folder: string, caching: string): Record<string, DemoResource> {
  const things: Record<string, DemoResource> = {
    'picture.svg': picture,
    'script.js': fileOf('script.js', 'document.documentElement.dataset.script = "run";'),
    'sheet.css': fileOf(
      'sheet.css',
      `@font-face {\n  font-family: "Signs of ${folder}";\n  src: url(signs.ttf) format("truetype");\n}\n.sign {\n  font-family: "Signs of ${folder}", sans-serif;\n}\n.${folder} {\n  border-inline-start: 6px solid #2b66a8;\n  padding-inline-start: 12px;\n}\n`,
    ),
    'signs.ttf': fileOf('signs.ttf', makeIconFont(`Signs of ${folder}`)),
  };
  return Object.fromEntries(
    Object.entries(things).map(([name, thing]) => [`/${folder}/${name}`, withCaching(thing, caching)]),
  );
}

/**
 * Everything that observing must cope with, one page for each: nothing for the eye, all for tests. A page
 * that goes on after it has loaded says by `data-done` on its root element when it is through.
 */
export const CASES_SITE: DemoSite = {
  host: 'cases.example',
  title: 'Cases: everything a page load can do, one page for each',
  hosts: {
    'cases.example': {
      addresses: ['164.90.187.9'],
      headers: ownServer('nginx'),
      resources: {
        ...pages,
        '/single-page/2': pages['/single-page.html'] ?? {},
        '/paper.pdf': {
          headers: { 'content-type': 'application/pdf', 'cache-control': 'no-cache' },
          body: smallPaper('A document that is no page.'),
        },
        '/refused': {
          ...fileOf(
            'refused.html',
            '<!doctype html>\n<html lang="en" dir="ltr"><meta charset="utf-8"><title>503</title><h1>Service unavailable</h1></html>',
          ),
          status: 503,
        },
      },
    },
    'hop1.cases.example': {
      addresses: ['145.239.83.40'],
      headers: ownServer('Apache'),
      resources: {
        '/start': redirectTo('https://hop1.cases.example/secure'),
        '/secure': redirectTo('https://hop2.cases.example/on?from=hop1', 302),
      },
    },
    'hop2.cases.example': {
      addresses: ['104.18.50.12'],
      headers: cloudflare('DYNAMIC'),
      resources: { '/on': redirectTo('https://hop3.cases.example/on', 307) },
    },
    'hop3.cases.example': {
      cnames: ['hop3-1408837751.us-east-1.elb.amazonaws.com'],
      addresses: ['34.206.19.240'],
      headers: applicationLoadBalancer('nginx'),
      resources: { '/on': redirectTo('https://cases.example/arrived.html', 308) },
    },
    'widget.frames.example': {
      cnames: ['widget.map.fastly.net'],
      addresses: ['151.101.2.217'],
      headers: fastly(),
      resources: { ...filesIn(join(here, 'widget.frames.example')), '/picture.svg': picture },
    },
    'inner.nested.example': {
      addresses: ['52.211.60.17'],
      headers: applicationLoadBalancer('nginx'),
      resources: filesIn(join(here, 'inner.nested.example')),
    },
    'data.cases.example': {
      addresses: ['3.94.151.66'],
      headers: { ...ownServer('nginx'), ...openToAllPages() },
      resources: {
        '/answer.json': jsonOf({ words: 'all is well' }),
        '/picture.svg': picture,
        '/signs.ttf': fileOf('signs.ttf', makeIconFont('Signs of data')),
        '/sheet.css': fileOf('sheet.css', 'h1 {\n  color: #2b66a8;\n}\n'),
        '/drawing.js': fileOf(
          'drawing.js',
          "const pen = document.getElementById('drawing').getContext('2d');\npen.fillRect(20, 20, 100, 100);\n",
        ),
        '/frame.html': fileOf(
          'frame.html',
          '<!doctype html>\n<html lang="en" dir="ltr"><meta charset="utf-8"><title>Embedded</title><p>Embedded.</p></html>',
        ),
      },
    },
    'socket.cases.example': {
      addresses: ['34.28.140.93'],
      headers: googleLoadBalancer(),
      resources: { '/echo': { isSocket: true } },
    },
    'beacon.cases.example': {
      addresses: ['54.210.88.19'],
      headers: openToAllPages(),
      resources: {
        '/beacon': noContent(),
        '/kept': noContent(),
        '/pixel.svg': withCaching(
          fileOf('pixel.svg', '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>'),
          'no-store',
        ),
      },
    },
    'static.cases.example': {
      cnames: ['d4c7s1e9xq2v8m.cloudfront.net'],
      addresses: ['18.66.122.101'],
      headers: { ...cloudFront(), ...s3Bucket(), ...openToAllPages('GET') },
      resources: { ...keptOrFresh('kept', 'public, max-age=3600'), ...keptOrFresh('fresh', 'no-store') },
    },
    'broken.cases.example': {
      addresses: ['172.105.93.18'],
      headers: { ...ownServer('nginx'), ...openToAllPages() },
      resources: {
        '/missing': { ...jsonOf({ error: 'no such thing' }), status: 404 },
        '/error': { ...jsonOf({ error: 'out of order' }), status: 500 },
        '/reset': { failure: 'reset' },
        '/slow': { ...jsonOf({ words: 'at last' }), delay: 1500 },
        '/hang': { failure: 'hang' },
      },
    },
    [domainToASCII('صور.cases.example')]: {
      addresses: ['51.112.90.7'],
      headers: ownServer('nginx'),
      resources: {
        '/': fileOf(
          'index.html',
          '<!doctype html>\n<html lang="ar" dir="rtl"><meta charset="utf-8"><title>صور</title><h1>صورة واحدة</h1><img src="/picture.svg" width="200" height="120" alt="صورة"></html>',
        ),
        '/picture.svg': picture,
      },
    },
    'six.cases.example': {
      addresses: ['2a01:4f8:c17:3a52::1'],
      headers: ownServer('nginx'),
      resources: { '/picture.svg': picture },
    },
    'local.cases.example': {
      addresses: ['192.168.7.20'],
      headers: ownServer('Apache'),
      resources: {
        '/': fileOf(
          'index.html',
          '<!doctype html>\n<html lang="en" dir="ltr"><meta charset="utf-8"><title>Printer</title><h1>A printer’s own page</h1><p>Paper: plenty. Ink: some.</p></html>',
        ),
      },
    },
    'dead.cases.example': {
      cnames: ['dead-559102837.us-east-1.elb.amazonaws.com'],
      addresses: ['3.210.44.81'],
      isBlackHole: true,
      resources: { '/': {} },
    },
    ...loadHosts(),
  },
};
