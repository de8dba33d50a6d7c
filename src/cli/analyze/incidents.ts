import { phaseMeaning } from '../../explain/phase-in-words';
import type { Words } from '../../explain/words-of';
import { INCIDENTS } from '../../knowledge/incidents';
import type { Phase } from '../../outage/scenario';
import { csvTable } from '../../ui/export/csv';
import type { Format } from './options';

/** The incidents that are known, with their sources, and what each of their phases did. */
export function incidentsAs(format: Format, words: Words): string {
  const meaningOf = ({ id }: Phase): string | null => {
    const meaning = phaseMeaning(id);
    return meaning && words.say(meaning);
  };
  if (format === 'json') {
    const rows = INCIDENTS.map(({ id, title, from, to, provider, region, phases, sources }) => {
      const listed = phases.map((phase) => ({ ...phase, meaning: meaningOf(phase) }));
      return { id, title, from, to, provider, region, phases: listed, sources };
    });
    return `${JSON.stringify(rows, null, 2)}\n`;
  }
  if (format === 'csv') {
    const rows = INCIDENTS.map(({ id, title, from, to, provider, region, sources }) => {
      return [id, title, from, to, provider, region, sources.map(({ url }) => url).join(' ')];
    });
    return csvTable(['id', 'title', 'from', 'to', 'provider', 'region', 'sources'], rows);
  }
  return INCIDENTS.map(({ id, title, from, to, phases, sources }) => {
    const lines = [
      `${id}: ${title}`,
      `  ${from} – ${to}`,
      ...phases.map((phase) => `  ${phase.id}, ${phase.from} – ${phase.to}: ${meaningOf(phase)}`),
      ...sources.map(({ url, strength }) => `  ${url} (${strength})`),
    ];
    return `${lines.join('\n')}\n`;
  }).join('\n');
}
