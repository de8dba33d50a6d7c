import type { Role } from '../../observe/page-load';
import type { Stake } from '../../observe/stake';
import type { Markup } from '../document-markup';
import type { HarEntry } from '../har-entry';
import type { HarFamily } from '../har-family';
import type { RecordingTools } from '../recorded-page';

/** What a request of a recording is to its page, and what of the page hangs on it. */
export interface Part {
  role: Role;
  stake: Stake;
}

/** The parts of a page while they are weighed. */
export type Parts = ReadonlyMap<HarEntry, Part>;

/** What is known of a recorded page as a whole. */
export interface JudgedPage {
  /** Document with the redirects that led to it. */
  documents: readonly HarEntry[];
  /** What the document says, or null where its body is not in the recording. */
  markup: Markup | null;
  family: HarFamily;
  /** Host of the document. */
  host: string;
  siteOf: RecordingTools['siteOf'];
  /** When everything that the page waited for had come, in milliseconds since the epoch, or null. */
  loadedAt: number | null;
}
