import type { VisibleArea } from '../observe/page-load';
import type { Verdict } from '../outage/verdict';
import { headlineOf, type ShownOutcome, shownOutcome } from './headline';
import { type HeldUp, heldUpBy } from './held-up';
import type { Message } from './message';
import { message } from './message';
import { type LostPlace, lostPlaceOf } from './place';
import { type Reason, reasonsOf } from './reasons';
import { type Squares, squaresOf } from './squares';
import { standstillsInWords } from './standstill-in-words';
import { whyOf } from './why';

/** What to say of a page: messages, which `createWords` turns into text. */
export interface Explanation {
  /** The answer in one sentence. */
  headline: Message;
  /** Why, in one or two more; null where there is nothing to add. */
  why: Message | null;
  /** How sure the outcome is, in a word. */
  confidence: Message;
  /** What icon and colour show. */
  shown: ShownOutcome;
  /** What goes, worst first. */
  reasons: readonly Reason[];
  /** Who holds the page up, the worst hit first. */
  heldUp: readonly HeldUp[];
  squares: Squares;
  /** What could not be changed while it went on. */
  standstills: readonly Message[];
}

/** The page that a verdict is about. */
export interface ExplainedPage {
  /** Host of the document. */
  host: string;
  /** What the page probe measured, where it could. */
  visible?: VisibleArea | null;
  /** Where a scenario of the user's own strikes; of a known incident it is looked up. */
  lost?: LostPlace | null;
}

/** Says what a verdict means. Pure; nothing in it is prose yet. */
export function explainVerdict(verdict: Verdict, page: ExplainedPage): Explanation {
  const lost = page.lost ?? lostPlaceOf(verdict.incident);
  return {
    headline: headlineOf(verdict),
    why: whyOf(verdict, lost),
    confidence: message(`confidence.${verdict.confidence}`),
    shown: shownOutcome(verdict),
    reasons: reasonsOf(verdict.causes, lost, {
      hosts: verdict.hosts,
      largestPaintHost: page.visible?.largestPaintHost ?? null,
    }),
    heldUp: heldUpBy(verdict.hosts),
    squares: squaresOf(verdict, page),
    standstills: standstillsInWords(verdict.standstills),
  };
}
