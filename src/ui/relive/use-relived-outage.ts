import type { Message } from '../../explain/message';
import { relivedOutageInWords, relivedSpan } from '../../explain/relived-outage-in-words';
import { incidentById } from '../../knowledge/incidents';
import { checkWhatIf } from '../../outage/what-if-code';
import type { RelivedOutage } from '../../relive/relive-record';
import { spanInWords } from '../span-in-words';
import { useOperatorNames } from '../use-operator-names';

/** Which outage it was and which of its hours, a line each. */
export function useRelivedOutage(outage: RelivedOutage): Message[] {
  const whatIf = checkWhatIf(outage.whatIf);
  const nameOf = useOperatorNames(whatIf !== null && 'dnsOperator' in whatIf.lost);
  const span = relivedSpan(outage);
  const day = incidentById(outage.incident);
  return [
    ...relivedOutageInWords(outage, nameOf ?? ((id) => id)),
    ...(span && day ? [spanInWords(span, day)] : []),
  ];
}
