import type { Analysis } from '../../src/cli/analyze/analysis';
import type { Output } from '../../src/cli/analyze/run-analyze';
import type { JudgedRow } from './judged-row';
import { type MeasuredCell, type MeasureOptions, measureCells } from './measure-cells';
import type { Recording } from './recording';

export type Analyze = (args: readonly string[], output: Output) => Promise<number>;

/** Holds the model against what is measured of a recorded page, for each set of hosts that it loses. */
export async function judgeRecording(
  recording: Recording,
  analyze: Analyze,
  options: MeasureOptions,
  cells: readonly (readonly string[])[],
  /** What the model is told, if not the very recording that is replayed. */
  told = recording.file,
): Promise<JudgedRow[]> {
  const measured = await measureCells(recording, cells, options);
  const rows: JudgedRow[] = [];
  for (const cell of measured) rows.push(await judgedRow(recording.name, told, cell, analyze));
  return rows;
}

async function judgedRow(
  page: string,
  file: string,
  { lost, measured }: MeasuredCell,
  analyze: Analyze,
): Promise<JudgedRow> {
  const { outcome, findings, losses } = measured;
  return {
    page,
    lost,
    ...(await predicted(file, lost, analyze)),
    measured: outcome,
    findings,
    losses: {
      words: losses.words,
      styles: losses.styles,
      controls: losses.controls,
      screen: losses.screen,
      area: losses.area,
      failed: losses.failed.length,
      parts: losses.parts.slice(0, 5).map(({ kind, area, url }) => `${kind} ${area} ${url.slice(0, 100)}`),
      firstPaint: losses.firstPaint,
    },
  };
}

async function predicted(file: string, lost: readonly string[], analyze: Analyze) {
  let printed = '';
  const complaints: string[] = [];
  const status = await analyze(['--format', 'json', '--lost-hosts', lost.join(), file], {
    print: async (text) => {
      printed += text;
    },
    complain: (line) => complaints.push(line),
  });
  if (status !== 0) throw new Error(`analyze could not judge ${file}: ${complaints.join(' ')}`);
  const { pages }: Analysis = JSON.parse(printed);
  const [page] = pages;
  return { predicted: page?.outcome ?? 'none', worst: page?.worst ?? 'none' };
}
