import type { AddressMap } from './address-answer';
import { AnswerTable, sourcesIn, stringsIn } from './answer-table';
import { Ipv4Table } from './ipv4-table';
import { Ipv6Table } from './ipv6-table';
import { checkPackedMap } from './packed-map';
import { IPV4, NOT_AN_ADDRESS, parseAddress } from './parse-address';

/**
 * Opens a packed address map (see `format.ts`). The buffer is read in place and must not change afterwards.
 *
 * @throws AddressMapError when the buffer is empty, cut short, of another format or damaged.
 */
export function openAddressMap(buffer: ArrayBuffer): AddressMap {
  const packed = checkPackedMap(buffer);
  const strings = stringsIn(packed);
  const ipv4 = new Ipv4Table(packed);
  const ipv6 = new Ipv6Table(packed);
  const answers = new AnswerTable(packed, strings);
  const parsed = new Uint32Array(2);
  return {
    built: strings.at(packed.built) ?? '',
    sources: sourcesIn(packed, strings),
    lookup(address) {
      const family = parseAddress(address, parsed);
      if (family === NOT_AN_ADDRESS) return 'not-an-address';
      const high = parsed[0] ?? 0;
      return answers.at(family === IPV4 ? ipv4.answerOf(high) : ipv6.answerOf(high, parsed[1] ?? 0));
    },
  };
}
