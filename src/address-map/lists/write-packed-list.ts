import type { ListCitation } from '../address-answer';
import { checksumOf } from '../checksum';
import { ANSWER_FIELDS, EDGE_FLAG } from '../format';
import type { Changes } from './changes';
import { CHECKED_FROM, FORMAT_VERSION, HEADER, listLayout, MAGIC } from './packed-format';

/** What a list says of some of its addresses. */
export interface ListAnswer {
  provider: string;
  region: string | null;
  service: string | null;
  isEdge: boolean;
}

/** What goes into a packed list. */
export interface ListContent {
  citation: ListCitation;
  /** Changes go by number: 0 for "nothing known", then the answers from 1 on, then the names. */
  ipv4: Changes;
  ipv6: Changes;
  answers: readonly ListAnswer[];
  /** Names of networks of no known provider. */
  names: readonly string[];
}

/** Writes the bytes that `openList` reads (see `packed-format.ts`). The same content gives the same bytes. */
export function writePackedList({ citation, ipv4, ipv6, answers, names }: ListContent): ArrayBuffer {
  const strings = new Map<string | null, number>([[null, 0]]);
  const string = (text: string | null): number => {
    const known = strings.get(text);
    if (known !== undefined) return known;
    strings.set(text, strings.size);
    return strings.size - 1;
  };
  const answerFields = new Uint32Array((answers.length + 1) * ANSWER_FIELDS);
  for (const [index, { provider, region, service, isEdge }] of answers.entries()) {
    const fields = [string(provider), string(region), string(service), 0, isEdge ? EDGE_FLAG : 0];
    answerFields.set(fields, (index + 1) * ANSWER_FIELDS);
  }
  const [id, date, url] = [string(citation.id), string(citation.date), string(citation.url)];
  const firstName = strings.size;
  const { offsets, text } = encoded([...strings.keys(), ...names]);

  const counts = {
    entries4: ipv4.answers.length,
    entries6: ipv6.answers.length,
    answers: answers.length + 1,
    strings: offsets.length - 1,
    textBytes: text.length,
    answerBytes: answers.length + 1 + names.length > 0xffff ? 4 : 2,
  };
  const layout = listLayout(counts);
  const buffer = new ArrayBuffer(layout.end);
  const words = new Uint32Array(buffer);
  words.set(ipv4.highs.all(), layout.starts4 / 4);
  words.set(ipv6.highs.all(), layout.highs6 / 4);
  words.set(ipv6.lows.all(), layout.lows6 / 4);
  words.set(answerFields, layout.answers / 4);
  words.set(offsets, layout.offsets / 4);
  const Answers = counts.answerBytes === 2 ? Uint16Array : Uint32Array;
  new Answers(buffer, layout.answers4, counts.entries4).set(ipv4.answers.all());
  new Answers(buffer, layout.answers6, counts.entries6).set(ipv6.answers.all());
  new Uint8Array(buffer).set(text, layout.text);

  words[HEADER.magic] = MAGIC;
  words[HEADER.version] = FORMAT_VERSION;
  words[HEADER.byteLength] = layout.end;
  words[HEADER.entries4] = counts.entries4;
  words[HEADER.entries6] = counts.entries6;
  words[HEADER.answers] = counts.answers;
  words[HEADER.strings] = counts.strings;
  words[HEADER.textBytes] = counts.textBytes;
  words[HEADER.firstName] = firstName;
  words[HEADER.answerBytes] = counts.answerBytes;
  words[HEADER.id] = id;
  words[HEADER.date] = date;
  words[HEADER.url] = url;
  words[HEADER.checksum] = checksumOf(new Int32Array(buffer, CHECKED_FROM));
  return buffer;
}

/** The strings one after the other, and where each begins; after the last one the end. */
function encoded(strings: readonly (string | null)[]): { offsets: Uint32Array; text: Uint8Array } {
  const encoder = new TextEncoder();
  const offsets = new Uint32Array(strings.length + 1);
  let text = new Uint8Array(1024);
  let end = 0;
  for (const [index, string] of strings.entries()) {
    const value = string ?? '';
    // Three bytes at most for each 16-bit unit of a text.
    if (end + value.length * 3 > text.length) {
      const larger = new Uint8Array(text.length * 2 + value.length * 3);
      larger.set(text);
      text = larger;
    }
    end += encoder.encodeInto(value, text.subarray(end)).written;
    offsets[index + 1] = end;
  }
  return { offsets, text: text.subarray(0, end) };
}
