import type { Severity } from '../../../src/outage/scenario';
import type { ExpectedOutcome } from './expected-outcomes';

const S3_2017 = 'aws-s3-us-east-1-2017-02-28';
const KINESIS_2020 = 'aws-kinesis-us-east-1-2020-11-25';
const AWS_2021 = 'aws-us-east-1-2021-12-07';
const FASTLY_2021 = 'fastly-2021-06-08';
const GOOGLE_2025 = 'google-cloud-2025-06-12';
const AZURE_2025 = 'azure-front-door-2025-10-29';
const CLOUDFLARE_NOVEMBER = 'cloudflare-2025-11-18';
const CLOUDFLARE_DECEMBER = 'cloudflare-2025-12-05';

const US_EAST_1 = [S3_2017, KINESIS_2020, AWS_2021] as const;

/** What one or several incidents would have done to the first visit to a site. */
export interface ExpectedCells extends ExpectedOutcome {
  incidents: readonly string[];
  severity: Exclude<Severity, 'custom'>;
}

export interface ExpectedElsewhere {
  /** Host of the site's page. */
  host: string;
  /** The incidents that reach it, or could. */
  reachedBy: readonly ExpectedCells[];
  /** Why all others leave it untouched, at worst too. */
  otherwise: string;
}

type Told = Pick<ExpectedOutcome, 'outcome' | 'worst' | 'because'>;
const asItHappened = (incidents: readonly string[], told: Told): ExpectedCells => ({
  ...{ incidents, severity: 'as-it-happened' },
  ...told,
});
const allLost = (incidents: readonly string[], told: Told): ExpectedCells => ({
  ...{ incidents, severity: 'region-lost' },
  ...told,
});

/**
 * What the eight incidents beside the default one would have done to each demo site, as they happened and with all of
 * what failed lost: the region us-east-1 for those of AWS, the whole provider for the others. By what a browser sees.
 */
export const EXPECTED_ELSEWHERE: readonly ExpectedElsewhere[] = [
  {
    host: 'www.news.example',
    reachedBy: [
      asItHappened([S3_2017], {
        outcome: 'degraded',
        worst: 'unreachable',
        because:
          'function URLs were likely failing, and the pictures come from one; page and styles come from buckets of S3 whose region nothing tells',
      }),
      asItHappened([KINESIS_2020], {
        outcome: 'degraded',
        worst: 'blank',
        because:
          'function URLs were likely failing, and the pictures come from one; S3 is not among what failed; the consent script blocks from behind Cloudflare, its origin unknown',
      }),
      asItHappened([AWS_2021], {
        outcome: 'untouched',
        worst: 'blank',
        because:
          'function URLs are not among what failed, so that the pictures are only at risk; the consent script blocks from behind Cloudflare, its origin unknown',
      }),
      allLost(US_EAST_1, {
        outcome: 'degraded',
        worst: 'unreachable',
        because:
          'the pictures come from the region; the document comes from CloudFront before a bucket whose region nothing tells',
      }),
      asItHappened([FASTLY_2021], {
        outcome: 'degraded',
        worst: 'degraded',
        because: 'the film’s frame and its still come from Fastly, which likely answered with errors',
      }),
      allLost([FASTLY_2021], {
        outcome: 'degraded',
        worst: 'degraded',
        because: 'the film’s frame and its still come from Fastly',
      }),
      asItHappened([GOOGLE_2025], {
        outcome: 'degraded',
        worst: 'blank',
        because:
          'the film stands in Google’s storage, likely failing; Google’s own front end, fonts and tags among it, stood; the blocking consent script’s origin, unknown behind Cloudflare, could be in Google’s cloud',
      }),
      allLost([GOOGLE_2025], {
        outcome: 'blank',
        worst: 'blank',
        because: 'the style sheet of the icons blocks rendering, and comes from Google itself',
      }),
      allLost([AZURE_2025], {
        outcome: 'untouched',
        worst: 'blank',
        because:
          'nothing of it is known to be Azure’s; the blocking consent script’s origin, unknown behind Cloudflare, could be',
      }),
      asItHappened([CLOUDFLARE_NOVEMBER], {
        outcome: 'blank',
        worst: 'blank',
        because: 'the consent script blocks rendering, and comes from Cloudflare, likely failing',
      }),
      asItHappened([CLOUDFLARE_DECEMBER], {
        outcome: 'untouched',
        worst: 'blank',
        because:
          'the blocking consent script comes from Cloudflare, of which about 28 % failed: it may have been among that',
      }),
      allLost([CLOUDFLARE_NOVEMBER, CLOUDFLARE_DECEMBER], {
        outcome: 'blank',
        worst: 'blank',
        because: 'the consent script blocks rendering, and comes from Cloudflare',
      }),
    ],
    otherwise:
      'nothing of it comes from Front Door, and what fails at an edge says nothing of origins behind others’',
  },
  {
    host: 'www.shop.example',
    reachedBy: [
      asItHappened([S3_2017], {
        outcome: 'degraded',
        worst: 'unreachable',
        because:
          'the pictures of the pots come from S3 in the region, which failed for sure; the load balancer and API Gateway stand there too, at risk',
      }),
      asItHappened([KINESIS_2020], {
        outcome: 'untouched',
        worst: 'unreachable',
        because:
          'S3 is not among what failed; the load balancer and API Gateway are of no kind that the report names, but stand in the region',
      }),
      asItHappened([AWS_2021], {
        outcome: 'broken',
        worst: 'unreachable',
        because:
          'the wares come from API Gateway, likely failing; the load balancer stands in the region, at risk',
      }),
      allLost(US_EAST_1, {
        outcome: 'unreachable',
        worst: 'unreachable',
        because: 'the document itself stands in the region',
      }),
    ],
    otherwise: 'all of it stands in AWS us-east-1, with nobody’s edge before it',
  },
  {
    host: 'online.bank.example',
    reachedBy: [
      asItHappened(US_EAST_1, {
        outcome: 'untouched',
        worst: 'unreachable',
        because:
          'an address in the region and no sign of a service: it may be of a kind that failed, or lean on one',
      }),
      allLost(US_EAST_1, {
        outcome: 'unreachable',
        worst: 'unreachable',
        because: 'the document itself stands in the region',
      }),
    ],
    otherwise: 'all of it stands in AWS us-east-1, with nobody’s edge before it',
  },
  {
    host: 'www.video.example',
    reachedBy: [
      asItHappened([S3_2017, KINESIS_2020], {
        outcome: 'untouched',
        worst: 'unnoticed',
        because:
          'only the beacon goes to the region, to API Gateway, which is not among what failed: at risk',
      }),
      asItHappened([AWS_2021], {
        outcome: 'unnoticed',
        worst: 'unnoticed',
        because: 'only the beacon goes to the region, to API Gateway, which was likely failing',
      }),
      allLost(US_EAST_1, {
        outcome: 'unnoticed',
        worst: 'unnoticed',
        because: 'only the beacon that measures playback goes to the region',
      }),
      asItHappened([FASTLY_2021], {
        outcome: 'unreachable',
        worst: 'unreachable',
        because: 'the document comes from Fastly, which likely answered with errors',
      }),
      allLost([FASTLY_2021], {
        outcome: 'unreachable',
        worst: 'unreachable',
        because: 'the document comes from Fastly',
      }),
      asItHappened([GOOGLE_2025], {
        outcome: 'unreachable',
        worst: 'unreachable',
        because:
          'Fastly stood, but the document behind it stands in Google’s storage, likely failing now and then',
      }),
      allLost([GOOGLE_2025], {
        outcome: 'unreachable',
        worst: 'unreachable',
        because: 'Fastly stands, but the document behind it stands in Google’s storage',
      }),
    ],
    otherwise:
      'it is Fastly’s and Google’s, both with origins that are known, and one beacon’s at AWS: nothing of it is Azure’s or Cloudflare’s',
  },
  {
    host: 'school.example',
    reachedBy: [
      asItHappened(US_EAST_1, {
        outcome: 'unknown',
        worst: 'unreachable',
        because:
          'Cloudflare stood; the origin behind it is unknown, and could be of a kind that failed in us-east-1',
      }),
      allLost(US_EAST_1, {
        outcome: 'unknown',
        worst: 'unreachable',
        because: 'Cloudflare stands; the origin behind it is unknown, and could be in the region',
      }),
      asItHappened([GOOGLE_2025], {
        outcome: 'unknown',
        worst: 'unreachable',
        because: 'Cloudflare’s edge stood; the origin behind it is unknown, and could be in Google’s cloud',
      }),
      allLost([GOOGLE_2025], {
        outcome: 'unknown',
        worst: 'unreachable',
        because: 'Cloudflare stands; the origin behind it is unknown, and could be in Google’s cloud',
      }),
      allLost([AZURE_2025], {
        outcome: 'unknown',
        worst: 'unreachable',
        because: 'Cloudflare stands; the origin behind it is unknown, and could be in Azure',
      }),
      asItHappened([CLOUDFLARE_NOVEMBER], {
        outcome: 'unreachable',
        worst: 'unreachable',
        because: 'the document comes through Cloudflare, likely answering with errors',
      }),
      asItHappened([CLOUDFLARE_DECEMBER], {
        outcome: 'untouched',
        worst: 'unreachable',
        because:
          'the document comes through Cloudflare; whether it was among the 28 % that failed does not show',
      }),
      allLost([CLOUDFLARE_NOVEMBER, CLOUDFLARE_DECEMBER], {
        outcome: 'unreachable',
        worst: 'unreachable',
        because: 'the document comes through Cloudflare',
      }),
    ],
    otherwise:
      'Fastly and Front Door are edges, and the school has another: origins are not looked for behind a second one',
  },
  {
    host: 'app.example',
    reachedBy: [
      asItHappened(US_EAST_1, {
        outcome: 'unknown',
        worst: 'unreachable',
        because:
          'a single place code says nothing of the shell’s origin in AWS; its data come from Vercel’s functions in the region, and what AWS runs them on does not show',
      }),
      allLost(US_EAST_1, {
        outcome: 'broken',
        worst: 'unreachable',
        because:
          'its data come from functions in the region; a single place code says nothing of the shell’s origin, which could be there too',
      }),
    ],
    otherwise: 'Vercel’s cloud is AWS, and nothing comes from anybody else',
  },
  {
    host: 'www.office.example',
    reachedBy: [
      asItHappened([S3_2017], {
        outcome: 'degraded',
        worst: 'degraded',
        because: 'the tiles of the map, seen pictures, come from S3 in the region, which failed for sure',
      }),
      allLost(US_EAST_1, {
        outcome: 'degraded',
        worst: 'degraded',
        because: 'the tiles of the map, seen pictures, come from a bucket in the region',
      }),
      asItHappened([AZURE_2025], {
        outcome: 'unreachable',
        worst: 'unreachable',
        because: 'the document comes from Front Door, likely failing',
      }),
      allLost([AZURE_2025], {
        outcome: 'unreachable',
        worst: 'unreachable',
        because: 'the document comes from Azure, edge and storage alike',
      }),
    ],
    otherwise:
      'all is Azure’s, the origin behind its edge too, but the map’s tiles; and S3 failed in 2017 only, not in 2020 and 2021',
  },
  {
    host: 'www.sahifa.example',
    reachedBy: [
      asItHappened(US_EAST_1, {
        outcome: 'untouched',
        worst: 'unnoticed',
        because:
          'the page stands in me-central-1; the monitor that its beacon goes to is not named among what failed, but stands in the region',
      }),
      allLost(US_EAST_1, {
        outcome: 'unnoticed',
        worst: 'unnoticed',
        because: 'only the beacon goes to the region',
      }),
    ],
    otherwise: 'all of it stands in AWS, with nobody’s edge before it',
  },
  {
    host: 'museum.example',
    reachedBy: [],
    otherwise: 'one rented server at a small hoster, and nothing from anybody else',
  },
  {
    host: 'theatre.example',
    reachedBy: [
      asItHappened([S3_2017, KINESIS_2020], {
        outcome: 'blank',
        worst: 'blank',
        because:
          'the script in the head that blocks rendering comes from a Lambda function URL, likely failing',
      }),
      asItHappened([AWS_2021], {
        outcome: 'untouched',
        worst: 'blank',
        because:
          'the script in the head comes from a Lambda function URL, which is not among what failed: at risk',
      }),
      allLost(US_EAST_1, {
        outcome: 'blank',
        worst: 'blank',
        because: 'the script in the head that blocks rendering comes from the region',
      }),
    ],
    otherwise: 'a small hoster’s server and one function in us-east-1, with nobody’s edge before them',
  },
  {
    host: 'www.transit.example',
    reachedBy: [
      asItHappened(US_EAST_1, {
        outcome: 'untouched',
        worst: 'broken',
        because: 'of the two providers of the live data one stands in the region, at risk',
      }),
      allLost(US_EAST_1, {
        outcome: 'untouched',
        worst: 'broken',
        because:
          'a host with a second provider beside the lost one is not down; a browser that keeps to the dead address still waits in vain',
      }),
    ],
    otherwise: 'a small hoster’s server and one in us-east-1, with nobody’s edge before them',
  },
  {
    host: 'www.poll.example',
    reachedBy: [
      asItHappened([S3_2017, KINESIS_2020], {
        outcome: 'untouched',
        worst: 'unreachable',
        because:
          'API Gateway is not among what failed, but stands in the region; that Lambda is behind it no browser sees',
      }),
      asItHappened([AWS_2021], {
        outcome: 'unreachable',
        worst: 'unreachable',
        because: 'the document comes from API Gateway in the region, likely failing',
      }),
      allLost(US_EAST_1, {
        outcome: 'unreachable',
        worst: 'unreachable',
        because: 'the document comes from the region',
      }),
    ],
    otherwise: 'all of it stands behind API Gateway in AWS us-east-1, with nobody’s edge before it',
  },
  {
    host: 'club.example',
    reachedBy: [
      asItHappened(US_EAST_1, {
        outcome: 'untouched',
        worst: 'broken',
        because: 'its data come from DynamoDB in the region, which the report does not name: at risk',
      }),
      allLost(US_EAST_1, {
        outcome: 'broken',
        worst: 'broken',
        because: 'the page reads its data straight from DynamoDB in the region',
      }),
    ],
    otherwise:
      'rented web space at a small hoster and DynamoDB in AWS us-east-1, with nobody’s edge before them',
  },
];
