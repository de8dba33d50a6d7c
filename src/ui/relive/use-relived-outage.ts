import type { Message } from '../../explain/message';
import { relivedOutageInWords, relivedSpan } from '../../explain/relived-outage-in-words';
import { dnsOperatorName } from '../../knowledge/dns-operators';
import { incidentById } from '../../knowledge/incidents';
import type { RelivedOutage } from '../../relive/relive-record';
import { spanInWords } from '../span-in-words';

/** Which outage it was and which of its hours, a line each. */
export function useRelivedOutage(outage: RelivedOutage): Message[] {
  const span = relivedSpan(outage);
  const day = incidentById(outage.incident);
  return [...relivedOutageInWords(outage, dnsOperatorName), ...(span && day ? [spanInWords(span, day)] : [])];
}
