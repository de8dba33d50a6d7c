import { join } from 'node:path';
import type { DemoHost } from '../../demo-site';
import {
  applicationLoadBalancer,
  cloudFront,
  cloudflare,
  googleFrontEnd,
  openToAllPages,
  s3Bucket,
} from '../hosting/cloud-headers';
import { filesIn } from '../hosting/files-in';
import { fileOf, noContent } from '../hosting/resource';
import { makeIconFont } from '../pictures/icon-font';

const here = join(import.meta.dirname, 'third-parties');

const TAG = `(() => {
  const collect = 'https://region1.google-analytics.com/g/collect';
  navigator.sendBeacon(collect + '?v=2&tid=G-HL2025&en=page_view', document.title);
})();`;

const PULSE = `(() => {
  const pixel = new Image(1, 1);
  pixel.src = 'https://ping.chartbeat.net/ping?h=news.example&p=' + encodeURIComponent(location.pathname);
})();`;

const ADVERTS = `(() => {
  const fill = () => {
    for (const slot of document.querySelectorAll('[data-slot]')) {
      const [width, height] = slot.dataset.slot.split('x');
      const frame = document.createElement('iframe');
      frame.src = 'https://tpc.googlesyndication.com/creative/tea.html';
      frame.title = 'Advertisement';
      frame.width = width;
      frame.height = height;
      slot.append(frame);
    }
  };
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', fill);
  else fill();
})();`;

const TEA = `<!doctype html>
<html lang="en" dir="ltr"><head><meta charset="utf-8"><title>Advertisement</title>
<style>body{margin:0;height:250px;background:linear-gradient(160deg,#f7e3b5,#e2a95b);font:16px Georgia,serif;color:#4a2c12;text-align:center}svg{display:block;margin:0 auto;padding-top:22px}b{font-size:23px}</style></head>
<body><svg width="120" height="110" viewBox="0 0 120 110" role="img" aria-label="A cup of tea"><path d="M44 8c-8 10 8 14 0 26M62 8c-8 10 8 14 0 26" fill="none" stroke="#fff8e6" stroke-width="5" stroke-linecap="round"/><path d="M18 42h74v20a32 32 0 0 1-32 32h-10a32 32 0 0 1-32-32z" fill="#8c3b2a"/><path d="M92 48c22-4 22 28-4 26" fill="none" stroke="#8c3b2a" stroke-width="8"/><ellipse cx="55" cy="42" rx="37" ry="8" fill="#5b2418"/><path d="M8 100h96" stroke="#4a2c12" stroke-width="6" stroke-linecap="round"/></svg><b>Quay Street Tea</b><p>Blended for people who look out of windows.</p></body></html>`;

const ICON_SHEET = `@font-face {
  font-family: "Ledger Icons";
  font-display: block;
  src: url(https://fonts.gstatic.com/s/ledgericons/v3/signs.ttf) format("truetype");
}`;

/** What others serve on the news page, each where such services stand. */
export const NEWS_THIRD_PARTIES: Record<string, DemoHost> = {
  'cdn.consentdesk.example': {
    cnames: ['cdn.consentdesk.example.cdn.cloudflare.net'],
    addresses: ['104.18.22.71', '2606:4700::6812:1647'],
    headers: cloudflare(),
    resources: {
      '/v2/notice.js': filesIn(join(here, 'cdn.consentdesk.example'))['/notice.js'] ?? {},
    },
  },
  'www.googletagmanager.com': {
    addresses: ['142.250.185.72'],
    headers: googleFrontEnd('Google Tag Manager'),
    resources: { '/gtag/js?id=G-HL2025': fileOf('gtag.js', TAG) },
  },
  'region1.google-analytics.com': {
    addresses: ['216.58.212.164'],
    headers: { ...googleFrontEnd('Golfe2'), ...openToAllPages() },
    resources: { '/g/collect': noContent() },
  },
  'static.chartbeat.com': {
    cnames: ['d1b3v7wq5n8c2z.cloudfront.net'],
    addresses: ['18.66.122.17'],
    headers: { ...cloudFront(), ...s3Bucket() },
    resources: { '/js/chartbeat.js': fileOf('chartbeat.js', PULSE) },
  },
  'ping.chartbeat.net': {
    addresses: ['34.197.206.12', '52.4.190.33'],
    resources: { '/ping': noContent() },
  },
  'securepubads.g.doubleclick.net': {
    addresses: ['142.250.74.194'],
    headers: googleFrontEnd('sffe'),
    resources: { '/tag/js/gpt.js': fileOf('gpt.js', ADVERTS) },
  },
  'tpc.googlesyndication.com': {
    addresses: ['172.217.16.193'],
    headers: googleFrontEnd('cafe'),
    resources: { '/creative/tea.html': fileOf('tea.html', TEA) },
  },
  'bid.adfoundry.example': {
    cnames: ['bid-exchange-1180345672.us-east-1.elb.amazonaws.com'],
    addresses: ['54.164.19.87', '3.90.171.22'],
    headers: { ...applicationLoadBalancer('nginx'), ...openToAllPages() },
    resources: { '/auction': noContent() },
  },
  'fonts.googleapis.com': {
    addresses: ['142.250.185.106'],
    headers: { ...googleFrontEnd('ESF'), ...openToAllPages('GET') },
    resources: { '/icon?family=Ledger+Icons': fileOf('icons.css', ICON_SHEET) },
  },
  'fonts.gstatic.com': {
    addresses: ['216.58.212.131'],
    headers: { ...googleFrontEnd('sffe'), ...openToAllPages('GET') },
    resources: { '/s/ledgericons/v3/signs.ttf': fileOf('signs.ttf', makeIconFont('Ledger Icons')) },
  },
  'embed.talkback.example': {
    cnames: ['talkback-web-774120938.us-east-1.elb.amazonaws.com'],
    addresses: ['34.229.14.201', '44.207.88.113'],
    headers: applicationLoadBalancer('gunicorn'),
    resources: {
      '/thread/night-ferry': filesIn(join(here, 'embed.talkback.example'))['/thread.html'] ?? {},
    },
  },
};
