/** What each phase of an incident meant for pages. The words are as sure as the effects that the phase lists. */
export const enIncidents = {
  'meaning.dynamodb-dns':
    'What a page fetched straight from the [region|region]’s main database failed. What came from functions, APIs and sign-in services there probably failed too. Anything else there may have, if it needed that database.',
  'meaning.no-new-servers':
    'Servers that ran kept running, but nothing new could be started. A site that needed more servers, or a new version, may have been slow.',
  'meaning.load-balancers':
    'A page behind a network [load balancer|load-balancer] in the [region|region] probably failed now and then. Anything else there may have.',
  'meaning.s3-index':
    'Pages, pictures and files kept in S3 in the [region|region] failed. Functions there probably failed too. Anything else there may have, if it kept its files in S3.',
  'meaning.s3-writing':
    'Pages and pictures could be read again. What a page wanted to store, an upload for instance, still failed.',
  'meaning.kinesis-front-end':
    'What a page sent straight to Kinesis was lost. Signing in with Cognito, and functions in the [region|region], probably failed now and then. Anything else there may have been slow, since no servers were added when more visitors came.',
  'meaning.internal-network':
    'A page behind API Gateway in the [region|region] probably failed now and then. Servers that ran kept running, but what they called may have failed or been slow, and nothing new could be started.',
  'meaning.edge-errors':
    'A page, or a part of it, that came through Fastly was probably answered with an [error|errors].',
  'meaning.edge-recovery':
    'Nearly everything that came through Fastly worked again. Here and there a page may still have failed.',
  'meaning.policy-checks':
    'What a page fetched from functions, storage or databases in Google’s [cloud|cloud] probably failed now and then. Anything else in that cloud may have, and hardly anything there could be changed.',
  'meaning.slow-regions':
    'Most pages worked again. What came from Google’s [region|region] us-central1, or from services that had failed, may still have been slow or failed.',
  'meaning.front-door-nodes':
    'A page, or a part of it, that came through Azure Front Door was probably slow, [timed out|time-out] or was answered with an [error|errors]. Servers in Azure that pages reach without it went on.',
  'meaning.proxy-errors':
    'A page, or a part of it, that came through Cloudflare was probably answered with an [error|errors], now and then.',
  'meaning.proxy-recovery':
    'Most pages worked again. Some of what came through Cloudflare may still have failed.',
  'meaning.older-proxy':
    'A page that came through Cloudflare may have been answered with an [error|errors], as about 28 % of its web traffic was. Which sites those were can’t be told.',
  'meaning.lost':
    'Whatever stands there hangs until the browser gives up. What is only steered from there goes on, but cannot be changed.',
} as const;
