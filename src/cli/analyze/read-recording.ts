import { readHar } from './read-har';
import { readJsonLines } from './read-json-lines';
import type { CompactHeaders, Recording } from './recorded-page';
import { recordingBytes } from './recording-bytes';

/**
 * Reads a recording: rows of JSON where the name ends in `.jsonl` or `.ndjson`, else a HAR file; gzipped or not.
 * @throws InputError with one line that says what is wrong with it.
 */
export function readRecording(file: string, compact: CompactHeaders): Promise<Recording> {
  const read = /\.(?:jsonl|ndjson)(?:\.gz)?$/i.test(file) ? readJsonLines : readHar;
  return read(recordingBytes(file), file, compact);
}
