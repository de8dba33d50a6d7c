import { TABLE } from './network-answers.table';
import type { ListContent } from './write-packed-list';

/** Longer names are cut: they are shown in a table. The embedded map cuts them at the same place. */
const LONGEST_NAME = 48;

/** Gives a number to what is said of each network: those of known providers first, then names. */
export class NetworkNumbers {
  readonly answers: ListContent['answers'] = TABLE.map(
    ([, provider, region = null, service = null, isEdge = false]) => ({
      ...{ provider, region, service, isEdge },
      network: null,
    }),
  );
  readonly names: string[] = [];
  readonly #ofAs = new Map<number, number>();
  readonly #ofName = new Map<string, number>();

  constructor() {
    for (const [place, [networks]] of TABLE.entries()) {
      for (const as of networks) this.#ofAs.set(as, place + 1);
    }
  }

  /**
   * @param as AS number; 0 stands for nobody.
   * @param readRawName gives its name as the table has it; asked for once for each AS number.
   */
  of(as: number, readRawName: () => string): number {
    if (as === 0) return 0;
    const known = this.#ofAs.get(as);
    if (known !== undefined) return known;
    const name = readName(readRawName()) || `AS${as}`;
    const number = this.#ofName.get(name) ?? this.answers.length + this.names.push(name);
    this.#ofName.set(name, number);
    this.#ofAs.set(as, number);
    return number;
  }
}

/** A name without its quotes and without what could disturb the text around it. */
function readName(raw: string): string {
  const isQuoted = raw.length > 1 && raw.startsWith('"') && raw.endsWith('"');
  const name = isQuoted ? raw.slice(1, -1).replaceAll('""', '"') : raw;
  return (
    name
      .replace(/[\p{C}\s]/gu, ' ')
      .replace(/ {2,}/g, ' ')
      .trim()
      .slice(0, LONGEST_NAME)
      // Left over where a longer name was cut.
      .replace(/[\s,;]$/, '')
  );
}
