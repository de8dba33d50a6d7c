import type { AttributedPage } from '../../browser/attribute-page';
import { attributeRecording } from '../../browser/recordings/attribute-recording';
import { startReader } from '../../browser/recordings/start-reader';
import { toRecord } from '../../history/history-record';
import { createPageReader } from '../../history/page-reader';
import type { PageSummary } from '../../history/page-summary';
import { hostOf } from '../../observe/host-name';
import type { PageLoad } from '../../observe/page-load';
import { createRecordingSession, type NamedFile } from '../../recordings/session';
import { readOwnFile } from './own-file';

/** A recorded page as if it had been visited. */
export interface RecordedVisit {
  /** Tells it apart as long as the report is open. */
  number: number;
  /** The file it came from. */
  file: string;
  /** Host of the document; empty where the recording does not tell. */
  host: string;
  /** The recording tells when it was made. */
  isDated: boolean;
  hosts: number;
  requests: number;
  page: AttributedPage;
  /** As a visit would have left it in the history; null for what would have left none. */
  summary: PageSummary | null;
}

let count = 0;
let readPage = createPageReader();

/**
 * As the history reads it: equal places are one object in all pages, so that what is worked out for one outage after
 * the other is remembered by place and not for every host of every page.
 */
function asRead(summary: PageSummary | null): PageSummary | null {
  // What was forgotten is not held on to.
  if (RECORDINGS.now().pages.length === 0) readPage = createPageReader();
  return summary && (readPage(toRecord(summary)) ?? summary);
}

async function toVisit(load: PageLoad, { name, file }: NamedFile): Promise<RecordedVisit> {
  // One that tells no moment is taken to be as old as its file.
  const startedAt = load.startedAt || file.lastModified;
  count += 1;
  const number = count;
  const { page, summary } = await attributeRecording({ ...load, startedAt }, number);
  const { exchanges } = page.load;
  return {
    ...{ number, file: name, host: hostOf(load.url) ?? '', isDated: load.startedAt > 0 },
    hosts: new Set(exchanges.map(({ host }) => host)).size,
    requests: exchanges.reduce((sum, { roles }) => Object.values(roles).reduce((a, b) => a + b, sum), 0),
    summary: asRead(summary),
    // What headers say, attribution has said by now.
    page: { ...page, load: { ...page.load, exchanges: exchanges.map((one) => ({ ...one, headers: [] })) } },
  };
}

/** Longest stretch of work before others have their turn, in milliseconds. */
const STRETCH = 8;
let begun = 0;

async function pause(): Promise<void> {
  if (performance.now() - begun < STRETCH) return;
  await new Promise((resolve) => setTimeout(resolve));
  begun = performance.now();
}

/** In the memory of the report: whatever view one looks at meanwhile, they are still there. */
export const RECORDINGS = createRecordingSession({ readOwn: readOwnFile, startReader, take: toVisit, pause });
