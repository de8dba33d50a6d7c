import { LOCAL_BLOCKS } from '../generate/local-blocks';
import { type Block, covers, parseBlock } from './parse-block';

/**
 * Blocks besides the local ones that no host of the public internet has: for documentation, for several receivers at
 * once, for later. Sources: https://www.iana.org/assignments/iana-ipv4-special-registry,
 * https://www.iana.org/assignments/iana-ipv6-special-registry, read 2026-11-24.
 */
const NOWHERE =
  '192.0.0.0/24 192.0.2.0/24 198.51.100.0/24 203.0.113.0/24 224.0.0.0/3 2001:db8::/32 3fff::/20';
/** Of IPv6 only 2000::/3 has been given out. */
const NOT_GIVEN_OUT = '::/3 4000::/2 8000::/1';

/** Blocks in which no public host can be. */
export const RESERVED_BLOCKS: readonly Block[] = `${LOCAL_BLOCKS} ${NOWHERE} ${NOT_GIVEN_OUT}`
  .trim()
  .split(/\s+/)
  .map(parseBlock)
  .filter((it) => it !== null);

/** True for a block in which addresses lie that no public host can have. */
export function isReserved(block: Block): boolean {
  return RESERVED_BLOCKS.some((it) => covers(it, block) || covers(block, it));
}
