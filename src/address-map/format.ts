/**
 * The packed address map, format version 3: written so that the deflate of a package makes it small. Nothing is copied
 * or built when a map is opened; what cannot be searched where it lies is unpacked when it is first asked for.
 *
 * Addresses are told apart down to a "cell": a /24 of IPv4 or a /48 of IPv6, the smallest blocks that the internet's
 * routers carry. A table holds an entry wherever the answer changes; an address has the answer of the last entry at
 * or before it. The table of IPv4 falls into a block for each /8, at whose first cell there is always an entry.
 *
 * After a header of 32-bit words (unsigned, little-endian) the sections follow each other without gaps, and zeros up
 * to whole words. A section of more than one byte an element lies in planes: the lowest bytes of all elements, then
 * the next ones. A gap is how much more a number is than the one before it.
 *
 * | section    | bytes | count           | what                                                                 |
 * |------------|-------|-----------------|----------------------------------------------------------------------|
 * | counts4    | 2     | 2^8             | number of entries in each block of IPv4                              |
 * | mores4     | 2     | 2^8             | bytes of `more4` that belong to each block                           |
 * | steps4     | 1     | entries4        | how far an entry reaches, see `steps.ts`                             |
 * | answers4   | 1     | entries4        | answer of the entry, see `LONG_ANSWERS`                              |
 * | more4      | 1     | more4           | entry by entry what its answer and its step need more                |
 * | heads6     | 4     | groups6         | upper 32 bits that have entries, ascending: gaps                     |
 * | counts6    | 2     | groups6         | number of entries in this group                                      |
 * | lows6      | 2     | entries6        | next 16 bits at which an entry begins: gaps within the group         |
 * | answers6   | 1     | entries6        | as `answers4`                                                        |
 * | more6      | 1     | more6           | entry by entry what its answer needs more                            |
 * | answers    | 2     | 5 × answers     | providers of all, regions, services, networks (0 = null), flags      |
 * | sources    | 2     | 5 × sources     | names of all, versions, dates, licences, urls                        |
 * | lengths    | 2     | strings         | bytes of each string                                                 |
 * | text       | 1     | textBytes       | the strings, UTF-8, one after the other                              |
 *
 * Answers are numbered by how often they come; answer 0 is "nothing known". What an answer or a source is made of are
 * numbers of strings; string 0 is empty and stands for null.
 */
export const MAGIC = 0x4d414c4f;
export const FORMAT_VERSION = 3;

/** Places in the header, in 32-bit words. */
export const HEADER = {
  magic: 0,
  version: 1,
  byteLength: 2,
  /** That of all words after it. */
  checksum: 3,
  entries4: 4,
  more4: 5,
  groups6: 6,
  entries6: 7,
  answers: 8,
  sources: 9,
  strings: 10,
  textBytes: 11,
  /** String: ISO date of the oldest source. */
  built: 12,
  more6: 13,
} as const;
export const HEADER_WORDS = 16;
/** Byte from which on the checksum is taken. */
export const CHECKED_FROM = (HEADER.checksum + 1) * 4;

/** Blocks of IPv4, and the cells in each. */
export const BLOCKS4 = 256;
export const BLOCK_BITS4 = 16;
export const BLOCK_CELLS4 = 0x10000;

/** Numbers of an answer: provider, region, service, network, flags. */
export const ANSWER_FIELDS = 5;
export const SOURCE_FIELDS = 5;
export const EDGE_FLAG = 1;
/** Entry numbers are kept in 16 bits. */
export const MOST_ENTRIES = 0xffff;
/**
 * An answer's number below this one takes a byte. Of a larger one, what it is larger by has its upper bits in that byte,
 * added to this number, and its lowest eight in `more`.
 */
export const LONG_ANSWERS = 240;
export const MOST_ANSWERS = 0xfff;

export interface Counts {
  entries4: number;
  more4: number;
  groups6: number;
  entries6: number;
  more6: number;
  answers: number;
  sources: number;
  strings: number;
  textBytes: number;
}

export type SectionName =
  | 'counts4'
  | 'mores4'
  | 'steps4'
  | 'answers4'
  | 'more4'
  | 'heads6'
  | 'counts6'
  | 'lows6'
  | 'answers6'
  | 'more6'
  | 'answers'
  | 'sources'
  | 'lengths'
  | 'text';

export type Layout = Record<SectionName | 'end', number>;

/** Byte offset of each section, and of the end of the file. */
export function layoutOf(counts: Counts): Layout {
  let next = HEADER_WORDS * 4;
  const take = (bytes: number): number => {
    const start = next;
    next += bytes;
    return start;
  };
  return {
    counts4: take(BLOCKS4 * 2),
    mores4: take(BLOCKS4 * 2),
    steps4: take(counts.entries4),
    answers4: take(counts.entries4),
    more4: take(counts.more4),
    heads6: take(counts.groups6 * 4),
    counts6: take(counts.groups6 * 2),
    lows6: take(counts.entries6 * 2),
    answers6: take(counts.entries6),
    more6: take(counts.more6),
    answers: take(counts.answers * ANSWER_FIELDS * 2),
    sources: take(counts.sources * SOURCE_FIELDS * 2),
    lengths: take(counts.strings * 2),
    text: take(counts.textBytes),
    end: Math.ceil(next / 4) * 4,
  };
}
