import { checkCount, checkList } from './check-list';
import { findAzureDownload } from './find-azure-download';
import { type FetchedId, type ListId, NETWORK_TABLE } from './list-definition';
import { ListError } from './list-error';
import { LIST_SOURCES } from './list-sources';
import { readNetworkTable } from './network-table';
import { Pace } from './pace';
import { packList } from './pack-list';
import type { PackedList } from './packed-list';
import { readList } from './read-list';
import { writePackedList } from './write-packed-list';

/** What fetching is told. */
export interface FetchOptions {
  signal: AbortSignal;
  /** A longer answer is to be refused with `too-large`. */
  largestBytes: number;
  /** Is told how much of this answer has come so far, and its length where the server states one (else null). */
  onBytes(bytes: number, of: number | null): void;
}

/**
 * Fetches one address and hands its text on in pieces, as it comes.
 *
 * @throws ListError with `unreachable`, `status`, `too-large` or `stopped`.
 */
export type FetchText = (url: string, options: FetchOptions) => AsyncIterable<string>;

/** How far an update is: bytes that were fetched, or that are being read or packed, and of how many if that is known. */
export interface ListProgress {
  step: 'fetch' | 'read' | 'pack';
  bytes: number;
  of: number | null;
}

/** What an update needs. */
export interface UpdateOptions {
  fetchText: FetchText;
  /** `PackedList.blocks` of the one that is kept now; null where there is none. */
  previousBlocks: number | null;
  /** ISO date of today: that of a list that states none, or one that is not here yet. */
  today: string;
  signal: AbortSignal;
  onProgress(progress: ListProgress): void;
  /** Awaited every few milliseconds of work, so that whoever else runs in the thread gets a turn. */
  pause?(): Promise<void>;
}

/**
 * Takes one list from its publisher to what can be stored: fetched, read, checked and packed. Nothing is kept here, so
 * nothing is left half done. The network table is read while it comes, so its only other step is `pack`.
 *
 * @throws ListError for whatever goes wrong.
 */
export async function updateList(id: FetchedId, options: UpdateOptions): Promise<PackedList> {
  const update = new Update(id, options);
  try {
    update.check();
    return await (id === NETWORK_TABLE ? update.networks() : update.list(id));
  } catch (error) {
    if (options.signal.aborted) throw new ListError('stopped');
    if (error instanceof ListError) throw error;
    throw new ListError('shape');
  }
}

/** One update on its way. */
class Update {
  readonly #id: FetchedId;
  readonly #options: UpdateOptions;
  /** Bytes of the answers that are complete, and of the one that is coming. */
  #complete = 0;
  #coming = 0;

  constructor(id: FetchedId, options: UpdateOptions) {
    this.#id = id;
    this.#options = options;
  }

  /** @throws ListError with `stopped`. */
  check(): void {
    if (this.#options.signal.aborted) throw new ListError('stopped');
  }

  async list(id: ListId): Promise<PackedList> {
    const { texts, url, date } = await this.#texts(id);
    await this.#step('read');
    const list = readList(id, texts);
    await this.#pause();
    checkList(list, this.#options.previousBlocks);
    await this.#step('pack');
    const citation = { id, date: this.#dateOf(date ?? list.date), url };
    return packList(list, citation, () => this.#pause());
  }

  async networks(): Promise<PackedList> {
    const { urls, fewestBlocks } = LIST_SOURCES.networks;
    const { today, previousBlocks } = this.#options;
    const citation = { id: NETWORK_TABLE, date: today, url: urls[0] ?? '' };
    const files = urls.map((url) => this.#fetch(url));
    const { content, rows } = await readNetworkTable(files, citation, new Pace(() => this.#pause()));
    checkCount(rows, fewestBlocks, previousBlocks);
    await this.#step('pack');
    const bytes = writePackedList(content);
    return { id: NETWORK_TABLE, date: citation.date, url: citation.url, blocks: rows, bytes };
  }

  async #texts(id: ListId): Promise<{ texts: string[]; url: string; date: string | null }> {
    const { urls, finds } = LIST_SOURCES[id];
    const texts: string[] = [];
    for (const url of urls) texts.push(await this.#fetchWhole(url));
    if (finds !== 'azure-download') return { texts, url: urls[0] ?? '', date: null };
    const { url, date } = findAzureDownload(texts.join('\n'));
    return { texts: [await this.#fetchWhole(url)], url, date };
  }

  async #fetchWhole(url: string): Promise<string> {
    const pieces: string[] = [];
    for await (const piece of this.#fetch(url)) pieces.push(piece);
    return pieces.join('');
  }

  async *#fetch(url: string): AsyncGenerator<string> {
    const { fetchText, signal } = this.#options;
    const { largestBytes } = LIST_SOURCES[this.#id];
    let length = 0;
    const onBytes = (bytes: number, of: number | null): void => {
      this.#coming = bytes;
      this.#tell('fetch', of === null ? null : this.#complete + of);
    };
    try {
      for await (const piece of fetchText(url, { signal, largestBytes, onBytes })) {
        this.check();
        length += piece.length;
        if (length > largestBytes) throw new ListError('too-large', `${length}`);
        yield piece;
      }
    } catch (error) {
      throw error instanceof ListError ? error : new ListError('unreachable');
    }
    this.#complete += this.#coming;
    this.#coming = 0;
  }

  async #step(step: ListProgress['step']): Promise<void> {
    this.#tell(step, this.#complete);
    await this.#pause();
  }

  async #pause(): Promise<void> {
    await this.#options.pause?.();
    this.check();
  }

  #tell(step: ListProgress['step'], of: number | null): void {
    this.#options.onProgress({ step, bytes: this.#complete + this.#coming, of });
  }

  #dateOf(date: string | null): string {
    const { today } = this.#options;
    return date !== null && date <= today ? date : today;
  }
}
