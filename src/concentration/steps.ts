/** Long work that can be left between two steps, and gone on with later. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** Does all steps one after the other. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
