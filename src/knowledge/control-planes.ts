import type { Source } from '../outage/scenario';

/** Services that are steered from one region, wherever they do their work. */
export interface ControlPlane {
  provider: string;
  region: string;
  /** Service ids, sorted: what they serve goes on when the region is lost, only nothing can be changed. */
  services: readonly string[];
  source: Source;
}

const FAULT_ISOLATION: Source = {
  url: 'https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/global-services.html',
  strength: 'official',
};

/** Where services that answer everywhere are steered from: why the loss of one region reaches further. */
export const CONTROL_PLANES: readonly ControlPlane[] = [
  {
    provider: 'aws',
    region: 'us-east-1',
    services: ['account-management', 'acm', 'cloudfront', 'iam', 'organizations', 'route53', 'waf'],
    source: FAULT_ISOLATION,
  },
  {
    provider: 'aws',
    region: 'us-west-2',
    services: ['application-recovery-controller', 'global-accelerator'],
    source: FAULT_ISOLATION,
  },
];
