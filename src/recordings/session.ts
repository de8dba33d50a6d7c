import { message } from '../explain/message';
import type { PageLoad } from '../observe/page-load';
import type { RecordingNews } from './recording-messages';
import {
  NO_RECORDINGS,
  type OwnFile,
  type Recordings,
  stopped,
  withFiles,
  withPages,
  withProgress,
  withRefusal,
  withTable,
} from './recordings';

/** A file with the name that its user knows it by. */
export interface NamedFile {
  name: string;
  file: File;
}

/** Reads files off the main thread, one after the other. */
export interface Reader {
  /** @param onNews told how it goes; null when the reader has died. */
  read(file: NamedFile, onNews: (news: RecordingNews | null) => void): void;
  /** Ends it at once, whatever it is doing. */
  end(): void;
}

interface SessionParts<Page, Table> {
  /** Tells a file that was saved here; null for what may be a recording. */
  readOwn(file: NamedFile): Promise<OwnFile<Table> | null>;
  /** A reader is started for a row of files, and ended with it. */
  startReader(): Promise<Reader>;
  /** What is kept of a page. */
  take(load: PageLoad, from: NamedFile): Promise<Page>;
  /** Lets others have the thread, where it is time to. */
  pause(): Promise<void>;
}

/** Recordings that are being read, and what has come of them. */
export interface RecordingSession<Page, Table> {
  now(): Recordings<Page, Table>;
  add(files: readonly NamedFile[]): void;
  /** Ends the reading; what was read stays. */
  stop(): void;
  /** Stops, and forgets everything. */
  forget(): void;
  /** @returns what ends the watching. */
  watch(onChange: () => void): () => void;
}

/** Reads one file at a time: in whatever number they come, no more than one is in memory. */
export function createRecordingSession<Page, Table>(
  parts: SessionParts<Page, Table>,
): RecordingSession<Page, Table> {
  let now: Recordings<Page, Table> = NO_RECORDINGS;
  let waiting: NamedFile[] = [];
  let reader: Promise<Reader> | null = null;
  let isRunning = false;
  /** Counts what was stopped: what comes of it later is not taken. */
  let turn = 0;
  let giveUp = () => {};
  const watchers = new Set<() => void>();

  const set = (next: Recordings<Page, Table>) => {
    now = next;
    for (const onChange of watchers) onChange();
  };
  const endReader = () => {
    void reader?.then((one) => one.end()).catch(() => {});
    reader = null;
  };

  /** How a file ended; null where it broke off. */
  const readTo = (file: NamedFile, onProgress: (bytes: number) => void) =>
    new Promise<Exclude<RecordingNews, { kind: 'progress' }> | null>((resolve) => {
      giveUp = () => resolve(null);
      reader ??= parts.startReader();
      reader
        .then((one) =>
          one.read(file, (news) => {
            if (news?.kind === 'progress') onProgress(news.bytes);
            else resolve(news);
          }),
        )
        .catch(giveUp);
    });

  const readOne = async (named: NamedFile) => {
    const mine = turn;
    const file = { name: named.name, size: named.file.size };
    const progress = (bytes: number) => mine === turn && set(withProgress(now, file, bytes));
    progress(0);
    const own = await parts.readOwn(named).catch(() => null);
    if (mine !== turn) return;
    if (own) {
      set('table' in own ? withTable(now, file, own.table) : withRefusal(now, file, own));
      return;
    }
    const news = await readTo(named, progress);
    const pages = news?.kind === 'read' ? await takeAll(news.pages, named, () => mine === turn) : null;
    if (mine !== turn) return;
    if (news?.kind === 'read' && pages) set(withPages(now, file, pages, news.leftOut));
    else if (news?.kind === 'refused') set(withRefusal(now, file, news));
    else {
      endReader();
      set(withRefusal(now, file, { place: '', problem: message('refused.broke-off') }));
    }
  };

  /** Null where that broke off. */
  const takeAll = async (loads: readonly PageLoad[], from: NamedFile, isWanted: () => boolean) => {
    try {
      const pages: Page[] = [];
      for (const load of loads) {
        if (!isWanted()) return null;
        pages.push(await parts.take(load, from));
        await parts.pause();
      }
      return pages;
    } catch {
      return null;
    }
  };

  const run = async () => {
    if (isRunning) return;
    isRunning = true;
    for (let next = waiting.shift(); next; next = waiting.shift()) await readOne(next);
    isRunning = false;
    endReader();
  };

  const halt = () => {
    turn += 1;
    waiting = [];
    endReader();
    giveUp();
  };

  return {
    now: () => now,
    add(files) {
      waiting.push(...files);
      set(
        withFiles(
          now,
          files.map(({ name, file }) => ({ name, size: file.size })),
        ),
      );
      void run();
    },
    stop() {
      halt();
      set(stopped(now));
    },
    forget() {
      halt();
      set(NO_RECORDINGS);
    },
    watch(onChange) {
      watchers.add(onChange);
      return () => watchers.delete(onChange);
    },
  };
}
