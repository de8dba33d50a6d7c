import { ClassError } from './class-error';
import type { SchoolClass } from './class-file';
import { MOST_CLASS_TEXT, MOST_STUDENTS } from './class-limits';
import { contributionFile, readContribution } from './contribution';

/**
 * Takes one contribution into a class; of pages only those of the session's sites, where it has a list.
 * @param text of a file, or a code.
 * @param siteOf tells the registrable domain of a host.
 * @param replaces puts it in the place of what the same student gave before: otherwise that stays.
 * @throws ClassError
 */
export async function takeIn(
  school: SchoolClass,
  text: string,
  siteOf: (host: string) => string | null,
  replaces = false,
): Promise<SchoolClass> {
  const { session, contributions } = school;
  const given = await readContribution(text, session.id);
  const { sites } = session;
  const pages = given.pages.filter(({ host }) => sites === null || sites.includes(siteOf(host) ?? host));
  const one = { ...given, pages };
  const before = contributions.find(({ id }) => id === given.id);
  if (before && !replaces) {
    const isSame = contributionFile('', before) === contributionFile('', one);
    throw new ClassError(isSame ? 'twice' : 'again', given.id);
  }
  if (pages.length === 0) throw new ClassError('no-pages');
  if (!before && contributions.length >= MOST_STUDENTS) throw new ClassError('full');
  const all = before ? contributions.map((is) => (is === before ? one : is)) : [...contributions, one];
  if (lettersOf(all) > MOST_CLASS_TEXT) throw new ClassError('full');
  return { session, contributions: all };
}

function lettersOf(contributions: SchoolClass['contributions']): number {
  return contributions.reduce(
    (sum, { pages }) => sum + pages.reduce((letters, { page }) => letters + page.length, 0),
    0,
  );
}
