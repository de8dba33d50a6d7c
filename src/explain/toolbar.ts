import type { Verdict } from '../outage/verdict';
import { headlineOf } from './headline';
import { incidentInWords } from './incident-in-words';
import { type Message, message } from './message';
import { severityInWords } from './severity-in-words';

/**
 * The title of the toolbar icon: the headline, and of which outage it speaks.
 * @param whatIf what is imagined, where the outage is none that happened.
 */
export function toolbarTitle(verdict: Verdict, whatIf: Message | null = null): Message {
  if (whatIf) return message('toolbar.what-if', { title: whatIf, headline: headlineOf(verdict) });
  return message('toolbar.verdict', {
    headline: headlineOf(verdict),
    incident: incidentInWords(verdict.incident),
    severity: severityInWords(verdict.incident, verdict.severity),
  });
}
