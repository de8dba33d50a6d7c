import type { Incident } from '../../outage/scenario';
import { AWS_US_EAST_1_2025_10_20 } from './aws-us-east-1-2025-10-20';

/** The incident that is shown unless another is chosen. */
export const DEFAULT_INCIDENT = AWS_US_EAST_1_2025_10_20.id;

/** All incidents that are known, newest first. */
export const INCIDENTS: readonly Incident[] = [AWS_US_EAST_1_2025_10_20];

/** The incident with this id, or null. */
export function incidentById(id: string): Incident | null {
  return INCIDENTS.find((incident) => incident.id === id) ?? null;
}
