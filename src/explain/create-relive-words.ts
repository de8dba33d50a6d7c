import { dnsOperator } from '../knowledge/dns-operators';
import { checkWhatIf } from '../outage/what-if-code';
import type { RelivedOutage } from '../relive/relive-record';
import { incidentInWords } from './incident-in-words';
import type { Locale } from './locale';
import type { Message } from './message';
import { whatIfTitle } from './what-if-in-words';
import { arReliveBar } from './words/ar-relive-bar';
import { arToolbar } from './words/ar-toolbar';
import { arWhatIfTitle } from './words/ar-what-if-title';
import { enReliveBar } from './words/en-relive-bar';
import { enToolbar } from './words/en-toolbar';
import { enWhatIfTitle } from './words/en-what-if-title';
import { type Words, wordsOf } from './words-of';

const CATALOGUES = {
  en: { ...enToolbar, ...enWhatIfTitle, ...enReliveBar },
  ar: { ...arToolbar, ...arWhatIfTitle, ...arReliveBar },
};

/** The words that are said while an outage is lived through, outside the extension's larger pages. */
export function createReliveWords(locale: Locale): Words {
  return wordsOf(CATALOGUES[locale], locale);
}

/** Which outage it is: an incident's name, or what somebody imagined. */
export function outageInWords({ incident, whatIf }: RelivedOutage): Message {
  const imagined = checkWhatIf(whatIf);
  return imagined ? whatIfTitle(imagined, (id) => dnsOperator(id)?.name ?? id) : incidentInWords(incident);
}
