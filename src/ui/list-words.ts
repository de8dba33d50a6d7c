import type { ListFailure } from '../address-map/lists/list-error';
import type { ListProgress } from '../address-map/lists/update-list';
import { type Message, message } from '../explain/message';

const KILOBYTE = 1000;
const MEGABYTE = 1000 * KILOBYTE;

/** A number of bytes as people say it: whole kilobytes, or megabytes with one decimal. */
export function sizeInWords(bytes: number): Message {
  return bytes < MEGABYTE
    ? message('lists.kilobytes', { size: Math.ceil(bytes / KILOBYTE) })
    : message('lists.megabytes', { size: Math.round(bytes / (MEGABYTE / 10)) / 10 });
}

/** How far a list is. */
export function progressInWords(progress: ListProgress | null): Message {
  if (progress === null || (progress.step === 'fetch' && progress.bytes === 0)) {
    return message('lists.asking');
  }
  if (progress.step === 'read') return message('lists.reading');
  if (progress.step === 'pack') return message('lists.packing');
  const size = sizeInWords(progress.bytes);
  return progress.of === null
    ? message('lists.fetching', { size })
    : message('lists.fetching-of', { size, whole: sizeInWords(progress.of) });
}

/** Why a list was not taken. */
export function failureInWords(failure: ListFailure, seen: string): Message {
  if (failure === 'status' && seen !== '') return message('lists.failed.status-of', { seen });
  return message(`lists.failed.${failure}`);
}
