import { dependences } from '../concentration/dependence';
import { gatherWeb, type VisitedPage, type Web } from '../concentration/web';

/** One student of a class: the pages that were given, as a web of their own. */
export interface Student {
  /** From 1, in the order in which the contributions came. */
  number: number;
  nickname: string;
  web: Web;
}

/** How far one student leans on one provider. */
export interface Leaning {
  /** Sites of which anything leans on it. */
  sites: number;
  /** Of these, sites whose use hangs on it alone. */
  critical: number;
}

/** Who of a class depends on what. */
export interface ClassPicture {
  /** Most students first. */
  providers: readonly { id: string; students: number; leanings: readonly Leaning[] }[];
}

/** Puts the pages of one student together. */
export function studentOf(
  number: number,
  nickname: string,
  pages: readonly VisitedPage[],
  siteOf: (host: string) => string | null,
): Student {
  return { number, nickname, web: gatherWeb(pages, siteOf) };
}

type Leanings = ReadonlyMap<string, Leaning>;

/** By the web that they are of: a student's stay what they are while others come and go. */
const remembered = new WeakMap<Web, Leanings>();

function leaningsOf(web: Web): Leanings {
  const known = remembered.get(web);
  if (known) return known;
  const found = new Map(
    dependences(web).providers.map(({ provider, sites, critical }) => [provider, { sites, critical }]),
  );
  remembered.set(web, found);
  return found;
}

/** Students × providers: each provider with what every student has with it, in the order of the students. */
export function classPicture(students: readonly Student[]): ClassPicture {
  const all = students.map(({ web }) => leaningsOf(web));
  const ids = new Set(all.flatMap((own) => [...own.keys()]));
  const providers = [...ids].map((id) => {
    const leanings = all.map((own) => own.get(id) ?? { sites: 0, critical: 0 });
    return { id, students: leanings.filter(({ sites }) => sites > 0).length, leanings };
  });
  const sum = (leanings: readonly Leaning[], of: keyof Leaning) =>
    leanings.reduce((count, leaning) => count + leaning[of], 0);
  return {
    providers: providers.sort(
      (a, b) =>
        b.students - a.students ||
        sum(b.leanings, 'critical') - sum(a.leanings, 'critical') ||
        sum(b.leanings, 'sites') - sum(a.leanings, 'sites') ||
        (a.id < b.id ? -1 : 1),
    ),
  };
}
