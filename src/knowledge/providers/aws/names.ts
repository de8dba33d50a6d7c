import type { NameGroup } from '../../name-rule';

/** Group of a service whose end points are `<service>.<region>.amazonaws.com`, as the General Reference lists them. */
function endpoint(name: string, service: string, page: string): NameGroup {
  return {
    source: `https://docs.aws.amazon.com/general/latest/gr/${page}.html`,
    service,
    rows: [[`${name}.<region>.amazonaws.com`, `${name}.us-east-1.amazonaws.com`]],
  };
}

/** Names of AWS. Most carry their region and service. */
export const AWS_NAMES: readonly NameGroup[] = [
  {
    source: 'https://docs.aws.amazon.com/general/latest/gr/rande.html',
    rows: [
      ['*.<region>.amazonaws.com', 'thing.us-east-1.amazonaws.com'],
      ['*.<region>.amazonaws.com.cn', 'ec2.cn-north-1.amazonaws.com.cn'],
      ['*.<region>.amazonaws.eu', 'ec2.eusc-de-east-1.amazonaws.eu'],
      ['*.<region>.api.aws', 'ec2.us-east-1.api.aws'],
      ['*.amazonaws.com', 'iam.amazonaws.com'],
    ],
  },
  {
    source: 'https://docs.aws.amazon.com/amplify/latest/userguide/custom-domains.html',
    service: 'amplify',
    rows: [['*.amplifyapp.com', 'main.d111111abcdef8.amplifyapp.com']],
  },
  {
    source: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-custom-domains.html',
    service: 'api-gateway',
    rows: [
      ['*.execute-api.<region>.amazonaws.com', 'a1b2c3d4e5.execute-api.us-east-1.amazonaws.com'],
      ['*.execute-api.<region>.amazonaws.com.cn', 'a1b2c3d4e5.execute-api.cn-north-1.amazonaws.com.cn'],
    ],
  },
  {
    source: 'https://docs.aws.amazon.com/apprunner/latest/dg/manage-custom-domains.html',
    service: 'app-runner',
    rows: [['*.<region>.awsapprunner.com', 'psbqam834h.us-east-1.awsapprunner.com']],
  },
  {
    source: 'https://docs.aws.amazon.com/appsync/latest/devguide/aws-appsync-real-time-data.html',
    service: 'appsync',
    rows: [
      ['*.appsync-api.<region>.amazonaws.com', 'abcdefgh.appsync-api.us-east-1.amazonaws.com'],
      [
        '*.appsync-realtime-api.<region>.amazonaws.com',
        'abcdefgh.appsync-realtime-api.us-east-1.amazonaws.com',
      ],
    ],
  },
  {
    source: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/CNAMEs.html',
    layer: 'edge',
    service: 'cloudfront',
    rows: [
      ['*.cloudfront.cn', 'd111111abcdef8.cloudfront.cn'],
      ['*.cloudfront.net', 'd111111abcdef8.cloudfront.net'],
    ],
  },
  endpoint('cognito-identity', 'cognito', 'cognito_identity'),
  endpoint('cognito-idp', 'cognito', 'cognito_identity'),
  {
    source:
      'https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-assign-domain-prefix.html',
    service: 'cognito',
    rows: [
      ['*.auth-fips.<region>.amazoncognito.com', 'shop.auth-fips.us-east-1.amazoncognito.com'],
      ['*.auth.<region>.amazoncognito.com', 'shop.auth.us-east-1.amazoncognito.com'],
    ],
  },
  endpoint('dataplane.rum', 'rum', 'cw_region'),
  endpoint('dynamodb', 'dynamodb', 'ddb'),
  endpoint('streams.dynamodb', 'dynamodb', 'ddb'),
  {
    source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-instance-naming.html',
    service: 'ec2',
    rows: [
      ['*.<region>.compute.amazonaws.com', 'ec2-203-0-113-25.eu-west-1.compute.amazonaws.com'],
      ['*.compute-1.amazonaws.com', 'ec2-203-0-113-25.compute-1.amazonaws.com', { region: 'us-east-1' }],
    ],
  },
  {
    source: 'https://docs.aws.amazon.com/general/latest/gr/elasticbeanstalk.html',
    service: 'elastic-beanstalk',
    rows: [
      ['*.<region>.elasticbeanstalk.com', 'shop-env.eba-abcd1234.us-east-1.elasticbeanstalk.com'],
      ['*.elasticbeanstalk.com', 'shop-env.elasticbeanstalk.com', { usualRegion: 'us-east-1' }],
    ],
  },
  // Where the region stands tells the kind of load balancer.
  {
    source:
      'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/application-load-balancers.html',
    service: 'elb',
    rows: [['*.<region>.elb.amazonaws.com', 'shop-1234567890.us-east-1.elb.amazonaws.com']],
  },
  {
    source: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/network/network-load-balancers.html',
    service: 'nlb',
    rows: [['*.elb.<region>.amazonaws.com', 'bank-0123456789abcdef.elb.us-east-1.amazonaws.com']],
  },
  endpoint('firehose', 'firehose', 'fh'),
  {
    source: 'https://docs.aws.amazon.com/global-accelerator/latest/dg/about-accelerators.html',
    layer: 'edge',
    service: 'global-accelerator',
    rows: [['*.awsglobalaccelerator.com', 'a1234567890abcdef.awsglobalaccelerator.com']],
  },
  {
    source: 'https://docs.aws.amazon.com/general/latest/gr/iot-core.html',
    service: 'iot',
    rows: [['*.iot.<region>.amazonaws.com', 'a1b2c3d4e5f6g7-ats.iot.us-east-1.amazonaws.com']],
  },
  {
    source: 'https://docs.aws.amazon.com/general/latest/gr/ak.html',
    service: 'kinesis',
    rows: [['*.kinesis-<region>.amazonaws.com', 'stream.kinesis-us-east-1.amazonaws.com']],
  },
  endpoint('kinesis', 'kinesis', 'ak'),
  endpoint('lambda', 'lambda', 'lambda-service'),
  {
    source: 'https://docs.aws.amazon.com/lambda/latest/dg/urls-configuration.html',
    service: 'lambda-url',
    rows: [['*.lambda-url.<region>.on.aws', 'abcdefghijklmnopqrstuvwxyz012345.lambda-url.us-east-1.on.aws']],
  },
  {
    source: 'https://docs.aws.amazon.com/lightsail/latest/userguide/amazon-lightsail-container-services.html',
    service: 'lightsail',
    rows: [['*.<region>.cs.amazonlightsail.com', 'shop.abc123.us-east-1.cs.amazonlightsail.com']],
  },
  endpoint('logs', 'cloudwatch', 'cwl_region'),
  endpoint('mobileanalytics', 'pinpoint', 'pinpoint'),
  {
    source: 'https://docs.aws.amazon.com/general/latest/gr/opensearch-service.html',
    service: 'opensearch',
    rows: [
      ['*.<region>.aoss.amazonaws.com', 'abcdefgh1234.us-east-1.aoss.amazonaws.com'],
      ['*.<region>.es.amazonaws.com', 'search-shop-abc.us-east-1.es.amazonaws.com'],
      ['*.aos.<region>.on.aws', 'search-shop-abc.aos.us-east-1.on.aws'],
    ],
  },
  endpoint('pinpoint', 'pinpoint', 'pinpoint'),
  {
    source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/VirtualHosting.html',
    service: 's3',
    rows: [
      ['*.s3-<region>.amazonaws.com', 'shop.s3-us-west-2.amazonaws.com'],
      ['*.s3.<region>.amazonaws.com', 'shop.s3.eu-west-1.amazonaws.com'],
      ['*.s3.<region>.amazonaws.com.cn', 'shop.s3.cn-north-1.amazonaws.com.cn'],
      // The old name reaches a bucket of any region, most of all us-east-1's.
      ['*.s3.amazonaws.com', 'shop.s3.amazonaws.com', { usualRegion: 'us-east-1' }],
      ['*.s3.dualstack.<region>.amazonaws.com', 'shop.s3.dualstack.eu-west-1.amazonaws.com'],
      ['s3-<region>.amazonaws.com', 's3-us-west-2.amazonaws.com'],
      ['s3-external-1.amazonaws.com', 's3-external-1.amazonaws.com', { region: 'us-east-1' }],
      ['s3.<region>.amazonaws.com', 's3.eu-west-1.amazonaws.com'],
      ['s3.<region>.amazonaws.com.cn', 's3.cn-north-1.amazonaws.com.cn'],
      ['s3.amazonaws.com', 's3.amazonaws.com', { usualRegion: 'us-east-1' }],
      ['s3.dualstack.<region>.amazonaws.com', 's3.dualstack.eu-west-1.amazonaws.com'],
    ],
  },
  {
    source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-points-naming.html',
    service: 's3',
    rows: [
      ['*.s3-accesspoint.<region>.amazonaws.com', 'shop-123456789012.s3-accesspoint.us-east-1.amazonaws.com'],
      [
        '*.s3-accesspoint.dualstack.<region>.amazonaws.com',
        'shop-123456789012.s3-accesspoint.dualstack.us-east-1.amazonaws.com',
      ],
    ],
  },
  {
    source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/transfer-acceleration.html',
    layer: 'edge',
    service: 's3',
    isWhole: true,
    rows: [
      ['*.s3-accelerate.amazonaws.com', 'shop.s3-accelerate.amazonaws.com'],
      ['*.s3-accelerate.dualstack.amazonaws.com', 'shop.s3-accelerate.dualstack.amazonaws.com'],
    ],
  },
  {
    source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/WebsiteEndpoints.html',
    service: 's3-website',
    rows: [
      ['*.s3-website-<region>.amazonaws.com', 'shop.s3-website-us-east-1.amazonaws.com'],
      ['*.s3-website.<region>.amazonaws.com', 'shop.s3-website.eu-central-1.amazonaws.com'],
    ],
  },
  endpoint('secretsmanager', 'secrets-manager', 'asm'),
  endpoint('sns', 'sns', 'sns'),
  {
    source: 'https://docs.aws.amazon.com/general/latest/gr/sqs-service.html',
    service: 'sqs',
    rows: [
      ['<region>.queue.amazonaws.com', 'us-west-2.queue.amazonaws.com'],
      ['queue.amazonaws.com', 'queue.amazonaws.com', { region: 'us-east-1' }],
    ],
  },
  endpoint('sqs', 'sqs', 'sqs-service'),
  endpoint('sts', 'sts', 'sts'),
  {
    source: 'https://docs.aws.amazon.com/general/latest/gr/sts.html',
    service: 'sts',
    rows: [['sts.amazonaws.com', 'sts.amazonaws.com', { region: 'us-east-1' }]],
  },
  {
    source: 'https://docs.aws.amazon.com/waf/latest/developerguide/waf-application-integration.html',
    layer: 'edge',
    service: 'waf',
    isWhole: true,
    rows: [
      ['*.edge.captcha-sdk.awswaf.com', 'b82b1763d1c3.edge.captcha-sdk.awswaf.com'],
      ['*.edge.sdk.awswaf.com', 'b82b1763d1c3.edge.sdk.awswaf.com'],
    ],
  },
  endpoint('bedrock-runtime', 'bedrock', 'bedrock'),
  endpoint('email', 'ses', 'ses'),
  endpoint('events', 'eventbridge', 'ev'),
  endpoint('monitoring', 'cloudwatch', 'cw_region'),
  endpoint('participant.connect', 'connect', 'connect_region'),
  endpoint('polly', 'polly', 'pol'),
  endpoint('rekognition', 'rekognition', 'rekognition'),
  endpoint('runtime-v2-lex', 'lex', 'lex'),
  endpoint('runtime.lex', 'lex', 'lex'),
  endpoint('states', 'step-functions', 'step-functions'),
  endpoint('transcribestreaming', 'transcribe', 'transcribe'),
  endpoint('translate', 'translate', 'translate'),
  endpoint('xray', 'x-ray', 'xray'),
  {
    source: 'https://docs.aws.amazon.com/connect/latest/adminguide/amazon-connect-instances.html',
    service: 'connect',
    rows: [['*.my.connect.aws', 'shop.my.connect.aws']],
  },
  {
    source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/HowItWorks.html',
    service: 'dynamodb',
    rows: [
      ['*.ddb.<region>.amazonaws.com', '123456789012.ddb.us-east-1.amazonaws.com'],
      ['dynamodb.<region>.amazonaws.com.cn', 'dynamodb.cn-north-1.amazonaws.com.cn'],
      ['dynamodb.<region>.api.aws', 'dynamodb.us-east-1.api.aws'],
    ],
  },
  {
    source: 'https://docs.aws.amazon.com/singlesignon/latest/userguide/using-the-portal.html',
    service: 'identity-center',
    rows: [['*.awsapps.com', 'd-1234567890.awsapps.com']],
  },
  {
    source: 'https://docs.aws.amazon.com/ivs/latest/LowLatencyUserGuide/getting-started.html',
    service: 'ivs',
    rows: [['*.<region>.playback.live-video.net', 'fcc3ddae59ed.us-west-2.playback.live-video.net']],
  },
  {
    source: 'https://docs.aws.amazon.com/kinesisvideostreams/latest/dg/hls-playback.html',
    service: 'kinesis-video',
    rows: [['*.kinesisvideo.<region>.amazonaws.com', 'b-1234abcd.kinesisvideo.us-west-2.amazonaws.com']],
  },
  {
    source: 'https://docs.aws.amazon.com/lambda/latest/dg/configuration-endpoints.html',
    service: 'lambda',
    rows: [['lambda.<region>.api.aws', 'lambda.us-east-1.api.aws']],
  },
  {
    source: 'https://docs.aws.amazon.com/general/latest/gr/location.html',
    service: 'location',
    rows: [['*.geo.<region>.amazonaws.com', 'maps.geo.us-east-1.amazonaws.com']],
  },
  {
    source: 'https://docs.aws.amazon.com/mediapackage/latest/ug/endpoints-create.html',
    service: 'mediapackage',
    rows: [['*.mediapackage.<region>.amazonaws.com', '0a1b2c3d4e5f.mediapackage.us-west-2.amazonaws.com']],
  },
  {
    source: 'https://docs.aws.amazon.com/mediapackage/latest/userguide/what-is.html',
    service: 'mediapackage',
    rows: [
      [
        '*.mediapackagev2.<region>.amazonaws.com',
        'abcde.egress.fghij.mediapackagev2.us-west-2.amazonaws.com',
      ],
    ],
  },
  {
    source: 'https://docs.aws.amazon.com/mediastore/latest/ug/what-is.html',
    service: 'mediastore',
    rows: [
      ['*.data.mediastore.<region>.amazonaws.com', 'aaabbbcccdddee.data.mediastore.us-west-2.amazonaws.com'],
    ],
  },
  {
    source: 'https://docs.aws.amazon.com/mediatailor/latest/ug/what-is.html',
    service: 'mediatailor',
    rows: [['*.mediatailor.<region>.amazonaws.com', '0a1b2c3d4e5f.mediatailor.us-west-2.amazonaws.com']],
  },
  {
    source: 'https://docs.aws.amazon.com/quicksight/latest/user/regions.html',
    service: 'quicksight',
    rows: [['<region>.quicksight.aws.amazon.com', 'us-east-1.quicksight.aws.amazon.com']],
  },
  {
    source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/MultiRegionAccessPointRequests.html',
    layer: 'edge',
    service: 's3',
    isWhole: true,
    rows: [
      ['*.accesspoint.s3-global.amazonaws.com', 'mfzwi23gnjvgw.mrap.accesspoint.s3-global.amazonaws.com'],
    ],
  },
  {
    source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/olap-use.html',
    service: 's3',
    rows: [
      [
        '*.s3-object-lambda.<region>.amazonaws.com',
        'shop-123456789012.s3-object-lambda.us-east-1.amazonaws.com',
      ],
    ],
  },
  {
    source:
      'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-internetwork-traffic-privacy.html',
    service: 'sqs',
    rows: [['sqs.<region>.api.aws', 'sqs.us-east-1.api.aws']],
  },
  {
    source: 'https://docs.aws.amazon.com/waf/latest/developerguide/waf-js-challenge-api.html',
    service: 'waf',
    rows: [
      ['*.<region>.captcha-sdk.awswaf.com', 'b82b1763d1c3.us-east-1.captcha-sdk.awswaf.com'],
      ['*.<region>.sdk.awswaf.com', 'b82b1763d1c3.us-east-1.sdk.awswaf.com'],
      ['*.<region>.token.awswaf.com', 'b82b1763d1c3.7d0904ff.us-east-1.token.awswaf.com'],
      ['*.awswaf.com', 'b82b1763d1c3.edge.captcha.awswaf.com'],
    ],
  },
];
