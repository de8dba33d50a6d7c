import { useEffect, useState } from 'preact/hooks';
import {
  clearHistory,
  type HistorySize,
  historySize,
  importPages,
  readHistory,
  removeHosts,
} from '../../browser/history/history-store';
import { switchHistory } from '../../browser/history/switch-history';
import { readSettings } from '../../browser/settings';
import { type Message, message } from '../../explain/message';
import { historyFile } from '../../history/history-file';
import type { HistoryRecord } from '../../history/history-record';
import type { PageSummary } from '../../history/page-summary';
import { saveFile } from '../relive/save-file';
import { historyPages } from './history-pages';
import { problemOf, readRecords } from './read-records';

/** The history as a view has it, with what can be done to it. */
export interface HistoryDoor {
  /** Null until they are read. */
  pages: readonly PageSummary[] | null;
  /** How many are read by now, and of how many. */
  read: { number: number; all: number };
  size: HistorySize;
  isKeeping: boolean;
  /** True where the browser does not give it out. */
  isFailed: boolean;
  /** What came of what was done last. */
  told: Message | null;
  canUndo: boolean;
  pause(isKeeping: boolean): void;
  clear(): void;
  takeOut(hosts: readonly string[]): void;
  undo(): void;
  exportFile(): void;
  importFile(file: File): void;
}

/** What was taken out, the last at the end: it waits in memory as long as the report is open, whatever view is looked at. */
const gone: (readonly HistoryRecord[])[] = [];
const lastGone = () => gone.at(-1)?.length ?? 0;

/** Reads the history and follows what is done to it here. */
export function useHistory(): HistoryDoor {
  const [pages, setPages] = useState<readonly PageSummary[] | null>(null);
  const [read, setRead] = useState({ number: 0, all: 0 });
  const [size, setSize] = useState<HistorySize>({ pages: 0, bytes: 0, changes: 0 });
  const [isKeeping, setKeeping] = useState(true);
  const [isFailed, setFailed] = useState(false);
  const [told, setTold] = useState(() =>
    lastGone() > 0 ? message('web.taken-out', { loads: lastGone() }) : null,
  );
  const [changes, setChanges] = useState(0);
  useEffect(() => {
    let isGone = false;
    const look = async () => {
      const [settings, kept] = await Promise.all([readSettings(), historySize()]);
      if (isGone) return;
      setKeeping(settings.keepsHistory);
      setSize(kept);
      const found = await historyPages(
        () => !isGone,
        (number, all) => setRead({ number, all }),
      );
      if (!isGone && found) setPages(found);
    };
    look().catch(() => {
      if (isGone) return;
      setFailed(true);
      setTold(message('web.problem.failed'));
    });
    return () => {
      isGone = true;
    };
  }, [changes]);
  /** Does something to the history, then reads it anew. */
  const act = (does: () => Promise<Message | null>) => {
    does()
      .catch((error) => problemOf(error))
      .then((came) => {
        setTold(came);
        setChanges((before) => before + 1);
      });
  };
  const remove = (isAmongThem: (host: string) => boolean, remove: () => Promise<unknown>) =>
    act(async () => {
      const taken = (await readHistory()).filter(({ host }) => isAmongThem(host));
      await remove();
      if (taken.length > 0) gone.push(taken);
      return message('web.taken-out', { loads: taken.length });
    });
  return {
    ...{ pages, read, size, isKeeping, told, isFailed, canUndo: gone.length > 0 },
    pause: (keeps) =>
      act(async () => {
        await switchHistory(keeps, Date.now());
        return null;
      }),
    clear: () =>
      remove(
        () => true,
        () => clearHistory(Date.now()),
      ),
    takeOut(hosts) {
      const isAmongThem = (host: string) => hosts.includes(host);
      remove(isAmongThem, () => removeHosts(isAmongThem, Date.now()));
    },
    undo: () =>
      act(async () => {
        await importPages(gone.at(-1) ?? [], Date.now());
        gone.pop();
        return null;
      }),
    exportFile: () =>
      act(async () => {
        const file = new Blob([...historyFile(await readHistory())], { type: 'application/x-ndjson' });
        saveFile(`outage-lens-history-${new Date().toISOString().slice(0, 10)}.jsonl`, file);
        return null;
      }),
    importFile: (file) =>
      act(async () => {
        const { added, known, leftOut } = await importPages(await readRecords(file), Date.now());
        return message('web.imported', { added, known, out: leftOut });
      }),
  };
}
