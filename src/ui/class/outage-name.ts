import { useContext } from 'preact/hooks';
import type { Outage } from '../../concentration/outages';
import { incidentInWords } from '../../explain/incident-in-words';
import type { Message } from '../../explain/message';
import { providerName } from '../../explain/names';
import { lostName } from '../../explain/what-if-in-words';
import { WhatIfContext } from '../what-if-context';

/** Says what an outage is called, where the text around it tells of which kind it is. */
export function useOutageName(): (outage: Outage) => Message | string {
  const { operatorName } = useContext(WhatIfContext);
  return (outage) => {
    if (outage.kind === 'incident') return incidentInWords(outage.incident);
    return outage.kind === 'what-if' ? lostName(outage.whatIf, operatorName) : outage.site;
  };
}

/** A provider's name, or that of a network which is none. */
export function holderName(id: string): string {
  return id.startsWith('other:') ? id.slice(6) : providerName(id);
}
