import { ANSWER_FIELDS } from '../format';

/**
 * A packed list, format version 1. All numbers are unsigned and little-endian, every section begins at a multiple of
 * four bytes and is read where it lies. Unlike the embedded map it tells single addresses of IPv4 apart, and /64 blocks
 * of IPv6, because providers publish blocks as small.
 *
 * | section  | element   | count        | what                                                               |
 * |----------|-----------|--------------|--------------------------------------------------------------------|
 * | header   | u32       | 16           | see `HEADER`                                                       |
 * | starts4  | u32       | entries4     | first address of an entry, ascending                               |
 * | highs6   | u32       | entries6     | first 32 bits of an entry's first address, ascending               |
 * | lows6    | u32       | entries6     | next 32 bits, ascending where the first are the same               |
 * | answers  | u32       | 5 × answers  | provider, region, service, network (strings; 0 = null), flags      |
 * | offsets  | u32       | strings + 1  | where a string begins in `text`                                    |
 * | answers4 | u16, u32  | entries4     | answer of the entry; 32 bits wide where 16 do not do               |
 * | answers6 | u16, u32  | entries6     | the same                                                           |
 * | text     | u8        | textBytes    | the strings, UTF-8, one after the other                            |
 *
 * An address has the answer of the last entry at or before it. Answer 0 is "nothing known", string 0 stands for null.
 * An answer that is not below their number is a network of no known provider, whose name is the string
 * `firstName + number − answers`.
 */
export const MAGIC = 0x4c4c4c4f;
export const FORMAT_VERSION = 1;

/** Places in the header, in 32-bit words. */
export const HEADER = {
  magic: 0,
  version: 1,
  byteLength: 2,
  /** That of all words after it. */
  checksum: 3,
  entries4: 4,
  entries6: 5,
  answers: 6,
  strings: 7,
  textBytes: 8,
  firstName: 9,
  /** Bytes of an answer's number: 2 or 4. */
  answerBytes: 10,
  /** Strings: the citation. */
  id: 11,
  date: 12,
  url: 13,
} as const;
export const HEADER_WORDS = 16;
/** Byte from which on the checksum is taken. */
export const CHECKED_FROM = (HEADER.checksum + 1) * 4;

export interface ListCounts {
  entries4: number;
  entries6: number;
  answers: number;
  strings: number;
  textBytes: number;
  answerBytes: number;
}

export type ListSection =
  | 'starts4'
  | 'highs6'
  | 'lows6'
  | 'answers'
  | 'offsets'
  | 'answers4'
  | 'answers6'
  | 'text';

/** Byte offset of each section, and of the end. */
export function listLayout(counts: ListCounts): Record<ListSection | 'end', number> {
  let next = HEADER_WORDS * 4;
  const take = (bytes: number): number => {
    const start = next;
    next += Math.ceil(bytes / 4) * 4;
    return start;
  };
  return {
    starts4: take(counts.entries4 * 4),
    highs6: take(counts.entries6 * 4),
    lows6: take(counts.entries6 * 4),
    answers: take(counts.answers * ANSWER_FIELDS * 4),
    offsets: take((counts.strings + 1) * 4),
    answers4: take(counts.entries4 * counts.answerBytes),
    answers6: take(counts.entries6 * counts.answerBytes),
    text: take(counts.textBytes),
    end: next,
  };
}
