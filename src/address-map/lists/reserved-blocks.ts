import { LOCAL_BLOCKS } from '../generate/local-blocks';
import { type Block, covers, parseBlock } from './parse-block';

/**
 * Blocks besides the local ones that no host of the public internet has: for documentation, for several receivers at
 * once, for later. Sources: https://www.iana.org/assignments/iana-ipv4-special-registry,
 * https://www.iana.org/assignments/iana-ipv6-special-registry, read 2026-11-24.
 */
const NOWHERE =
  '192.0.0.0/24 192.0.2.0/24 198.51.100.0/24 203.0.113.0/24 224.0.0.0/3 2001:db8::/32 3fff::/20';
/** Of IPv6 only this has been given out. */
const GIVEN_OUT = blocksIn('2000::/3');

const RESERVED = blocksIn(`${LOCAL_BLOCKS} ${NOWHERE}`);

/** True for a block in which addresses lie that no public host can have. */
export function isReserved(block: Block): boolean {
  if (block.family === 6 && !GIVEN_OUT.some((it) => covers(it, block))) return true;
  return RESERVED.some((it) => covers(it, block) || covers(block, it));
}

function blocksIn(text: string): Block[] {
  return text
    .trim()
    .split(/\s+/)
    .map(parseBlock)
    .filter((it) => it !== null);
}
