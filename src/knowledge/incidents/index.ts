import type { Incident } from '../../outage/scenario';
import { AWS_KINESIS_US_EAST_1_2020_11_25 } from './aws-kinesis-us-east-1-2020-11-25';
import { AWS_S3_US_EAST_1_2017_02_28 } from './aws-s3-us-east-1-2017-02-28';
import { AWS_US_EAST_1_2021_12_07 } from './aws-us-east-1-2021-12-07';
import { AWS_US_EAST_1_2025_10_20 } from './aws-us-east-1-2025-10-20';
import { AZURE_FRONT_DOOR_2025_10_29 } from './azure-front-door-2025-10-29';
import { CLOUDFLARE_2025_11_18 } from './cloudflare-2025-11-18';
import { CLOUDFLARE_2025_12_05 } from './cloudflare-2025-12-05';
import { FASTLY_2021_06_08 } from './fastly-2021-06-08';
import { GOOGLE_CLOUD_2025_06_12 } from './google-cloud-2025-06-12';

/** The incident that is shown unless another is chosen. */
export const DEFAULT_INCIDENT = AWS_US_EAST_1_2025_10_20.id;

/** All incidents that are known, newest first. */
export const INCIDENTS: readonly Incident[] = [
  CLOUDFLARE_2025_12_05,
  CLOUDFLARE_2025_11_18,
  AZURE_FRONT_DOOR_2025_10_29,
  AWS_US_EAST_1_2025_10_20,
  GOOGLE_CLOUD_2025_06_12,
  AWS_US_EAST_1_2021_12_07,
  FASTLY_2021_06_08,
  AWS_KINESIS_US_EAST_1_2020_11_25,
  AWS_S3_US_EAST_1_2017_02_28,
];

/** The incident with this id, or null. */
export function incidentById(id: string): Incident | null {
  return INCIDENTS.find((incident) => incident.id === id) ?? null;
}
