import { message } from '../explain/message';
import { CappedBytes } from './capped-bytes';
import { InputError } from './input-error';

/** Longest line that is read, in bytes. */
const LONGEST_LINE = 16 * 1024 * 1024;
const NEW_LINE = 0x0a;

/** The lines of a file with their numbers (from 1). @throws InputError where one is longer than 16 MB. */
export async function* textLines(
  chunks: AsyncIterable<Uint8Array>,
  file: string,
): AsyncGenerator<{ text: string; number: number }> {
  const line = new CappedBytes(LONGEST_LINE);
  let number = 1;
  const keep = (piece: Uint8Array) => {
    if (line.add(piece)) return;
    throw new InputError(
      file,
      `line ${number}`,
      message('refused.too-large', { most: LONGEST_LINE / 1024 ** 2 }),
    );
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(NEW_LINE); end !== -1; end = chunk.indexOf(NEW_LINE, from)) {
      keep(chunk.subarray(from, end));
      yield { text: line.takeText(), number };
      number += 1;
      from = end + 1;
    }
    keep(chunk.subarray(from));
  }
  if (line.length > 0) yield { text: line.takeText(), number };
}
