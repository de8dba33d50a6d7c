import { ClassError } from './class-error';
import type { SchoolClass } from './class-file';
import { MOST_CLASS_TEXT, MOST_STUDENTS } from './class-limits';
import { readContribution } from './contribution';

/**
 * Takes one contribution into a class; of pages only those of the session's sites, where it has a list.
 * @param text of a file, or a code.
 * @param siteOf tells the registrable domain of a host.
 * @throws ClassError
 */
export async function takeIn(
  school: SchoolClass,
  text: string,
  siteOf: (host: string) => string | null,
): Promise<SchoolClass> {
  const { session, contributions } = school;
  const given = await readContribution(text, session.id);
  if (contributions.some(({ id }) => id === given.id)) throw new ClassError('twice');
  const { sites } = session;
  const pages = given.pages.filter(({ host }) => sites === null || sites.includes(siteOf(host) ?? host));
  if (pages.length === 0) throw new ClassError('no-pages');
  if (contributions.length >= MOST_STUDENTS) throw new ClassError('full');
  const all = [...contributions, { ...given, pages }];
  if (lettersOf(all) > MOST_CLASS_TEXT) throw new ClassError('full');
  return { session, contributions: all };
}

function lettersOf(contributions: SchoolClass['contributions']): number {
  return contributions.reduce(
    (sum, { pages }) => sum + pages.reduce((letters, { page }) => letters + page.length, 0),
    0,
  );
}
