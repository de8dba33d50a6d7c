import { incidentById } from '../knowledge/incidents';
import { checkWhatIf } from '../outage/what-if-code';
import type { RelivedOutage } from '../relive/relive-record';
import type { OperatorName } from './explain-host';
import { incidentInWords } from './incident-in-words';
import { type Message, message } from './message';
import { phasesInWords } from './phase-in-words';
import { severityInWords } from './severity-in-words';
import { whatIfTitle } from './what-if-in-words';

/** Which outage it was, in one line for each thing that there is to say of it: its name, how bad, which hours. */
export function relivedOutageInWords(outage: RelivedOutage, operatorName: OperatorName): Message[] {
  const whatIf = checkWhatIf(outage.whatIf);
  if (whatIf) return [whatIfTitle(whatIf, operatorName)];
  const { incident, severity, phases } = outage;
  const hours =
    phases.length > 0 ? message('compare.phases', { phases: phasesInWords(phases) }) : message('day.whole');
  // What is lost altogether is lost all day.
  const hasHours = severity === 'as-it-happened';
  return [incidentInWords(incident), severityInWords(incident, severity), ...(hasHours ? [hours] : [])];
}

/** The hours that the phases span together; null where they have none, or it is the whole outage. */
export function relivedSpan({
  incident,
  phases,
  whatIf,
}: RelivedOutage): { from: string; to: string } | null {
  const held = incidentById(incident)?.phases.filter(({ id }) => phases.includes(id)) ?? [];
  const from = held.map((phase) => phase.from).sort()[0];
  const to = held
    .map((phase) => phase.to)
    .sort()
    .at(-1);
  return whatIf === null && from && to ? { from, to } : null;
}
