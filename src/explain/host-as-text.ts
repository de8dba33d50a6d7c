import type { EvidenceExplanation } from './explain-evidence';
import type { HostExplanation } from './explain-host';
import type { Words } from './words-of';

/**
 * What is known of a host as plain text, for a letter or a notebook: who answers and how that is known.
 * @param visit ISO time of the visit, or null where it is not known.
 */
export function hostAsText(
  host: string,
  { standing, conflicts, evidence }: HostExplanation,
  visit: string | null,
  words: Words,
): string {
  const said = [...standing, ...conflicts.flatMap(({ sentences }) => sentences)].map((fact) =>
    words.say(fact),
  );
  const parts = [[host, ...said]];
  if (evidence.length > 0) {
    parts.push([words('host.known-by'), ...evidence.map((one) => evidenceAsText(one, words))]);
  }
  if (visit !== null) parts.push([words('copy.visit', { date: { on: visit }, time: { at: visit } })]);
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function evidenceAsText({ sentence, source, checked }: EvidenceExplanation, words: Words): string {
  const said = `– ${words.say(sentence)}`;
  if (source.text === '') return said;
  const cited =
    checked === null
      ? words('copy.source', { source: source.text })
      : words('copy.source-checked', { date: { on: checked }, source: source.text });
  return `${said}\n  ${cited}`;
}
