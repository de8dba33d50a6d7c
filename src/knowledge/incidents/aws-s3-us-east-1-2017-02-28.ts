import type { Incident } from '../../outage/scenario';

const REGION = { provider: 'aws', region: 'us-east-1' } as const;

/**
 * Amazon S3 in us-east-1, 28 February 2017. A mistyped command took too many servers of S3's index out of service.
 * Reading came back at 21:18 UTC, writing at 21:54. New servers, and functions that were loaded from S3, failed with it.
 */
export const AWS_S3_US_EAST_1_2017_02_28: Incident = {
  id: 'aws-s3-us-east-1-2017-02-28',
  title: 'Amazon S3 us-east-1, 28 February 2017',
  provider: 'aws',
  region: 'us-east-1',
  from: '2017-02-28T17:37:00Z',
  to: '2017-02-28T21:54:00Z',
  phases: [
    {
      id: 's3-index',
      from: '2017-02-28T17:37:00Z',
      to: '2017-02-28T21:18:00Z',
      effects: [
        { ...REGION, services: ['s3'], failure: 'errors', isIntermittent: false, likelihood: 'certain' },
        {
          ...REGION,
          services: ['lambda', 'lambda-url'],
          failure: 'errors',
          isIntermittent: true,
          likelihood: 'likely',
        },
        // New servers, and disks made from snapshots, are loaded from S3; those that ran went on.
        {
          ...REGION,
          services: ['ebs', 'ec2'],
          failure: 'no-change',
          isIntermittent: false,
          likelihood: 'likely',
        },
        // Whatever kept its files in S3 may have failed with it.
        { ...REGION, services: null, failure: 'errors', isIntermittent: true, likelihood: 'possible' },
      ],
    },
    {
      id: 's3-writing',
      from: '2017-02-28T21:18:00Z',
      to: '2017-02-28T21:54:00Z',
      effects: [
        // Reading worked again; PUT and DELETE did not.
        { ...REGION, services: ['s3'], failure: 'no-change', isIntermittent: false, likelihood: 'certain' },
        {
          ...REGION,
          services: null,
          exceptServices: ['s3'],
          failure: 'slow',
          isIntermittent: true,
          likelihood: 'possible',
        },
      ],
    },
  ],
  sources: [{ url: 'https://aws.amazon.com/message/41926/', strength: 'official' }],
};
