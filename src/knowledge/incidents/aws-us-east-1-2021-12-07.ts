import type { Incident } from '../../outage/scenario';

const REGION = { provider: 'aws', region: 'us-east-1' } as const;

/**
 * AWS us-east-1, 7 December 2021. Devices between AWS's internal network and its main one were overwhelmed: what is
 * steered through the internal network failed (API Gateway, sign-in, consoles, containers), while servers that ran
 * went on running.
 */
export const AWS_US_EAST_1_2021_12_07: Incident = {
  id: 'aws-us-east-1-2021-12-07',
  title: 'AWS us-east-1, 7 December 2021',
  provider: 'aws',
  region: 'us-east-1',
  from: '2021-12-07T15:30:00Z',
  to: '2021-12-07T22:22:00Z',
  phases: [
    {
      id: 'internal-network',
      from: '2021-12-07T15:30:00Z',
      to: '2021-12-07T22:22:00Z',
      effects: [
        {
          ...REGION,
          services: ['api-gateway', 'connect', 'sts'],
          failure: 'errors',
          isIntermittent: true,
          likelihood: 'likely',
        },
        // Nothing could be steered, and no new containers started; what ran went on.
        {
          ...REGION,
          services: ['console', 'ecs', 'eks', 'fargate'],
          failure: 'no-change',
          isIntermittent: true,
          likelihood: 'likely',
        },
        // What a page's own servers called may have failed.
        {
          ...REGION,
          services: null,
          exceptServices: ['s3', 'cloudfront'],
          failure: 'slow',
          isIntermittent: true,
          likelihood: 'possible',
        },
      ],
    },
  ],
  sources: [{ url: 'https://aws.amazon.com/message/12721/', strength: 'official' }],
};
