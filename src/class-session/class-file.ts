import { createPageReader, type PageReader } from '../history/page-reader';
import type { PageSummary } from '../history/page-summary';
import { membersOf, parsed } from '../history/parsed';
import { ClassError } from './class-error';
import { MOST_CLASS_TEXT, MOST_STUDENTS } from './class-limits';
import { type ClassSession, checkSession } from './class-session';
import { type Contribution, checkContribution, checkVersion } from './contribution';

export const CLASS_FORMAT = 'outage-lens-class';
/** Raised when a reader of the form before would misunderstand a file; this version reads all forms before. */
export const CLASS_VERSION = 1;

/** A session with all that was given to it. */
export interface SchoolClass {
  session: ClassSession;
  contributions: readonly Contribution[];
}

/** The class as one file, which this view opens again and the comparison takes. */
export function classFile({ session, contributions }: SchoolClass): string {
  return JSON.stringify({
    ...{ format: CLASS_FORMAT, version: CLASS_VERSION, ...session },
    contributions: contributions.map(({ pages, ...one }) => ({
      ...one,
      pages: pages.map(({ host, page }) => ({ host, page: parsed(page) })),
    })),
  });
}

/** True for a text that says that it is a class. */
export function isClassFile(text: string): boolean {
  return text.slice(0, 200).includes(`"${CLASS_FORMAT}"`);
}

/**
 * Reads a class back, all of it or nothing.
 * @throws ClassError
 */
export function readClassFile(text: string): SchoolClass {
  if (text.length > MOST_CLASS_TEXT * 1.25) throw new ClassError('too-large');
  const saved = membersOf(parsed(text));
  if (saved.format !== CLASS_FORMAT)
    throw new ClassError(typeof saved.format === 'string' ? 'other-kind' : 'none');
  checkVersion(saved.version, CLASS_VERSION);
  const session = checkSession(saved);
  const list = saved.contributions;
  if (session === null || !Array.isArray(list) || list.length > MOST_STUDENTS) throw new ClassError('broken');
  const contributions = list.flatMap((one: unknown) => checkContribution(membersOf(one)) ?? []);
  const ids = new Set(contributions.map(({ id }) => id));
  if (contributions.length < list.length || ids.size < list.length) throw new ClassError('broken');
  return { session, contributions };
}

/** All pages of a class under its name, as the comparison takes them. */
export function pagesOfClass({ session, contributions }: SchoolClass): {
  name: string;
  pages: PageSummary[];
} {
  const read = createPageReader();
  return {
    name: session.name,
    pages: contributions.flatMap((one, index) => pagesOf(one, session.day, index + 1, read)),
  };
}

/**
 * A student's pages as summaries. Nobody tells when they were visited: all are of the day of the session, at an hour
 * that is of that day in nearly every zone.
 * @param read one reader for the whole class, so that pages that are alike are looked at once.
 */
export function pagesOf({ pages }: Contribution, day: string, tab: number, read: PageReader): PageSummary[] {
  const at = Date.parse(`${day}T10:00Z`);
  return pages.flatMap(({ host, page }) => read({ at, tab, host, page }) ?? []);
}
