import type { Outcome } from '../../../src/outage/scenario';

export interface ExpectedOutcome {
  /** What is at least likely. */
  outcome: Outcome;
  /** What is still possible. */
  worst: Outcome;
  /** Why, reasoned from the tables of fates and outcomes, not read off the model. */
  because: string;
}

export interface ExpectedOutcomes {
  /** Host of the site's page. */
  host: string;
  asItHappened: ExpectedOutcome;
  regionLost: ExpectedOutcome;
}

/**
 * What the first visit to each demo site would have come to on 20 October 2025, as it happened and with all
 * of AWS us-east-1 lost; by what a browser sees (no names behind names).
 */
export const EXPECTED_OUTCOMES: readonly ExpectedOutcomes[] = [
  {
    host: 'www.news.example',
    asItHappened: {
      outcome: 'degraded',
      worst: 'blank',
      because:
        'the lead picture and three more come from a Lambda function URL, likely failing; CloudFront and S3 stood; the consent script blocks from behind Cloudflare, its origin unknown',
    },
    regionLost: {
      outcome: 'degraded',
      worst: 'unreachable',
      because:
        'the pictures come from the region, which is lost for sure; the document comes from CloudFront before a bucket whose region nothing tells',
    },
  },
  {
    host: 'www.shop.example',
    asItHappened: {
      outcome: 'broken',
      worst: 'unreachable',
      because:
        'the wares come from API Gateway, likely failing; the document stands behind a load balancer in the region, at risk; S3 stood',
    },
    regionLost: {
      outcome: 'unreachable',
      worst: 'unreachable',
      because: 'the document itself stands in the region',
    },
  },
  {
    host: 'online.bank.example',
    asItHappened: {
      outcome: 'untouched',
      worst: 'unreachable',
      because:
        'an address in the region and no sign of a service: at risk; that it is a network load balancer only its CNAME tells',
    },
    regionLost: {
      outcome: 'unreachable',
      worst: 'unreachable',
      because: 'the document itself stands in the region',
    },
  },
  {
    host: 'www.video.example',
    asItHappened: {
      outcome: 'unnoticed',
      worst: 'unnoticed',
      because:
        'only the beacon that measures playback goes to API Gateway in the region, likely failing; the rest is Fastly before Google, and Google',
    },
    regionLost: {
      outcome: 'unnoticed',
      worst: 'unnoticed',
      because: 'only the beacon that measures playback goes to the region',
    },
  },
  {
    host: 'school.example',
    asItHappened: {
      outcome: 'unknown',
      worst: 'unreachable',
      because:
        'Cloudflare stood; the origin behind it is unknown, and could be of a kind that failed in us-east-1',
    },
    regionLost: {
      outcome: 'unknown',
      worst: 'unreachable',
      because: 'Cloudflare stands; the origin behind it is unknown, and could be in the region',
    },
  },
  {
    host: 'app.example',
    asItHappened: {
      outcome: 'unknown',
      worst: 'unreachable',
      because:
        'a single place code says nothing of the shell’s origin; its data, from functions in the region, may have failed too, which is less than unreachable',
    },
    regionLost: {
      outcome: 'broken',
      worst: 'unreachable',
      because:
        'its data come from functions in the region, which is lost for sure; a single place code says nothing of the shell’s origin, which could be there too',
    },
  },
  {
    host: 'www.office.example',
    asItHappened: {
      outcome: 'untouched',
      worst: 'untouched',
      because:
        'all is Azure’s but the map’s tiles, and those come from S3, which is not among what failed that day',
    },
    regionLost: {
      outcome: 'degraded',
      worst: 'degraded',
      because: 'the tiles of the map, seen pictures, come from a bucket in the region',
    },
  },
  {
    host: 'www.sahifa.example',
    asItHappened: {
      outcome: 'untouched',
      worst: 'unnoticed',
      because:
        'the page stands in me-central-1; the monitor that its beacon goes to stands in the region, at risk',
    },
    regionLost: {
      outcome: 'unnoticed',
      worst: 'unnoticed',
      because: 'only the beacon goes to the region',
    },
  },
  {
    host: 'museum.example',
    asItHappened: {
      outcome: 'untouched',
      worst: 'untouched',
      because: 'one rented server at a small hoster, and nothing from anybody else',
    },
    regionLost: {
      outcome: 'untouched',
      worst: 'untouched',
      because: 'one rented server at a small hoster, and nothing from anybody else',
    },
  },
  {
    host: 'theatre.example',
    asItHappened: {
      outcome: 'blank',
      worst: 'blank',
      because:
        'the script in the head that blocks rendering comes from a Lambda function URL, likely failing; the document from a small hoster',
    },
    regionLost: {
      outcome: 'blank',
      worst: 'blank',
      because: 'the script in the head that blocks rendering comes from the region',
    },
  },
  {
    host: 'www.transit.example',
    asItHappened: {
      outcome: 'untouched',
      worst: 'broken',
      because: 'of the two providers of the live data one stands in the region, at risk',
    },
    regionLost: {
      outcome: 'untouched',
      worst: 'broken',
      because:
        'a host with a second provider beside the lost one is not down; a browser that keeps to the dead address still waits in vain',
    },
  },
  {
    host: 'www.poll.example',
    asItHappened: {
      outcome: 'unreachable',
      worst: 'unreachable',
      because: 'the document comes from API Gateway in the region, likely failing',
    },
    regionLost: {
      outcome: 'unreachable',
      worst: 'unreachable',
      because: 'the document comes from the region',
    },
  },
  {
    host: 'club.example',
    asItHappened: {
      outcome: 'broken',
      worst: 'broken',
      because:
        'the page reads its data straight from DynamoDB in the region, whose name resolved to nothing: certain',
    },
    regionLost: {
      outcome: 'broken',
      worst: 'broken',
      because: 'the page reads its data straight from DynamoDB in the region',
    },
  },
];
