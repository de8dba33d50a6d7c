import type { DemoSite } from './demo-site';

/**
 * Real names of services that were reported down, and of one that stayed up, each with a page of ours on a small
 * hoster: nothing that such a page loads comes from the cloud that failed, so what is said of the service can come
 * from the report only.
 */
export const REPORTED_HOSTS = [
  'ably.com',
  'alexa.amazon.com',
  'www.amazon.com',
  'www.coinbase.com',
  'www.delta.com',
  'www.duolingo.com',
  'www.fortnite.com',
  'www.lloydsbank.com',
  'www.primevideo.com',
  'www.reddit.com',
  'robinhood.com',
  'www.roblox.com',
  'www.snapchat.com',
  'www.united.com',
  'venmo.com',
  'zoom.us',
] as const;

/** An address of Hetzner's (AS24940). */
const ADDRESS = '5.9.243.187';

export const REPORTED_SITES: readonly DemoSite[] = REPORTED_HOSTS.map((host) => ({
  host,
  title: `A page of ours under the name ${host}`,
  hosts: {
    [host]: {
      addresses: [ADDRESS],
      headers: { server: 'nginx' },
      resources: {
        '/': {
          headers: { 'content-type': 'text/html; charset=utf-8' },
          body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>${host}</title><h1>${host}</h1><p>A page of the demo internet.`,
        },
      },
    },
  },
}));
