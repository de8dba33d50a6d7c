import { readNetworkTable } from '../../../../src/address-map/lists/network-table';
import { Pace } from '../../../../src/address-map/lists/pace';
import type { PackedList } from '../../../../src/address-map/lists/packed-list';
import { writePackedList } from '../../../../src/address-map/lists/write-packed-list';

const CITATION = { id: 'networks', date: '2026-06-17', url: 'https://example.org/asn-ipv4.csv' };

/** A text in pieces that are cut anywhere. */
export async function* inPieces(text: string, size = 7): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
}

/** A network table of these rows of IPv4 and of IPv6, packed. */
export async function packNetworks(
  ipv4: readonly string[],
  ipv6: readonly string[] = ['2001:200::,2001:200:1ff:ffff:ffff:ffff:ffff:ffff,2500,WIDE Project'],
): Promise<PackedList> {
  const files = [ipv4, ipv6].map((rows) => inPieces(rows.map((it) => `${it}\n`).join('')));
  const { content, rows } = await readNetworkTable(files, CITATION, new Pace());
  const bytes = writePackedList(content);
  return { id: 'networks', date: CITATION.date, url: CITATION.url, blocks: rows, bytes };
}
