import { createToolbarWords } from '../explain/create-toolbar-words';
import { incidentInWords } from '../explain/incident-in-words';
import type { Locale } from '../explain/locale';
import { whatIfTitle } from '../explain/what-if-in-words';
import { dnsOperatorName } from '../knowledge/dns-operators';
import { checkWhatIf } from '../outage/what-if-code';
import type { RelivedOutage } from '../relive/relive-record';

/** Which outage it is: an incident's name, or what somebody imagined. */
export function outageTitle({ incident, whatIf }: RelivedOutage, locale: Locale): string {
  const imagined = checkWhatIf(whatIf);
  const said = imagined ? whatIfTitle(imagined, dnsOperatorName) : incidentInWords(incident);
  return createToolbarWords(locale).say(said);
}
