import type { DnsOperator } from '../attribute/attribution';
import { platformFact } from '../knowledge/platforms';
import { providerOf } from '../knowledge/providers';

/**
 * Services with a proper name, which is the same in every language; those that are a kind of thing ("load balancer")
 * are words of the catalogues.
 */
const SERVICES: ReadonlyMap<string, string> = new Map([
  ['amplify', 'Amplify'],
  ['api-gateway', 'API Gateway'],
  ['api-management', 'API Management'],
  ['app-engine', 'App Engine'],
  ['app-platform', 'App Platform'],
  ['app-runner', 'App Runner'],
  ['app-service', 'App Service'],
  ['application-gateway', 'Application Gateway'],
  ['appsync', 'AppSync'],
  ['blob-storage', 'Blob Storage'],
  ['cloud-functions', 'Cloud Functions'],
  ['cloud-run', 'Cloud Run'],
  ['cloud-storage', 'Cloud Storage'],
  ['cloudfront', 'CloudFront'],
  ['code-engine', 'Code Engine'],
  ['cognito', 'Cognito'],
  ['compute-engine', 'Compute Engine'],
  ['container-apps', 'Container Apps'],
  ['dynamodb', 'DynamoDB'],
  ['ec2', 'EC2'],
  ['elastic-beanstalk', 'Elastic Beanstalk'],
  ['firebase-database', 'Firebase'],
  ['front-door', 'Front Door'],
  ['functions', 'Functions'],
  ['global-accelerator', 'Global Accelerator'],
  ['google-apis', 'Google APIs'],
  ['google-front-end', 'Google Front End'],
  ['images', 'Images'],
  ['iot', 'IoT Core'],
  ['kinesis', 'Kinesis'],
  ['lambda', 'Lambda'],
  ['lambda-url', 'Lambda'],
  ['lightsail', 'Lightsail'],
  ['log-service', 'Log Service'],
  ['looker', 'Looker'],
  ['monitor', 'Monitor'],
  ['opensearch', 'OpenSearch'],
  ['pages', 'Pages'],
  ['r2', 'R2'],
  ['route53', 'Route 53'],
  ['s3', 'S3'],
  ['s3-website', 'S3'],
  ['signalr', 'SignalR'],
  ['sqs', 'SQS'],
  ['static-web-apps', 'Static Web Apps'],
  ['stream', 'Stream'],
  ['sts', 'STS'],
  ['traffic-manager', 'Traffic Manager'],
  ['waf', 'WAF'],
  ['web-analytics', 'Web Analytics'],
  ['workers', 'Workers'],
]);

/** A service's proper name, or its id, read as words, where it has none that is known here. */
export function serviceName(id: string): string {
  return SERVICES.get(id) ?? id.replaceAll('-', ' ');
}

/** A provider's name, or its id where it is not one of the known ones. */
export function providerName(id: string): string {
  return providerOf(id)?.name ?? id;
}

/** A platform's name, or its id where it is not one of the known ones. */
export function platformName(id: string): string {
  return platformFact(id)?.name ?? id;
}

/** Who runs a site's DNS: the provider's service where that is known, else the provider, else the name of the site. */
export function dnsOperatorName({ id, provider, service }: DnsOperator): string {
  if (provider === null) return id;
  return service === null ? providerName(provider) : `${providerName(provider)} ${serviceName(service)}`;
}
