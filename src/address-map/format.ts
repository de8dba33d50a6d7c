/**
 * The packed address map, format version 1. All numbers are unsigned and little-endian, every section begins at a
 * multiple of four bytes and is read where it lies: nothing is copied or built when a map is opened.
 *
 * Addresses are told apart down to a "cell": a /24 of IPv4 or a /48 of IPv6, the smallest blocks that the internet's
 * routers carry. A table holds an entry wherever the answer changes; an address has the answer of the last entry at
 * or before it. Entries are grouped by their upper bits, so that only a few remain to be searched.
 *
 * | section    | element | count           | what                                                               |
 * |------------|---------|-----------------|--------------------------------------------------------------------|
 * | header     | u32     | 16              | see `HEADER`                                                       |
 * | ends4      | u16     | 2^13            | number of entries up to and with each /13 of IPv4                  |
 * | lows4      | u16     | entries4        | next 11 bits at which an entry begins                              |
 * | answers4   | u16     | entries4        | answer of the entry                                                |
 * | heads6     | u32     | groups6         | upper 32 bits that have entries, ascending                         |
 * | ends6      | u16     | groups6         | number of entries up to and with this group                        |
 * | lows6      | u16     | entries6        | next 16 bits at which an entry begins                              |
 * | answers6   | u16     | entries6        | answer of the entry                                                |
 * | answers    | u16     | 5 × answers     | provider, region, service, network (strings; 0 = null), flags      |
 * | sources    | u16     | 5 × sources     | name, version, date, licence, url (strings)                        |
 * | offsets    | u32     | strings + 1     | where a string begins in `text`                                    |
 * | text       | u8      | textBytes       | the strings, UTF-8, one after the other                            |
 *
 * Answer 0 is "nothing known"; string 0 is empty and stands for null.
 */
export const MAGIC = 0x4d414c4f;
export const FORMAT_VERSION = 1;

/** Places in the header, in 32-bit words. */
export const HEADER = {
  magic: 0,
  version: 1,
  byteLength: 2,
  /** That of all words after it. */
  checksum: 3,
  entries4: 4,
  groups6: 5,
  entries6: 6,
  answers: 7,
  sources: 8,
  strings: 9,
  textBytes: 10,
  /** String: ISO date of the oldest source. */
  built: 11,
} as const;
export const HEADER_WORDS = 16;
/** Byte from which on the checksum is taken. */
export const CHECKED_FROM = (HEADER.checksum + 1) * 4;

/** Upper bits of IPv4 that number a group, and the bits of a cell within it. */
export const GROUP_BITS4 = 13;
export const LOW_BITS4 = 11;
export const GROUPS4 = 2 ** GROUP_BITS4;

/** Numbers of an answer: provider, region, service, network, flags. */
export const ANSWER_FIELDS = 5;
export const SOURCE_FIELDS = 5;
export const EDGE_FLAG = 1;
/** Entry numbers are kept in 16 bits. */
export const MOST_ENTRIES = 0xffff;

export interface Counts {
  entries4: number;
  groups6: number;
  entries6: number;
  answers: number;
  sources: number;
  strings: number;
  textBytes: number;
}

export type SectionName =
  | 'ends4'
  | 'lows4'
  | 'answers4'
  | 'heads6'
  | 'ends6'
  | 'lows6'
  | 'answers6'
  | 'answers'
  | 'sources'
  | 'offsets'
  | 'text';

export type Layout = Record<SectionName | 'end', number>;

/** Byte offset of each section, and of the end. */
export function layoutOf(counts: Counts): Layout {
  let next = HEADER_WORDS * 4;
  const take = (bytes: number): number => {
    const start = next;
    next += Math.ceil(bytes / 4) * 4;
    return start;
  };
  return {
    ends4: take(GROUPS4 * 2),
    lows4: take(counts.entries4 * 2),
    answers4: take(counts.entries4 * 2),
    heads6: take(counts.groups6 * 4),
    ends6: take(counts.groups6 * 2),
    lows6: take(counts.entries6 * 2),
    answers6: take(counts.entries6 * 2),
    answers: take(counts.answers * ANSWER_FIELDS * 2),
    sources: take(counts.sources * SOURCE_FIELDS * 2),
    offsets: take((counts.strings + 1) * 4),
    text: take(counts.textBytes),
    end: next,
  };
}
