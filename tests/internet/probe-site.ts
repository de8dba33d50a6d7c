import type { DemoSite } from './demo-site';

/** A transparent picture of one pixel. */
const PIXEL = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');
const OPEN = { 'access-control-allow-origin': '*', 'timing-allow-origin': '*' };

/** One of everything that the demo internet can do, for its own tests and the drivers'. */
export const PROBE_SITE: DemoSite = {
  host: 'www.probe.example',
  title: 'One of everything that the demo internet can do',
  hosts: {
    'www.probe.example': {
      cnames: ['probe-1234567890.us-east-1.elb.amazonaws.com'],
      addresses: ['52.94.236.248'],
      headers: { server: 'awselb/2.0', ...OPEN },
      redirectsHttp: true,
      resources: {
        '/': {
          body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Probe</title>
<link rel="stylesheet" href="https://cdn.probe.example/style.css">
<h1>Probe</h1><img src="https://six.probe.example/pixel.gif" alt="" width="40" height="40">
<script src="https://cdn.probe.example/script.js"></script>`,
        },
        '/plain': { body: '<!doctype html><title>Plain</title><p>Nothing else.' },
        '/moved': { status: 302, headers: { location: 'https://cdn.probe.example/landing' } },
        '/slow': { body: 'slow', delay: 400 },
        '/hang': { failure: 'hang' },
        '/reset': { failure: 'reset' },
        '/error': { status: 503, body: 'Service Unavailable' },
        '/socket': { isSocket: true },
        '/put': { status: 204 },
      },
    },
    'cdn.probe.example': {
      cnames: ['d111111probe.cloudfront.net', 'edge.probe.example'],
      addresses: ['13.224.0.10', '13.224.0.11'],
      headers: { server: 'AmazonS3', 'x-amz-cf-pop': 'IAD89-C1', ...OPEN },
      resources: {
        '/landing': { body: '<!doctype html><title>Landed</title><p>Here.' },
        '/style.css': { body: 'body { background: #eef }', headers: { 'cache-control': 'max-age=600' } },
        '/script.js': {
          body: 'document.body.dataset.ran = "yes"',
          headers: { 'cache-control': 'max-age=600' },
        },
        '/checked.js': { body: '', headers: { 'cache-control': 'no-cache', etag: '"probe-1"' } },
      },
    },
    'six.probe.example': {
      addresses: ['2600:9000:20a5::1'],
      headers: { server: 'CloudFront', ...OPEN },
      resources: { '/pixel.gif': { body: PIXEL, headers: { 'cache-control': 'no-store' } } },
    },
    'old.probe.example': {
      addresses: ['198.202.211.1'],
      headers: { server: 'nginx', ...OPEN },
      isHttp1Only: true,
      resources: { '/data.json': { body: '{"ok":true}' } },
    },
    'dead.probe.example': {
      cnames: ['dead-1.us-east-1.elb.amazonaws.com'],
      addresses: ['52.94.236.249'],
      isBlackHole: true,
      resources: {},
    },
  },
};
