import { type NameRule, names } from '../name-rule';

const AWS = { provider: 'aws', date: '2026-11-23' } as const;

/** Row of a service whose end points are `<service>.<region>.amazonaws.com`, as the General Reference lists them. */
function endpoint(name: string, service: string, page: string): NameRule[] {
  return names({ ...AWS, service, source: `https://docs.aws.amazon.com/general/latest/gr/${page}.html` }, [
    [`${name}.<region>.amazonaws.com`, `${name}.us-east-1.amazonaws.com`],
  ]);
}

/** Names of AWS. Most carry their region and service. */
export const AWS_NAMES: readonly NameRule[] = [
  ...names({ ...AWS, source: 'https://docs.aws.amazon.com/general/latest/gr/rande.html', weight: 'likely' }, [
    ['*.<region>.amazonaws.com', 'thing.us-east-1.amazonaws.com'],
    ['*.<region>.api.aws', 'lambda.us-east-1.api.aws'],
    ['*.amazonaws.com', 'iam.amazonaws.com'],
  ]),
  ...names(
    {
      ...AWS,
      service: 'amplify',
      source: 'https://docs.aws.amazon.com/amplify/latest/userguide/custom-domains.html',
    },
    [['*.amplifyapp.com', 'main.d111111abcdef8.amplifyapp.com']],
  ),
  ...names(
    {
      ...AWS,
      service: 'api-gateway',
      source: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-custom-domains.html',
    },
    [['*.execute-api.<region>.amazonaws.com', 'a1b2c3d4e5.execute-api.us-east-1.amazonaws.com']],
  ),
  ...names(
    {
      ...AWS,
      service: 'app-runner',
      source: 'https://docs.aws.amazon.com/apprunner/latest/dg/manage-custom-domains.html',
    },
    [['*.<region>.awsapprunner.com', 'psbqam834h.us-east-1.awsapprunner.com']],
  ),
  ...names(
    {
      ...AWS,
      service: 'appsync',
      source: 'https://docs.aws.amazon.com/appsync/latest/devguide/aws-appsync-real-time-data.html',
    },
    [
      ['*.appsync-api.<region>.amazonaws.com', 'abcdefgh.appsync-api.us-east-1.amazonaws.com'],
      [
        '*.appsync-realtime-api.<region>.amazonaws.com',
        'abcdefgh.appsync-realtime-api.us-east-1.amazonaws.com',
      ],
    ],
  ),
  ...names(
    {
      ...AWS,
      layer: 'edge',
      service: 'cloudfront',
      source: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/CNAMEs.html',
    },
    [['*.cloudfront.net', 'd111111abcdef8.cloudfront.net']],
  ),
  ...endpoint('cognito-identity', 'cognito', 'cognito_identity'),
  ...endpoint('cognito-idp', 'cognito', 'cognito_identity'),
  ...names(
    {
      ...AWS,
      service: 'cognito',
      source:
        'https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-assign-domain-prefix.html',
    },
    [['*.auth.<region>.amazoncognito.com', 'shop.auth.us-east-1.amazoncognito.com']],
  ),
  ...endpoint('dataplane.rum', 'rum', 'cw_region'),
  ...endpoint('dynamodb', 'dynamodb', 'ddb'),
  ...endpoint('streams.dynamodb', 'dynamodb', 'ddb'),
  ...names(
    {
      ...AWS,
      service: 'ec2',
      source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-instance-naming.html',
    },
    [
      ['*.<region>.compute.amazonaws.com', 'ec2-203-0-113-25.eu-west-1.compute.amazonaws.com'],
      ['*.compute-1.amazonaws.com', 'ec2-203-0-113-25.compute-1.amazonaws.com', { region: 'us-east-1' }],
    ],
  ),
  ...names(
    {
      ...AWS,
      service: 'elastic-beanstalk',
      source: 'https://docs.aws.amazon.com/general/latest/gr/elasticbeanstalk.html',
    },
    [
      ['*.<region>.elasticbeanstalk.com', 'shop-env.eba-abcd1234.us-east-1.elasticbeanstalk.com'],
      ['*.elasticbeanstalk.com', 'shop-env.elasticbeanstalk.com', { usualRegion: 'us-east-1' }],
    ],
  ),
  // Where the region stands tells the kind of load balancer.
  ...names(
    {
      ...AWS,
      service: 'elb',
      source:
        'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/application-load-balancers.html',
    },
    [['*.<region>.elb.amazonaws.com', 'shop-1234567890.us-east-1.elb.amazonaws.com']],
  ),
  ...names(
    {
      ...AWS,
      service: 'nlb',
      source: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/network/network-load-balancers.html',
    },
    [['*.elb.<region>.amazonaws.com', 'bank-0123456789abcdef.elb.us-east-1.amazonaws.com']],
  ),
  ...endpoint('firehose', 'firehose', 'fh'),
  ...names(
    {
      ...AWS,
      layer: 'edge',
      service: 'global-accelerator',
      source: 'https://docs.aws.amazon.com/global-accelerator/latest/dg/about-accelerators.html',
    },
    [['*.awsglobalaccelerator.com', 'a1234567890abcdef.awsglobalaccelerator.com']],
  ),
  ...names(
    { ...AWS, service: 'iot', source: 'https://docs.aws.amazon.com/general/latest/gr/iot-core.html' },
    [['*.iot.<region>.amazonaws.com', 'a1b2c3d4e5f6g7-ats.iot.us-east-1.amazonaws.com']],
  ),
  ...names({ ...AWS, service: 'kinesis', source: 'https://docs.aws.amazon.com/general/latest/gr/ak.html' }, [
    ['*.kinesis-<region>.amazonaws.com', 'stream.kinesis-us-east-1.amazonaws.com'],
  ]),
  ...endpoint('kinesis', 'kinesis', 'ak'),

  ...endpoint('lambda', 'lambda', 'lambda-service'),
  ...names(
    {
      ...AWS,
      service: 'lambda-url',
      source: 'https://docs.aws.amazon.com/lambda/latest/dg/urls-configuration.html',
    },
    [['*.lambda-url.<region>.on.aws', 'abcdefghijklmnopqrstuvwxyz012345.lambda-url.us-east-1.on.aws']],
  ),
  ...names(
    {
      ...AWS,
      service: 'lightsail',
      source:
        'https://docs.aws.amazon.com/lightsail/latest/userguide/amazon-lightsail-container-services.html',
    },
    [['*.<region>.cs.amazonlightsail.com', 'shop.abc123.us-east-1.cs.amazonlightsail.com']],
  ),
  ...endpoint('logs', 'cloudwatch', 'cwl_region'),
  ...endpoint('mobileanalytics', 'pinpoint', 'pinpoint'),
  ...names(
    {
      ...AWS,
      service: 'opensearch',
      source: 'https://docs.aws.amazon.com/general/latest/gr/opensearch-service.html',
    },
    [['*.<region>.es.amazonaws.com', 'search-shop-abc.us-east-1.es.amazonaws.com']],
  ),
  ...endpoint('pinpoint', 'pinpoint', 'pinpoint'),
  ...names(
    {
      ...AWS,
      service: 's3',
      source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/VirtualHosting.html',
    },
    [
      ['*.s3-<region>.amazonaws.com', 'shop.s3-us-west-2.amazonaws.com'],
      ['*.s3.<region>.amazonaws.com', 'shop.s3.eu-west-1.amazonaws.com'],
      // The old name reaches a bucket of any region, most of all us-east-1's.
      ['*.s3.amazonaws.com', 'shop.s3.amazonaws.com', { usualRegion: 'us-east-1' }],
      ['*.s3.dualstack.<region>.amazonaws.com', 'shop.s3.dualstack.eu-west-1.amazonaws.com'],
      ['s3-<region>.amazonaws.com', 's3-us-west-2.amazonaws.com'],
      ['s3-external-1.amazonaws.com', 's3-external-1.amazonaws.com', { region: 'us-east-1' }],
      ['s3.<region>.amazonaws.com', 's3.eu-west-1.amazonaws.com'],
      ['s3.amazonaws.com', 's3.amazonaws.com', { usualRegion: 'us-east-1' }],
      ['s3.dualstack.<region>.amazonaws.com', 's3.dualstack.eu-west-1.amazonaws.com'],
    ],
  ),
  ...names(
    {
      ...AWS,
      service: 's3',
      source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-points-naming.html',
    },
    [
      ['*.s3-accesspoint.<region>.amazonaws.com', 'shop-123456789012.s3-accesspoint.us-east-1.amazonaws.com'],
      [
        '*.s3-accesspoint.dualstack.<region>.amazonaws.com',
        'shop-123456789012.s3-accesspoint.dualstack.us-east-1.amazonaws.com',
      ],
    ],
  ),
  ...names(
    {
      ...AWS,
      layer: 'edge',
      service: 's3',
      isWhole: true,
      source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/transfer-acceleration.html',
    },
    [['*.s3-accelerate.amazonaws.com', 'shop.s3-accelerate.amazonaws.com']],
  ),
  ...names(
    {
      ...AWS,
      service: 's3-website',
      source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/WebsiteEndpoints.html',
    },
    [
      ['*.s3-website-<region>.amazonaws.com', 'shop.s3-website-us-east-1.amazonaws.com'],
      ['*.s3-website.<region>.amazonaws.com', 'shop.s3-website.eu-central-1.amazonaws.com'],
    ],
  ),
  ...endpoint('secretsmanager', 'secrets-manager', 'asm'),
  ...endpoint('sns', 'sns', 'sns'),
  ...names(
    { ...AWS, service: 'sqs', source: 'https://docs.aws.amazon.com/general/latest/gr/sqs-service.html' },
    [
      ['<region>.queue.amazonaws.com', 'us-west-2.queue.amazonaws.com'],
      ['queue.amazonaws.com', 'queue.amazonaws.com', { region: 'us-east-1' }],
    ],
  ),
  ...endpoint('sqs', 'sqs', 'sqs-service'),
  ...endpoint('sts', 'sts', 'sts'),
  ...names({ ...AWS, service: 'sts', source: 'https://docs.aws.amazon.com/general/latest/gr/sts.html' }, [
    ['sts.amazonaws.com', 'sts.amazonaws.com', { region: 'us-east-1' }],
  ]),
  ...names(
    {
      ...AWS,
      layer: 'edge',
      service: 'waf',
      isWhole: true,
      source: 'https://docs.aws.amazon.com/waf/latest/developerguide/waf-application-integration.html',
    },
    [
      ['*.edge.captcha-sdk.awswaf.com', 'b82b1763d1c3.edge.captcha-sdk.awswaf.com'],
      ['*.edge.sdk.awswaf.com', 'b82b1763d1c3.edge.sdk.awswaf.com'],
    ],
  ),
];
