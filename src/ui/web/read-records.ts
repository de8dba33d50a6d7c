import { type Message, message } from '../../explain/message';
import { checkLength, HistoryFileError, readHistoryInSteps } from '../../history/history-file';
import type { HistoryRecord } from '../../history/history-record';
import { inSteps } from './in-steps';

/** Reads an exported history, all of it or nothing, without holding up the page. @throws HistoryFileError */
export async function readRecords(file: File): Promise<readonly HistoryRecord[]> {
  checkLength(file.size);
  return (await inSteps(readHistoryInSteps(await file.text()), () => true)) ?? [];
}

/** What went wrong, in one line. */
export function problemOf(error: unknown): Message {
  if (!(error instanceof HistoryFileError)) return message('web.problem.failed');
  return error.problem === 'line'
    ? message('web.problem.line', { line: error.line ?? 0 })
    : message(`web.problem.${error.problem}`);
}
