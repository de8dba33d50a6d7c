import type { HistoryRecord } from '../history/history-record';
import { type Members, membersOf, parsed } from '../history/parsed';
import { readPage } from '../history/read-page';
import { writePage } from '../history/write-page';
import { isHostName } from '../observe/host-name';
import { readCode, writeCode } from './class-code';
import { ClassError } from './class-error';
import { LONGEST_NICKNAME, MOST_PAGES, MOST_TEXT } from './class-limits';
import { isId } from './class-session';
import { shortText } from './short-text';

export const PAGES_FORMAT = 'outage-lens-class-pages';
/** Raised when a reader of the form before would misunderstand a file; this version reads all forms before. */
export const PAGES_VERSION = 1;

/** A page as it is given away: its host, and its hosts as the history writes them. No path, no name, no time. */
export type GivenPage = Pick<HistoryRecord, 'host' | 'page'>;

/** What one student gives to a session. */
export interface Contribution {
  /** Tells it from all others of the session; drawn by lot, the same as long as a student takes part. */
  id: string;
  /** Empty where none was given. */
  nickname: string;
  pages: readonly GivenPage[];
}

/** The contribution as a file: text that can be read before it is given away. */
export function contributionFile(session: string, { id, nickname, pages }: Contribution): string {
  return JSON.stringify({
    ...{ format: PAGES_FORMAT, version: PAGES_VERSION, session, id, ...(nickname && { nickname }) },
    pages: pages.map(({ host, page }) => ({ host, page: parsed(page) })),
  });
}

/** The same as a code, to be pasted. */
export function contributionCode(session: string, contribution: Contribution): Promise<string> {
  return writeCode('pages', contributionFile(session, contribution));
}

/**
 * Reads what a student gave: a file's text, or a code.
 * @throws ClassError, also for what belongs to another session.
 */
export async function readContribution(text: string, session: string): Promise<Contribution> {
  if (text.length > MOST_TEXT * 1.5) throw new ClassError('too-large');
  const file = text.trimStart().startsWith('{') ? text : await readCode('pages', text);
  const saved = membersOf(parsed(file));
  if (saved.format !== PAGES_FORMAT)
    throw new ClassError(
      typeof saved.format === 'string' ? 'other-kind' : Object.keys(saved).length > 0 ? 'none' : 'broken',
    );
  checkVersion(saved.version, PAGES_VERSION);
  if (saved.session !== session) throw new ClassError('other-session');
  const contribution = checkContribution(saved);
  if (contribution === null) throw new ClassError('broken');
  return contribution;
}

/** @throws ClassError for a version that only a later reader knows, or for none. */
export function checkVersion(version: unknown, known: number): void {
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    throw new ClassError('broken');
  if (version > known) throw new ClassError('newer');
}

/** The contribution that a value claims to be, written anew; or null. */
export function checkContribution({ id, nickname, pages }: Members): Contribution | null {
  if (!isId(id) || !Array.isArray(pages) || pages.length > MOST_PAGES) return null;
  const read = pages.map((one: unknown) => checkGivenPage(membersOf(one)));
  const given = read.filter((one) => one !== null);
  if (given.length < pages.length) return null;
  // One page for each host: what stands twice would count twice.
  const byHost = new Map(given.map((page) => [page.host, page]));
  const name = typeof nickname === 'string' ? shortText(nickname, LONGEST_NICKNAME) : '';
  return { id, nickname: name, pages: [...byHost.values()] };
}

function checkGivenPage({ host, page }: Members): GivenPage | null {
  if (typeof host !== 'string' || !isHostName(host)) return null;
  const groups = readPage(page);
  return groups && { host, page: writePage(groups) };
}
