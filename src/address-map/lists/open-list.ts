import type { AddressAnswer, ListCitation } from '../address-answer';
import { checksumOf } from '../checksum';
import { ANSWER_FIELDS, EDGE_FLAG } from '../format';
import { type AddressFamily, IPV4, IPV6 } from '../parse-address';
import { StringTable } from '../string-table';
import { countUpTo, countUpTo6 } from './count-up-to';
import { ListError } from './list-error';
import { LIST_SOURCES, type ListSource } from './list-sources';
import { CHECKED_FROM, FORMAT_VERSION, HEADER, HEADER_WORDS, listLayout, MAGIC } from './packed-format';
import type { PackedList } from './packed-list';

/** Looks addresses up in one list. */
export interface OpenList {
  readonly source: ListSource;
  readonly citation: ListCitation;
  /**
   * @param parsed what `parseAddress` gave for an array of three.
   * @returns the answer, always the same object for the same answer, or null where the list does not hold the address.
   */
  lookup(family: AddressFamily, parsed: Uint32Array): AddressAnswer | null;
}

/**
 * Opens a packed list. Its bytes are read in place and must not change afterwards.
 *
 * @throws ListError with `truncated` or `shape` when they are cut short, of another format or another list, or damaged.
 */
export function openList({ id, bytes }: PackedList): OpenList {
  const word = checkedWords(bytes);
  const counts = {
    entries4: word(HEADER.entries4),
    entries6: word(HEADER.entries6),
    answers: word(HEADER.answers),
    strings: word(HEADER.strings),
    textBytes: word(HEADER.textBytes),
    answerBytes: word(HEADER.answerBytes),
  };
  const layout = listLayout(counts);
  if (layout.end !== bytes.byteLength) throw new ListError('truncated', `${bytes.byteLength}`);
  const strings = new StringTable(
    new Uint32Array(bytes, layout.offsets, counts.strings + 1),
    new Uint8Array(bytes, layout.text, counts.textBytes),
  );
  const citation: ListCitation = Object.freeze({
    id: strings.at(word(HEADER.id)) ?? '',
    date: strings.at(word(HEADER.date)) ?? '',
    url: strings.at(word(HEADER.url)) ?? '',
  });
  if (citation.id !== id) throw new ListError('shape', id);

  const source = LIST_SOURCES[id];
  const answers = new Answers({
    fields: new Uint32Array(bytes, layout.answers, counts.answers * ANSWER_FIELDS),
    firstName: word(HEADER.firstName),
    strings,
    // The routing table is no provider's own list.
    citation: source.provider === null ? null : citation,
  });
  const Numbers = counts.answerBytes === 2 ? Uint16Array : Uint32Array;
  const starts4 = new Uint32Array(bytes, layout.starts4, counts.entries4);
  const highs6 = new Uint32Array(bytes, layout.highs6, counts.entries6);
  const lows6 = new Uint32Array(bytes, layout.lows6, counts.entries6);
  const answers4 = new Numbers(bytes, layout.answers4, counts.entries4);
  const answers6 = new Numbers(bytes, layout.answers6, counts.entries6);
  return {
    source,
    citation,
    lookup(family, parsed) {
      const high = parsed[0] ?? 0;
      if (family === IPV4) return answers.at(answers4[countUpTo(starts4, high) - 1] ?? 0);
      if (family !== IPV6) return null;
      const low = (parsed[1] ?? 0) * 0x10000 + (parsed[2] ?? 0);
      return answers.at(answers6[countUpTo6(highs6, lows6, high, low) - 1] ?? 0);
    },
  };
}

/** @throws ListError with `truncated` or `shape`. */
function checkedWords(bytes: ArrayBuffer): (at: number) => number {
  const size = bytes.byteLength;
  if (size < HEADER_WORDS * 4 || size % 4 !== 0) throw new ListError('truncated', `${size}`);
  const words = new Uint32Array(bytes);
  const word = (at: number): number => words[at] ?? 0;
  if (word(HEADER.magic) !== MAGIC || word(HEADER.version) !== FORMAT_VERSION) throw new ListError('shape');
  if (word(HEADER.byteLength) !== size) throw new ListError('truncated', `${size}`);
  if (word(HEADER.checksum) !== checksumOf(new Int32Array(bytes, CHECKED_FROM))) throw new ListError('shape');
  return word;
}

/** Where the answers of a list stand. */
interface PackedAnswers {
  fields: Uint32Array;
  firstName: number;
  strings: StringTable;
  citation: ListCitation | null;
}

/** Answers by number. Each is made once, when it is first asked for, and frozen: a lookup allocates nothing. */
class Answers {
  readonly #packed: PackedAnswers;
  readonly #made = new Map<number, AddressAnswer>();

  constructor(packed: PackedAnswers) {
    this.#packed = packed;
  }

  at(number: number): AddressAnswer | null {
    return number === 0 ? null : (this.#made.get(number) ?? this.#make(number));
  }

  #make(number: number): AddressAnswer {
    const { fields, citation } = this.#packed;
    const said = number < fields.length / ANSWER_FIELDS ? this.#row(number) : this.#network(number);
    const answer = Object.freeze(citation ? { ...said, list: citation } : said);
    this.#made.set(number, answer);
    return answer;
  }

  #row(number: number): AddressAnswer {
    const { fields, strings } = this.#packed;
    const at = number * ANSWER_FIELDS;
    const [provider = 0, region = 0, service = 0, network = 0, flags = 0] = fields.subarray(
      at,
      at + ANSWER_FIELDS,
    );
    return {
      provider: strings.at(provider) ?? 'other',
      region: strings.at(region),
      service: strings.at(service),
      isEdge: (flags & EDGE_FLAG) !== 0,
      network: strings.at(network),
    };
  }

  #network(number: number): AddressAnswer {
    const { fields, firstName, strings } = this.#packed;
    const network = strings.at(firstName + number - fields.length / ANSWER_FIELDS);
    return { provider: 'other', region: null, service: null, isEdge: false, network };
  }
}
