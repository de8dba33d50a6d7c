import type { ListCitation } from '../address-answer';
import { IPV4, IPV6 } from '../parse-address';
import type { Changes } from './changes';
import { checkText } from './check-text';
import { countUpTo6 } from './count-up-to';
import { ListError } from './list-error';
import { NetworkNumbers } from './network-numbers';
import { LONGEST_LINE, NetworkRows } from './network-rows';
import type { Pace } from './pace';
import { type Block, endOf } from './parse-block';
import { RESERVED_BLOCKS } from './reserved-blocks';
import { seenText } from './seen-text';
import type { ListContent } from './write-packed-list';

/**
 * Reads the network table as it comes, the file of IPv4 and then that of IPv6: half a million rows, which are never
 * in memory as text or as objects.
 *
 * @param files pieces of text of each file, cut anywhere.
 * @param citation date and address that it will be cited by.
 * @returns what there is to pack, and how many rows there were.
 * @throws ListError with `html`, `truncated`, `shape` or `default-route`.
 */
export async function readNetworkTable(
  files: Iterable<AsyncIterable<string>>,
  citation: ListCitation,
  pace: Pace,
): Promise<{ content: ListContent; rows: number }> {
  const numbers = new NetworkNumbers();
  const families = [new NetworkRows(IPV4, numbers), new NetworkRows(IPV6, numbers)] as const;
  const [ipv4, ipv6] = families;
  let index = 0;
  for (const file of files) {
    const rows = families[index++];
    if (rows) await readRows(file, rows, pace);
  }
  checkReserved(ipv4.changes, ipv6.changes);
  return {
    content: {
      citation,
      ipv4: ipv4.changes,
      ipv6: ipv6.changes,
      answers: numbers.answers,
      names: numbers.names,
    },
    rows: ipv4.count + ipv6.count,
  };
}

async function readRows(chunks: AsyncIterable<string>, rows: NetworkRows, pace: Pace): Promise<void> {
  let rest = '';
  let isFirst = true;
  for await (const chunk of chunks) {
    const text = rest + chunk;
    if (isFirst && text.trim() !== '') {
      checkText('networks', text.slice(0, LONGEST_LINE));
      isFirst = false;
    }
    let start = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      rows.add(text.slice(start, end).trimEnd());
      start = end + 1;
      if (pace.isDue()) await pace.rest();
    }
    rest = text.slice(start);
    if (rest.length > LONGEST_LINE) throw new ListError('shape', seenText(rest));
  }
  // Every row ends with its line.
  if (rest !== '' || isFirst) throw new ListError('truncated', seenText(rest));
  rows.end();
}

/** @throws ListError with `shape` when there is an answer where no public host can be. */
function checkReserved(ipv4: Changes, ipv6: Changes): void {
  for (const block of RESERVED_BLOCKS) {
    const changes = block.family === IPV4 ? ipv4 : ipv6;
    const [high, low] = endOf(block);
    const within = placeOf(changes, block.high, block.low);
    const behind = low > 0 ? placeOf(changes, high, low - 1) : placeOf(changes, high - 1, 2 ** 32 - 1);
    if (within !== behind || (within > 0 && changes.answers.at(within - 1) !== 0)) {
      throw new ListError('shape', nameOf(block));
    }
  }
}

function placeOf({ highs, lows }: Changes, high: number, low: number): number {
  return countUpTo6(highs.all(), lows.all(), high, low);
}

function nameOf({ family, high, bits }: Block): string {
  const words = [high >>> 24, (high >>> 16) & 0xff, (high >>> 8) & 0xff, high & 0xff];
  const hex = (word: number): string => word.toString(16);
  return family === IPV4
    ? `${words.join('.')}/${bits}`
    : `${hex(high >>> 16)}:${hex(high & 0xffff)}::/${bits}`;
}
