import { useEffect, useState } from 'preact/hooks';
import { type Dependences, dependencesInSteps } from '../../concentration/dependence';
import { type HeldUp, heldUpByOthers } from '../../concentration/held-up-by-others';
import { knownOutages, ownOutagesInSteps } from '../../concentration/outages';
import { createPageJudge } from '../../concentration/page-judge';
import { rankTolls, type Toll, tollInSteps } from '../../concentration/toll';
import { gatherInSteps, type VisitedPage, type Web } from '../../concentration/web';
import { siteOf } from '../../knowledge/public-suffixes';
import { inSteps } from './in-steps';

/** What can be told of a web, as far as it is worked out. */
export interface WebSums {
  web: Web;
  /** Null until they are worked out, as the next. */
  heldUp: HeldUp | null;
  dependences: Dependences | null;
  /** The most harmful first; null until all outages were asked about. */
  tolls: readonly Toll[] | null;
}

export interface Working {
  sums: WebSums | null;
  /** Part that is done, 0–1. */
  done: number;
  isStopped: boolean;
  stop: () => void;
  goOn: () => void;
}

/** Remembers pages and outages for as long as anybody else does: what is asked again is not worked out again. */
export const judge = createPageJudge();

/** Sums stay as long as their pages do, for whoever comes back to the view. */
const known = new WeakMap<readonly VisitedPage[], WebSums>();

/** Works out what can be told of pages: first the shares, then who leans on whom, then one outage after the other, in short steps. */
export function useWebSums(pages: readonly VisitedPage[]): Working {
  const [sums, setSums] = useState<WebSums | null>(known.get(pages) ?? null);
  const [done, setDone] = useState(0);
  const [isStopped, setStopped] = useState(false);
  useEffect(() => {
    const before = known.get(pages) ?? null;
    setSums(before);
    if (isStopped || before?.tolls) return;
    let isGone = false;
    const work = async () => {
      // What stands already is painted first.
      await new Promise((resolve) => setTimeout(resolve));
      const wanted = () => !isGone;
      const web = before?.web ?? (await inSteps(gatherInSteps(pages, siteOf), wanted));
      if (web === null) return;
      if (!before) keep({ web, heldUp: null, dependences: null, tolls: null });
      const heldUp = before?.heldUp ?? heldUpByOthers(web);
      const dependences = before?.dependences ?? (await inSteps(dependencesInSteps(web), wanted));
      if (dependences === null) return;
      keep({ web, heldUp, dependences, tolls: null });
      const own = await inSteps(ownOutagesInSteps(web), wanted);
      if (own === null) return;
      const outages = [...knownOutages(), ...own];
      const tolls: Toll[] = [];
      for (const outage of outages) {
        const toll = await inSteps(tollInSteps(web, outage, judge), wanted);
        if (toll === null) return;
        tolls.push(toll);
        setDone(tolls.length / outages.length);
      }
      keep({ web, heldUp, dependences, tolls: rankTolls(tolls) });
    };
    const keep = (worked: WebSums) => {
      if (isGone) return;
      known.set(pages, worked);
      setSums(worked);
    };
    void work();
    return () => {
      isGone = true;
    };
  }, [pages, isStopped]);
  return { sums, done, isStopped, stop: () => setStopped(true), goOn: () => setStopped(false) };
}
