import { useEffect, useState } from 'preact/hooks';
import type { Student } from '../../class-session/class-picture';
import { type ClassToll, classOutages, classTolls, rankClassTolls } from '../../class-session/class-tolls';

/** What outages would have taken of a class, as far as it is worked out. */
export interface Tolls {
  /** Largest first; null until all are there. */
  ranked: readonly ClassToll[] | null;
  done: number;
  all: number;
}

/** How long is worked at a time, in milliseconds: the page stays at hand. */
const AT_A_TIME = 12;
const NOTHING_YET: Tolls = { ranked: null, done: 0, all: 0 };

/** Works the tolls out beside everything else. */
export function useTolls(students: readonly Student[]): Tolls {
  const [{ of, ...tolls }, setTolls] = useState<Tolls & { of?: readonly Student[] }>(NOTHING_YET);
  useEffect(() => {
    if (students.length === 0) return;
    const outages = classOutages(students);
    const asked = classTolls(students, outages);
    const found: ClassToll[] = [];
    const all = outages.length;
    let timer = 0;
    const work = () => {
      const until = performance.now() + AT_A_TIME;
      for (let toll = asked.next(); ; toll = asked.next()) {
        if (toll.done) return setTolls({ of: students, ranked: rankClassTolls(found), done: all, all });
        found.push(toll.value);
        if (performance.now() > until) break;
      }
      setTolls({ of: students, ranked: null, done: found.length, all });
      timer = window.setTimeout(work);
    };
    timer = window.setTimeout(work);
    return () => clearTimeout(timer);
  }, [students]);
  // What was worked out of the class as it was before says nothing of this one.
  return of === students ? tolls : NOTHING_YET;
}
