import { knownOutages, type Outage, ownOutages } from '../concentration/outages';
import { createPageJudge } from '../concentration/page-judge';
import { lostSites, tollOf } from '../concentration/toll';
import { gatherWeb, type Web } from '../concentration/web';
import type { Student } from './class-picture';

/** What an outage would have taken of a class. A site counts once for each student who gave it. */
export interface ClassToll {
  outage: Outage;
  /** Sites that nobody could have used (unreachable, blank or broken), at least likely. */
  lost: number;
  /** The same of what is still possible. */
  possible: number;
  /** All sites. */
  sites: number;
  /** Students of whom at least one site is among the lost. */
  students: number;
  /** Of each student, in their order, how many are lost. */
  byStudent: readonly number[];
}

/** Own outages that are asked about, beside the known ones. */
const MOST_OWN = 24;

/**
 * What a class is asked about: every incident as it happened, every ready what-if, and what the class leans on itself.
 * All of an incident's place being lost is among the what-ifs.
 */
export function classOutages(students: readonly Student[]): Outage[] {
  const known = knownOutages().filter((one) => one.kind !== 'incident' || one.severity === 'as-it-happened');
  return [...known, ...ownOutages(together(students), 2, MOST_OWN)];
}

/** Asks one outage after the other, so that whoever waits can breathe in between. */
export function* classTolls(students: readonly Student[], outages: readonly Outage[]): Generator<ClassToll> {
  const judge = createPageJudge();
  for (const outage of outages) {
    const tolls = students.map(({ web }) => tollOf(web, outage, judge));
    const byStudent = tolls.map(({ likely }) => lostSites(likely));
    yield {
      ...{ outage, byStudent },
      lost: sumOf(byStudent),
      possible: sumOf(tolls.map(({ possible }) => lostSites(possible))),
      sites: sumOf(tolls.map(({ sites }) => sites)),
      students: byStudent.filter((count) => count > 0).length,
    };
  }
}

/** Largest first: by sites lost, then by students, then by what is possible. */
export function rankClassTolls(tolls: readonly ClassToll[]): ClassToll[] {
  return [...tolls].sort(
    (a, b) =>
      b.lost - a.lost ||
      b.students - a.students ||
      b.possible - a.possible ||
      (a.outage.id < b.outage.id ? -1 : 1),
  );
}

/** The web of all students; each of them knows which site a host belongs to. */
function together(students: readonly Student[]): Web {
  const pages = students.flatMap(({ web }) => web.pages);
  return gatherWeb(pages, (host) => pages[0]?.partyOf(host) ?? null);
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
