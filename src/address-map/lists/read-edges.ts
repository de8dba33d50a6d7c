import { arrayIn, parseJson } from './json-parts';
import { blockInLine, linesOf } from './lines-of';
import { ListError } from './list-error';
import type { ListBlock, ReadList } from './read-list';

/**
 * Reads Cloudflare's two lists, of IPv4 and of IPv6: a block in each line.
 * @throws ListError with `truncated` or `shape`.
 */
export function readCloudflare(texts: readonly string[]): ReadList {
  const blocks = texts.flatMap((text) => {
    const lines = linesOf(text);
    return lines.map((line, index) => edge(blockInLine(line, index === lines.length - 1)));
  });
  return { id: 'cloudflare', date: null, blocks };
}

/**
 * Reads Fastly's list.
 * @throws ListError with `truncated` or `shape`.
 */
export function readFastly(text: string): ReadList {
  const list = parseJson(text);
  const blocks = [...arrayIn(list, 'addresses'), ...arrayIn(list, 'ipv6_addresses')].map((it) => {
    if (typeof it !== 'string') throw new ListError('shape', 'addresses');
    return edge(it);
  });
  return { id: 'fastly', date: null, blocks };
}

function edge(block: string): ListBlock {
  return { block, region: 'global', service: null, isEdge: true };
}
