import { readHar } from './read-har';
import { readJsonLines } from './read-json-lines';
import type { Recording, RecordingTools } from './recorded-page';

/**
 * Reads a recording: rows of JSON where the name ends in `.jsonl` or `.ndjson`, else a HAR file.
 * @param chunks the file's bytes, unpacked.
 * @throws InputError with one line that says what is wrong with it.
 */
export function readRecording(
  chunks: AsyncIterable<Uint8Array>,
  file: string,
  tools: RecordingTools,
): Promise<Recording> {
  const read = /\.(?:jsonl|ndjson)(?:\.gz)?$/i.test(file) ? readJsonLines : readHar;
  return read(chunks, file, tools);
}
