import { outcomeInWords } from '../../explain/headline';
import type { Reason } from '../../explain/reasons';
import type { Words } from '../../explain/words-of';
import { incidentById } from '../../knowledge/incidents';
import type { Effect, Scenario } from '../../outage/scenario';
import type { PhaseVerdict } from '../../outage/verdict';
import { shown } from '../../recordings/input-error';
import type { HostAnalysis } from './analysis';
import type { AnalyzedPage } from './analyze-page';

/** Rows of hosts that are printed for one page; the rest is counted. */
const MOST_HOSTS = 25;

/** A page as a story to read: the answer, when, why, who, and the hosts that it would have reached. */
export function pageAsText(
  { analysis, verdict, explanation }: AnalyzedPage,
  scenario: Scenario,
  words: Words,
): string {
  const lines = [
    shown(analysis.url),
    `  ${analysis.headline} (${words.say(explanation.confidence)})`,
    ...(explanation.why ? [`  ${words.say(explanation.why)}`] : []),
    `  Outcome: ${analysis.outcome}; at worst: ${analysis.worst}. Outage: ${outageInWords(scenario)}.`,
    ...verdict.phases.flatMap((phase) => phaseLine(phase, words)),
    ...explanation.reasons.flatMap((reason) => reasonLines(reason, words)),
    ...explanation.standstills.map((standstill) => `  ${shown(words.say(standstill))}`),
    ...(analysis.reported ? [reportedLine(analysis.reported)] : []),
    ...explanation.heldUp.map(
      ({ name, hostCount, requests }) =>
        `  Held up by ${shown(words.say(name))}: ${count(hostCount, 'host')}, ${count(requests, 'request')}`,
    ),
    ...hostLines(analysis.hosts.filter(({ fate }) => fate !== 'up')),
  ];
  return `${lines.join('\n')}\n`;
}

function reasonLines(reason: Reason, words: Words): string[] {
  const brings = reason.brings ? [`    ${shown(words.say(reason.brings))}`] : [];
  return [`  • ${shown(words.say(reason))}`, ...brings];
}

function outageInWords({ incident, severity, phases, lostHosts }: Scenario): string {
  const known = incidentById(incident);
  if (known) return `${known.title}, ${severity}`;
  if (lostHosts.length > 0) return `these hosts hang: ${shown(lostHosts.join(', '))}`;
  // What could only not be changed is told in its place.
  const lost = phases.flatMap(({ effects }) => effects.filter(({ failure }) => failure !== 'no-change'));
  const places = lost.map(placeInWords);
  return `${places.join(', ')} lost`;
}

function placeInWords({ provider, region, services }: Effect): string {
  return [provider, region, ...(services ?? [])].filter((part) => part !== null).join(' ');
}

function phaseLine(phase: PhaseVerdict, words: Words): string[] {
  if (phase.from === '') return [];
  const outcome = words.say(outcomeInWords(phase));
  return [`  ${words.time(phase.from)}–${words.time(phase.to)} UTC  ${outcome}`];
}

function reportedLine({
  name,
  reported,
  source,
  strength,
}: NonNullable<AnalyzedPage['analysis']['reported']>): string {
  return `  Beside this verdict: ${name} was reported that day: ${reported} (${strength}: ${source})`;
}

function hostLines(hosts: readonly HostAnalysis[]): string[] {
  if (hosts.length === 0) return [];
  const rows = hosts
    .slice(0, MOST_HOSTS)
    .map((host) => [
      host.fate,
      shown(host.host),
      [host.provider ?? '?', host.region, host.service].filter((part) => part !== null).join(' '),
      host.roles.join(' '),
    ]);
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  const lines = rows.map((row) =>
    `  ${row.map((text, column) => text.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd(),
  );
  const rest = hosts.length - rows.length;
  return rest > 0 ? [...lines, `  … and ${count(rest, 'more row')}`] : lines;
}

function count(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? '' : 's'}`;
}
