import type { Effect, Incident, Phase } from '../../outage/scenario';

const REGION = { provider: 'aws', region: 'us-east-1' } as const;

/**
 * What may be said of any other host of the region: its own back end may have needed what failed. The report
 * names neither S3 nor CloudFront, so that a page served from those was, on this evidence, not down that day.
 */
const elsewhereInTheRegion = (failure: Effect['failure']): Effect => ({
  ...REGION,
  services: null,
  exceptServices: ['s3', 'cloudfront'],
  failure,
  isIntermittent: true,
  likelihood: 'possible',
});

/**
 * DynamoDB's regional name had an empty record; what is built on DynamoDB went down with it: STS until 08:19, signing in
 * to the console until 08:25, that of other regions among it.
 */
const dynamoDbNames: Phase = {
  id: 'dynamodb-dns',
  from: '2025-10-20T06:48:00Z',
  to: '2025-10-20T09:40:00Z',
  effects: [
    { ...REGION, services: ['dynamodb'], failure: 'no-name', isIntermittent: false, likelihood: 'certain' },
    {
      ...REGION,
      services: ['api-gateway', 'appsync', 'cognito', 'lambda', 'lambda-url', 'sts'],
      failure: 'errors',
      isIntermittent: false,
      likelihood: 'likely',
    },
    elsewhereInTheRegion('errors'),
    {
      provider: 'aws',
      region: 'global',
      services: ['console', 'iam'],
      failure: 'no-change',
      isIntermittent: false,
      likelihood: 'likely',
    },
  ],
};

/**
 * New servers and containers could not be started, and Lambda was throttled on purpose; what ran stayed healthy. The
 * last limits were lifted after this phase: on servers at 20:50, on functions at 21:15, on containers at 21:20.
 */
const noNewServers: Phase = {
  id: 'no-new-servers',
  from: '2025-10-20T09:25:00Z',
  to: '2025-10-20T17:36:00Z',
  effects: [
    {
      ...REGION,
      services: ['ec2', 'ecs', 'eks', 'fargate'],
      failure: 'no-change',
      isIntermittent: true,
      likelihood: 'certain',
    },
    {
      ...REGION,
      services: ['lambda', 'lambda-url'],
      failure: 'errors',
      isIntermittent: true,
      likelihood: 'possible',
    },
    elsewhereInTheRegion('slow'),
  ],
};

/** Health checks of network load balancers flapped and took healthy servers out of service. */
const loadBalancers: Phase = {
  id: 'load-balancers',
  from: '2025-10-20T12:30:00Z',
  to: '2025-10-20T21:09:00Z',
  effects: [
    { ...REGION, services: ['nlb'], failure: 'no-connection', isIntermittent: true, likelihood: 'likely' },
    elsewhereInTheRegion('errors'),
  ],
};

/**
 * AWS us-east-1, 20 October 2025, 06:48–21:20 UTC. The phases overlap: while one was being repaired the next had
 * begun. Times and services are those of the provider's own report; likelihoods are this project's reading of it.
 * Redshift, which let users of every region in through us-east-1, has no row: no page loads anything from it.
 */
export const AWS_US_EAST_1_2025_10_20: Incident = {
  id: 'aws-us-east-1-2025-10-20',
  title: 'AWS us-east-1, 20 October 2025',
  provider: 'aws',
  region: 'us-east-1',
  from: '2025-10-20T06:48:00Z',
  to: '2025-10-20T21:20:00Z',
  phases: [dynamoDbNames, noNewServers, loadBalancers],
  sources: [{ url: 'https://aws.amazon.com/message/101925/', strength: 'official' }],
};
