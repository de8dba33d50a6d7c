import { BitWriter } from './bit-writer';
import { type BlockHeader, blockHeader, TELLER_ORDER, tellersWritten } from './block-header';
import { codeWords } from './code-lengths';
import { distanceBits, distanceCode, distanceFrom, END, lengthCode } from './deflate-codes';
import { findMatches, type Matches } from './find-matches';
import { type Costs, costsOf, countSteps, FIRST_COSTS, parseBlock, type Steps } from './parse-block';
import { placesOf, splitBlocks } from './split-blocks';

/** How often a way of writing is worked out anew from what the last one needed. */
const ROUNDS = 12;

interface Block {
  start: number;
  steps: Steps;
  header: BlockHeader;
}

/**
 * Deflates (RFC 1951, without a frame) into fewer bytes than the usual programs: what to write as a repetition is
 * chosen by what it costs in the end, again and again, until nothing is gained. Takes its time.
 *
 * @param bytes not empty.
 */
export function deflateSmall(bytes: Uint8Array): Uint8Array {
  const matches = findMatches(bytes);
  const whole = best(bytes, matches, 0, bytes.length, FIRST_COSTS);
  let blocks = inBlocks(bytes, matches, whole);
  // With codes of their own the blocks are written otherwise, and may end better elsewhere.
  const again = inBlocks(bytes, matches, { start: 0, steps: joined(blocks), header: whole.header });
  if (sizeOf(again) < sizeOf(blocks)) blocks = again;
  const writer = new BitWriter();
  for (const [index, block] of blocks.entries())
    writeBlock(writer, bytes, block, index === blocks.length - 1);
  return writer.end();
}

function inBlocks(bytes: Uint8Array, matches: Matches, { steps }: Block): Block[] {
  const places = placesOf(steps);
  const begins = splitBlocks(bytes, steps);
  return begins.map((from, index) => {
    const to = begins[index + 1] ?? steps.lengths.length;
    const [start = 0, end = 0] = [places[from], places[to]];
    return best(bytes, matches, start, end, costsOf(countSteps(bytes, steps, from, to, start)));
  });
}

function best(bytes: Uint8Array, matches: Matches, start: number, end: number, first: Costs): Block {
  let costs = first;
  let found: Block | null = null;
  for (let round = 0; round < ROUNDS || found === null; round++) {
    const steps = parseBlock(bytes, matches, start, end, costs);
    const counts = countSteps(bytes, steps, 0, steps.lengths.length, start);
    const header = blockHeader(counts);
    if (found === null || header.size < found.header.size) found = { start, steps, header };
    costs = costsOf(counts);
  }
  return found;
}

function joined(blocks: readonly Block[]): Steps {
  return {
    lengths: blocks.flatMap(({ steps }) => steps.lengths),
    distances: blocks.flatMap(({ steps }) => steps.distances),
  };
}

function sizeOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { header }) => sum + header.size, 0);
}

function writeBlock(
  writer: BitWriter,
  bytes: Uint8Array,
  { start, steps, header }: Block,
  isLast: boolean,
): void {
  const { literals, distances, told, tellers } = header;
  writer.write(isLast ? 1 : 0, 1);
  writer.write(2, 2);
  writer.write(literals.length - 257, 5);
  writer.write(distances.length - 1, 5);
  const count = tellersWritten(tellers);
  writer.write(count - 4, 4);
  for (const teller of TELLER_ORDER.slice(0, count)) writer.write(tellers[teller] ?? 0, 3);
  const tellerWords = codeWords(tellers);
  for (const { code, bits, extra } of told) {
    writer.writeWord(tellerWords[code] ?? 0, tellers[code] ?? 0);
    writer.write(extra, bits);
  }
  const words = codeWords(literals);
  const distanceWords = codeWords(distances);
  let place = start;
  for (const [step, length] of steps.lengths.entries()) {
    const distance = steps.distances[step] ?? 0;
    if (distance === 0) {
      const literal = bytes[place] ?? 0;
      writer.writeWord(words[literal] ?? 0, literals[literal] ?? 0);
    } else {
      const { code, bits, from } = lengthCode(length);
      writer.writeWord(words[code] ?? 0, literals[code] ?? 0);
      writer.write(length - from, bits);
      const its = distanceCode(distance);
      writer.writeWord(distanceWords[its] ?? 0, distances[its] ?? 0);
      writer.write(distance - distanceFrom(its), distanceBits(its));
    }
    place += length;
  }
  writer.writeWord(words[END] ?? 0, literals[END] ?? 0);
}
