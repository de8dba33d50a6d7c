import { LESSONS, type Lesson } from './lessons';

/** Steps that are done, by lesson; from 0, sorted. */
export type LessonProgress = Partial<Record<Lesson['id'], readonly number[]>>;

/** Turns whatever storage holds into progress: steps that there are, once each. */
export function checkProgress(stored: unknown): LessonProgress {
  const value: Readonly<Record<string, unknown>> =
    typeof stored === 'object' && stored !== null ? { ...stored } : {};
  return Object.fromEntries(
    LESSONS.flatMap(({ id, steps }) => {
      const list = Array.isArray(value[id]) ? value[id] : [];
      const done = [...steps.keys()].filter((step) => list.includes(step));
      return done.length > 0 ? [[id, done]] : [];
    }),
  );
}

/** The same with one step done. */
export function withStep(progress: LessonProgress, lesson: Lesson['id'], step: number): LessonProgress {
  return checkProgress({ ...progress, [lesson]: [...(progress[lesson] ?? []), step] });
}
