import type { Steps } from '../../concentration/steps';

/** As long as one frame of the screen has room for beside what else it does, in milliseconds. */
const AT_ONCE = 10;

/**
 * Does long work in short steps, so that the page goes on answering meanwhile.
 * @param isWanted asked between two steps; nobody is told of what nobody wants any more.
 * @returns null where it was stopped.
 */
export async function inSteps<Result>(steps: Steps<Result>, isWanted: () => boolean): Promise<Result | null> {
  for (;;) {
    // Before the first step too: short works that follow each other would be one long one otherwise.
    await turnOfOthers();
    if (!isWanted()) return null;
    const until = performance.now() + AT_ONCE;
    do {
      const step = steps.next();
      if (step.done) return step.value;
    } while (performance.now() < until);
  }
}

/** Lets everything else have its turn. A timer would come back later than it needs to: four milliseconds at least. */
function turnOfOthers(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
