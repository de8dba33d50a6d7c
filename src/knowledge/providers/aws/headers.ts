import type { HeaderGroup } from '../../header-signature';

/** What AWS's services add to their answers. */
export const AWS_HEADERS: readonly HeaderGroup[] = [
  {
    source:
      'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/RequestAndResponseBehaviorCustomOrigin.html',
    layer: 'edge',
    service: 'cloudfront',
    rows: [
      ['server', 'token', 'CloudFront', 'CloudFront'],
      ['via', 'contains', '(CloudFront)', '1.1 0123456789abcdef.cloudfront.net (CloudFront)'],
      // The place is the one nearest to the visitor, so it is never read.
      ['x-amz-cf-id', 'present', '', 'bnQLGgzCSuxvlfBnv0zchVQ7M8roftpG3m8zNUmiqQumqmoblpiZtQ=='],
      ['x-amz-cf-pop', 'present', '', 'SEA19-C1'],
      ['x-cache', 'contains', 'cloudfront', 'Hit from cloudfront'],
    ],
  },
  {
    source: 'https://docs.aws.amazon.com/AmazonS3/latest/API/RESTCommonResponseHeaders.html',
    service: 's3',
    rows: [
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
  },
  {
    source: 'https://docs.aws.amazon.com/AmazonS3/latest/API/API_HeadBucket.html',
    service: 's3',
    rows: [['x-amz-bucket-region', 'aws-region', '', 'eu-west-1', { weight: 'likely' }]],
  },
  {
    source: 'https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html',
    service: 's3',
    rows: [
      ['x-amz-replication-status', 'present', '', 'COMPLETED', { weight: 'likely' }],
      ['x-amz-storage-class', 'present', '', 'REDUCED_REDUNDANCY', { weight: 'possible' }],
    ],
  },
  {
    source: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/sticky-sessions.html',
    service: 'elb',
    rows: [
      ['set-cookie', 'cookie', 'AWSALB', 'AWSALB=abc; Expires=Mon, 30 Nov 2026 10:00:00 GMT; Path=/'],
      ['set-cookie', 'cookie', 'AWSALBAPP-0', 'AWSALBAPP-0=_remove_; Path=/'],
      ['set-cookie', 'cookie', 'AWSALBCORS', 'AWSALBCORS=abc; Path=/; SameSite=None; Secure'],
      ['set-cookie', 'cookie', 'AWSALBTG', 'AWSALBTG=abc; Path=/'],
      ['set-cookie', 'cookie', 'AWSALBTGCORS', 'AWSALBTGCORS=abc; Path=/; SameSite=None; Secure'],
    ],
  },
  {
    source: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/elb-sticky-sessions.html',
    service: 'elb',
    rows: [
      ['set-cookie', 'cookie', 'AWSELB', 'AWSELB=abc;PATH=/;MAX-AGE=300'],
      ['set-cookie', 'cookie', 'AWSELBCORS', 'AWSELBCORS=abc;PATH=/;SECURE;SAMESITE=None'],
    ],
  },
  {
    source:
      'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html',
    service: 'elb',
    rows: [['server', 'token', 'awselb', 'awselb/2.0']],
  },
  {
    source:
      'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-request-tracing.html',
    weight: 'likely',
    rows: [['x-amzn-trace-id', 'present', '', 'Root=1-5a7aebfd-24040ac5a442a6f33240be1e']],
  },
  {
    source: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-known-issues.html',
    service: 'api-gateway',
    rows: [
      ['x-amz-apigw-id', 'present', '', 'YEoowHmliYcETIQ=', { weight: 'certain' }],
      ['x-amzn-remapped-content-length', 'present', '', '512', { weight: 'likely' }],
      ['x-amzn-remapped-date', 'present', '', 'Mon, 20 Oct 2025 07:00:00 GMT', { weight: 'likely' }],
    ],
  },
  {
    source: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-logging.html',
    service: 'api-gateway',
    rows: [['apigw-requestid', 'present', '', 'YGEjZFR6IAMEMqw=', { weight: 'certain' }]],
  },
  // Every API of AWS sends one, API Gateway and Lambda among them: the cloud is sure, the service is not.
  {
    source: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-logging.html',
    rows: [['x-amzn-requestid', 'present', '', 'd2629b36-a467-4d78-99c3-e36dfec431f4', { weight: 'likely' }]],
  },
  {
    source: 'https://docs.aws.amazon.com/appsync/latest/devguide/monitoring.html',
    rows: [['x-amzn-appsync-tokensconsumed', 'present', '', '1', { service: 'appsync', weight: 'certain' }]],
  },
  {
    source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Programming.LowLevelAPI.html',
    rows: [['x-amz-crc32', 'present', '', '2745614147', { weight: 'possible' }]],
  },
  {
    source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/CustomErrorDocSupport.html',
    service: 's3-website',
    rows: [
      ['x-amz-error-code', 'present', '', 'NoSuchKey', { weight: 'likely' }],
      ['x-amz-error-message', 'present', '', 'The specified key does not exist.', { weight: 'likely' }],
    ],
  },
  {
    source:
      'https://docs.aws.amazon.com/apigateway/latest/developerguide/supported-gateway-response-types.html',
    rows: [['x-amzn-errortype', 'present', '', 'ForbiddenException', { weight: 'likely' }]],
  },
  {
    source:
      'https://docs.aws.amazon.com/waf/latest/developerguide/waf-captcha-and-challenge-how-it-works.html',
    service: 'waf',
    rows: [['x-amzn-waf-action', 'present', '', 'challenge']],
  },
  {
    source: 'https://docs.aws.amazon.com/mediapackage/latest/ug/monitoring.html',
    service: 'mediapackage',
    rows: [
      ['x-mediapackage-manifest-last-sequence', 'present', '', '1234'],
      ['x-mediapackage-request-id', 'present', '', '0a1b2c3d4e5f6789'],
    ],
  },
];
