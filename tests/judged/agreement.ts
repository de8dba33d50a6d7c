import { OUTCOMES } from '../../src/outage/scenario';
import type { JudgedRow } from './judged-row';

/** How far the model agrees with what was measured. */
export interface Agreement {
  cells: number;
  /** Share, 0–1. */
  agreement: number;
  /** For each measured outcome: how often it occurs, and the share that the model foretold. */
  kinds: Record<string, { cells: number; agreement: number }>;
  /** Measured outcome → predicted outcome → how often. */
  confusion: Record<string, Record<string, number>>;
}

/** Counts rows by what was measured and what was predicted. */
export function agreementOf(rows: readonly JudgedRow[]): Agreement {
  const confusion: Agreement['confusion'] = {};
  const kinds: Agreement['kinds'] = {};
  for (const outcome of OUTCOMES) {
    const own = rows.filter(({ measured }) => measured === outcome);
    if (own.length === 0) continue;
    const counts: Record<string, number> = {};
    for (const { predicted } of own) counts[predicted] = (counts[predicted] ?? 0) + 1;
    confusion[outcome] = counts;
    kinds[outcome] = { cells: own.length, agreement: (counts[outcome] ?? 0) / own.length };
  }
  const agreed = rows.filter(({ measured, predicted }) => measured === predicted).length;
  return { cells: rows.length, agreement: rows.length === 0 ? 0 : agreed / rows.length, kinds, confusion };
}

/** The same as text: a table of measured by predicted outcomes, then one line. */
export function agreementAsText({ cells, agreement, kinds, confusion }: Agreement): string {
  const columns = OUTCOMES.filter((one) => Object.values(confusion).some((counts) => counts[one]));
  const head = ['measured \\ predicted', ...columns, 'all', 'agree'];
  const lines = Object.entries(confusion).map(([outcome, counts]) => [
    outcome,
    ...columns.map((column) => String(counts[column] ?? '·')),
    String(kinds[outcome]?.cells ?? 0),
    percent(kinds[outcome]?.agreement ?? 0),
  ]);
  const table = [head, ...lines].map((cells) =>
    cells.map((cell, index) => (index === 0 ? cell.padEnd(22) : cell.padStart(13))).join(''),
  );
  return `${table.join('\n')}\n${cells} cells, agreement ${percent(agreement)}\n`;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
