import { incidentById } from '../knowledge/incidents';
import type { Severity } from '../outage/scenario';
import { type Message, message } from './message';

/** How bad: as it happened, or all of it lost, which is the whole provider where an incident had no region. */
export function severityInWords(incidentId: string, severity: Severity): Message {
  const incident = incidentById(incidentId);
  return severity === 'region-lost' && incident !== null && incident.region === null
    ? message('severity.provider-lost')
    : message(`severity.${severity}`);
}
