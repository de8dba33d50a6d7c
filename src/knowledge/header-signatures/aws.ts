import { type HeaderSignature, signatures } from '../header-signature';

const AWS = { provider: 'aws', date: '2026-11-23' } as const;
const CLOUDFRONT = { ...AWS, layer: 'edge', service: 'cloudfront', weight: 'certain' } as const;
const S3 = { ...AWS, service: 's3' } as const;
const ELB = { ...AWS, service: 'elb', weight: 'certain' } as const;
const API_GATEWAY = { ...AWS, service: 'api-gateway' } as const;

/** What AWS's services add to their answers. */
export const AWS_HEADERS: readonly HeaderSignature[] = [
  ...signatures(
    {
      ...CLOUDFRONT,
      source:
        'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/RequestAndResponseBehaviorCustomOrigin.html',
    },
    [
      ['server', 'token', 'CloudFront', 'CloudFront'],
      ['via', 'contains', '(CloudFront)', '1.1 0123456789abcdef.cloudfront.net (CloudFront)'],
      // The place is the one nearest to the visitor, so it is never read.
      ['x-amz-cf-id', 'present', '', 'bnQLGgzCSuxvlfBnv0zchVQ7M8roftpG3m8zNUmiqQumqmoblpiZtQ=='],
      ['x-amz-cf-pop', 'present', '', 'SEA19-C1'],
      ['x-cache', 'contains', 'cloudfront', 'Hit from cloudfront'],
    ],
  ),
  ...signatures(
    { ...S3, source: 'https://docs.aws.amazon.com/AmazonS3/latest/API/RESTCommonResponseHeaders.html' },
    [
      ['server', 'token', 'AmazonS3', 'AmazonS3', { weight: 'certain' }],
      [
        'x-amz-id-2',
        'present',
        '',
        'e60CQRoUi3XdL64GDMId7k5oJLMI5JvvioCSqEB5ytWiP8NfNWdkGfnUT9i1',
        { weight: 'likely' },
      ],
      // Stores of others that speak S3's protocol send these too.
      ['x-amz-request-id', 'present', '', '920YGZNF9BJ4FHVH', { weight: 'possible' }],
      ['x-amz-server-side-encryption', 'present', '', 'AES256', { weight: 'possible' }],
      ['x-amz-version-id', 'present', '', 'null', { weight: 'possible' }],
    ],
  ),
  ...signatures({ ...S3, source: 'https://docs.aws.amazon.com/AmazonS3/latest/API/API_HeadBucket.html' }, [
    ['x-amz-bucket-region', 'aws-region', '', 'eu-west-1', { weight: 'likely' }],
  ]),
  ...signatures({ ...S3, source: 'https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html' }, [
    ['x-amz-replication-status', 'present', '', 'COMPLETED', { weight: 'likely' }],
    ['x-amz-storage-class', 'present', '', 'REDUCED_REDUNDANCY', { weight: 'possible' }],
  ]),
  ...signatures(
    {
      ...ELB,
      source: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/sticky-sessions.html',
    },
    [
      ['set-cookie', 'cookie', 'AWSALB', 'AWSALB=abc; Expires=Mon, 30 Nov 2026 10:00:00 GMT; Path=/'],
      ['set-cookie', 'cookie', 'AWSALBAPP-0', 'AWSALBAPP-0=_remove_; Path=/'],
      ['set-cookie', 'cookie', 'AWSALBCORS', 'AWSALBCORS=abc; Path=/; SameSite=None; Secure'],
      ['set-cookie', 'cookie', 'AWSALBTG', 'AWSALBTG=abc; Path=/'],
      ['set-cookie', 'cookie', 'AWSALBTGCORS', 'AWSALBTGCORS=abc; Path=/; SameSite=None; Secure'],
    ],
  ),
  ...signatures(
    {
      ...ELB,
      source: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/elb-sticky-sessions.html',
    },
    [
      ['set-cookie', 'cookie', 'AWSELB', 'AWSELB=abc;PATH=/;MAX-AGE=300'],
      ['set-cookie', 'cookie', 'AWSELBCORS', 'AWSELBCORS=abc;PATH=/;SECURE;SAMESITE=None'],
    ],
  ),
  ...signatures(
    {
      ...ELB,
      source:
        'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html',
    },
    [['server', 'token', 'awselb', 'awselb/2.0']],
  ),
  ...signatures(
    {
      ...AWS,
      weight: 'likely',
      source:
        'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-request-tracing.html',
    },
    [['x-amzn-trace-id', 'present', '', 'Root=1-5a7aebfd-24040ac5a442a6f33240be1e']],
  ),
  ...signatures(
    {
      ...API_GATEWAY,
      source: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-known-issues.html',
    },
    [
      ['x-amz-apigw-id', 'present', '', 'YEoowHmliYcETIQ=', { weight: 'certain' }],
      ['x-amzn-remapped-content-length', 'present', '', '512', { weight: 'likely' }],
      ['x-amzn-remapped-date', 'present', '', 'Mon, 20 Oct 2025 07:00:00 GMT', { weight: 'likely' }],
    ],
  ),
  ...signatures(
    {
      ...API_GATEWAY,
      source: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-logging.html',
    },
    [['apigw-requestid', 'present', '', 'YGEjZFR6IAMEMqw=', { weight: 'certain' }]],
  ),
  // Every API of AWS sends one, API Gateway and Lambda among them: the cloud is sure, the service is not.
  ...signatures(
    { ...AWS, source: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-logging.html' },
    [['x-amzn-requestid', 'present', '', 'd2629b36-a467-4d78-99c3-e36dfec431f4', { weight: 'likely' }]],
  ),
  ...signatures({ ...AWS, source: 'https://docs.aws.amazon.com/appsync/latest/devguide/monitoring.html' }, [
    ['x-amzn-appsync-tokensconsumed', 'present', '', '1', { service: 'appsync', weight: 'certain' }],
  ]),
  ...signatures(
    {
      ...AWS,
      source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Programming.LowLevelAPI.html',
    },
    [['x-amz-crc32', 'present', '', '2745614147', { weight: 'possible' }]],
  ),
];
