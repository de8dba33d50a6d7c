import { RecordError } from '../relive/record-error';
import { type Message, message } from './message';
import { plainDetail } from './plain-detail';

/**
 * Why something is no record, in one line that says what was expected.
 * @param file name of the file that it came out of; null for what is stored.
 */
export function recordProblemInWords(file: string | null, error: unknown): Message {
  const { expected, place, choices } = error instanceof RecordError ? error : new RecordError('file', '');
  const params = {
    file: file === null ? message('compare.stored') : plainDetail(file),
    app: message('app.name'),
    expected: message(`compare.expected.${expected}`, { choices }),
  };
  return place === ''
    ? message('compare.bad', params)
    : message('compare.bad.at', { ...params, place: plainDetail(place) });
}
