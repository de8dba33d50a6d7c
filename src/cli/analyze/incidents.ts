import { INCIDENTS } from '../../knowledge/incidents';
import { table } from './csv';
import type { Format } from './options';

/** The incidents that are known, with their sources. */
export function incidentsAs(format: Format): string {
  if (format === 'json') {
    const rows = INCIDENTS.map(({ id, title, from, to, provider, region, phases, sources }) => {
      const listed = phases.map((phase) => ({ id: phase.id, from: phase.from, to: phase.to }));
      return { id, title, from, to, provider, region, phases: listed, sources };
    });
    return `${JSON.stringify(rows, null, 2)}\n`;
  }
  if (format === 'csv') {
    const rows = INCIDENTS.map(({ id, title, from, to, provider, region, sources }) => {
      return [id, title, from, to, provider, region, sources.map(({ url }) => url).join(' ')];
    });
    return table(['id', 'title', 'from', 'to', 'provider', 'region', 'sources'], rows);
  }
  return INCIDENTS.map(({ id, title, from, to, phases, sources }) => {
    const lines = [
      `${id}: ${title}`,
      `  ${from} – ${to}, phases: ${phases.map((phase) => phase.id).join(', ')}`,
      ...sources.map(({ url, strength }) => `  ${url} (${strength})`),
    ];
    return `${lines.join('\n')}\n`;
  }).join('\n');
}
