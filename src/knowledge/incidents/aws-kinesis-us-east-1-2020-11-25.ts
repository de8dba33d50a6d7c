import type { Incident } from '../../outage/scenario';

const REGION = { provider: 'aws', region: 'us-east-1' } as const;

/**
 * Amazon Kinesis in us-east-1, 25–26 November 2020. Its front-end servers passed a limit of their system's threads;
 * Cognito, CloudWatch, EventBridge, Lambda and automatic scaling, which are built on it, failed in turn.
 */
export const AWS_KINESIS_US_EAST_1_2020_11_25: Incident = {
  id: 'aws-kinesis-us-east-1-2020-11-25',
  title: 'Amazon Kinesis us-east-1, 25 November 2020',
  provider: 'aws',
  region: 'us-east-1',
  from: '2020-11-25T13:15:00Z',
  to: '2020-11-26T06:23:00Z',
  phases: [
    {
      id: 'kinesis-front-end',
      from: '2020-11-25T13:15:00Z',
      to: '2020-11-26T06:23:00Z',
      effects: [
        { ...REGION, services: ['kinesis'], failure: 'errors', isIntermittent: false, likelihood: 'certain' },
        {
          ...REGION,
          services: ['cloudwatch', 'cognito', 'eventbridge', 'lambda', 'lambda-url'],
          failure: 'errors',
          isIntermittent: true,
          likelihood: 'likely',
        },
        // Without their measurements, groups of servers did not grow with their visitors.
        {
          ...REGION,
          services: ['auto-scaling'],
          failure: 'no-change',
          isIntermittent: true,
          likelihood: 'likely',
        },
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
  sources: [{ url: 'https://aws.amazon.com/message/11201/', strength: 'official' }],
};
