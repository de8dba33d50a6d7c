/** More students than sit in any class. */
export const MOST_STUDENTS = 200;
/** Pages of one student: one for each host that was visited. */
export const MOST_PAGES = 150;
/** Sites that a teacher can list. */
export const MOST_SITES = 150;
/** Letters of the text of one contribution; a page takes about 2,000. */
export const MOST_TEXT = 2_000_000;
/** Letters of all pages of a class. With the names of their hosts its file is longer, by less than a quarter. */
export const MOST_CLASS_TEXT = 40_000_000;
export const LONGEST_NAME = 60;
export const LONGEST_NICKNAME = 30;
