import type { Outage } from '../../concentration/outages';
import { incidentInWords } from '../../explain/incident-in-words';
import { type Message, message, type Param } from '../../explain/message';
import { providerName } from '../../explain/names';
import { severityInWords } from '../../explain/severity-in-words';
import { whatIfTitle } from '../../explain/what-if-in-words';
import type { Words } from '../../explain/words-of';
import { dnsOperatorName } from '../../knowledge/dns-operators';
import { scenarioFor } from '../../outage/scenario-for';
import { whatIfScenario } from '../../outage/what-if';
import { whatIfCode } from '../../outage/what-if-code';
import type { Choice } from '../choice';

/** An outage in one line. */
export function outageInWords(outage: Outage): Message {
  if (outage.kind === 'third-party') return message('web.party', { site: outage.site });
  if (outage.kind === 'what-if') return whatIfTitle(outage.whatIf, dnsOperatorName);
  return message('picture.outage', {
    outage: incidentInWords(outage.incident),
    severity: severityInWords(outage.incident, outage.severity),
  });
}

/** The chosen outage as one that a web can be asked about. */
export function chosenOutage({ incident, severity, whatIf }: Choice): Outage {
  if (whatIf) {
    const code = whatIfCode(whatIf);
    return { kind: 'what-if', id: code, code, whatIf, scenario: whatIfScenario(whatIf) };
  }
  const scenario = scenarioFor(incident, severity);
  return { kind: 'incident', id: `${incident}:${severity}`, incident, severity, scenario };
}

/** What shares are of: a provider, a network, or one of a provider's regions. */
export function shareName(id: string, words: Words): string {
  const colon = id.indexOf(':');
  if (colon < 0) return providerName(id);
  const [provider, rest] = [id.slice(0, colon), id.slice(colon + 1)];
  return provider === 'other' ? rest : words('what-if.place', { place: `${providerName(provider)} ${rest}` });
}

/** The days from one moment to another: one where both are of the same day. */
export function daysIn(from: number, to: number, words: Words): Param {
  const day = (at: number) => ({ on: new Date(at).toISOString() });
  const [first, last] = [day(from), day(to)];
  return words.date(first.on) === words.date(last.on)
    ? first
    : message('web.days', { from: first, to: last });
}

/** A part as per cent with one decimal. */
export function perCent(share: number): number {
  return Math.round(share * 1_000) / 10;
}

/** Two figures behind the point are enough. */
export function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

/** The reader's choice with another outage; what is lost with somebody's site alone cannot be chosen for all views. */
export function choiceWith(choice: Choice, outage: Outage): Choice {
  if (outage.kind === 'third-party') return choice;
  if (outage.kind === 'what-if') return { ...choice, whatIf: outage.whatIf };
  return { incident: outage.incident, severity: outage.severity, whatIf: null };
}
