import type { ClassToll } from './class-tolls';

/** What a question of the quiz is about. */
export const QUIZ_KINDS = ['happened', 'lost', 'party'] as const;
export type QuizKind = (typeof QUIZ_KINDS)[number];

/** Which of these takes most of the class down? */
export interface QuizQuestion {
  kind: QuizKind;
  /** In no order that tells anything, but in the same one every time. */
  options: readonly ClassToll[];
  /** Id of the outage that takes most: there is only one. */
  answer: string;
}

const MOST_OPTIONS = 4;

/**
 * The questions that a class's tolls allow: options all of which take a different number of sites, so that one answer
 * is right. None where there are no two such.
 * @param ranked largest first.
 * @param seed decides the order of the options: the session's id.
 */
export function quizOf(ranked: readonly ClassToll[], seed: string): QuizQuestion[] {
  return QUIZ_KINDS.flatMap((kind) => {
    const options = spread(ranked.filter((toll) => kindOf(toll.outage) === kind && !isObscure(toll)));
    const [most] = options;
    // All options take a different number: where there are two, the first takes some.
    if (most === undefined || options.length < 2) return [];
    const place = ({ outage }: ClassToll) => hashOf(`${seed} ${outage.id}`);
    return [{ kind, options: [...options].sort((a, b) => place(a) - place(b)), answer: most.outage.id }];
  });
}

function kindOf(outage: ClassToll['outage']): QuizKind {
  if (outage.kind === 'incident') return 'happened';
  return outage.kind === 'what-if' ? 'lost' : 'party';
}

/** An operator of names that none of the sites is known to have says nothing as a wrong answer. */
function isObscure({ outage, lost }: ClassToll): boolean {
  return lost === 0 && outage.kind === 'what-if' && 'dnsOperator' in outage.whatIf.lost;
}

/** The largest, the smallest and what lies between, each with a number of its own. */
function spread(ranked: readonly ClassToll[]): ClassToll[] {
  const byLost = new Map<number, ClassToll>();
  for (const toll of ranked) if (!byLost.has(toll.lost)) byLost.set(toll.lost, toll);
  const distinct = [...byLost.values()];
  const last = distinct.length - 1;
  if (last < MOST_OPTIONS) return distinct;
  const step = last / (MOST_OPTIONS - 1);
  return Array.from({ length: MOST_OPTIONS }, (_, index) => distinct[Math.round(index * step)]).flatMap(
    (toll) => toll ?? [],
  );
}

function hashOf(text: string): number {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return sum >>> 0;
}
